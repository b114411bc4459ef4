package foreland.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.govuk.Problem;
import foreland.plan.Action;
import foreland.plan.EditRefusal;
import foreland.plan.FocusArea;
import foreland.plan.NarrativeMeasure;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is typed becomes what is stored, or problems of the fields at fault. */
class FormsTest {

    private static final Set<String> AGENCIES = Set.of("Northmere Council", "Harbour Housing");
    private static final Plan PLAN = Samples.plan(PlanStatus.DRAFT);

    @Test
    void an_action_sent_back_as_it_was_shown_is_the_same_action() {
        Typed shown = ActionForm.of(Samples.action(), Set.of("Robin Fairweather"));
        Read<Action> read = new ActionReading(PLAN, AGENCIES, AGENCIES, null, Samples.action()).read(shown);
        assertThat(read.problems()).isEmpty();
        assertThat(read.get()).isEqualTo(Samples.action());
    }

    @Test
    void a_focus_area_sent_back_as_it_was_shown_is_the_same_focus_area() {
        Read<FocusArea> read = FocusAreaForm.read(FocusAreaForm.of(Samples.focusArea()), Samples.focusArea());
        assertThat(read.get()).isEqualTo(Samples.focusArea());
    }

    @Test
    void the_plans_own_words_sent_back_as_they_were_shown_are_the_same() {
        assertThat(HeaderForm.read(HeaderForm.of(PLAN), PLAN, true).get()).isEqualTo(PLAN);
    }

    @Test
    void an_empty_action_is_refused_for_the_four_things_it_needs_and_no_more() {
        assertThat(adding(Map.of()).problems().all())
                .extracting(Problem::field)
                .containsExactly("reference", "title", "focusArea", "leadAgency");
    }

    @Test
    void what_a_published_document_leaves_open_may_stay_open() {
        Typed typed = posted(Map.of("reference", "T1-09", "title", "Patrols"));
        Plan recorded = Samples.plan(PlanStatus.RECORDED_AS_PUBLISHED);
        Read<Action> read = new ActionReading(recorded, AGENCIES, AGENCIES, null, null).read(typed);
        assertThat(read.get().leadAgency()).isNull();
    }

    @Test
    void blanks_around_a_text_and_the_line_ends_of_browsers_are_taken_off() {
        Read<Action> read = adding(Map.of("title", "  Patrols ", "description", "one\r\ntwo\r\n"));
        assertThat(read.get().title()).isEqualTo("Patrols");
        assertThat(read.get().description()).isEqualTo("one\ntwo");
    }

    @Test
    void a_target_without_a_unit_is_a_problem_of_that_measures_unit() {
        Read<Action> read = adding(Map.of("measures-2-title", "Fires", "measures-2-target", "80"));
        assertThat(read.problems().all()).extracting(Problem::field).containsExactly("measures-2-unit");
    }

    @Test
    void an_empty_block_between_two_measures_is_passed_over() {
        Read<Action> read = adding(Map.of(
                "measures-0-title", "People feel safe",
                "measures-0-kind", "words",
                "measures-1-kind", "number",
                "measures-2-title", "Fires"));
        assertThat(read.get().measures()).hasExactlyElementsOfTypes(NarrativeMeasure.class, NumericMeasure.class);
    }

    @Test
    void a_number_typed_into_a_measure_in_words_is_not_lost_without_a_word() {
        Read<Action> read = adding(
                Map.of("measures-0-title", "People feel safe", "measures-0-kind", "words", "measures-0-target", "80"));
        assertThat(read.problems().all()).extracting(Problem::field).containsExactly("measures-0-target");
    }

    @Test
    void an_action_has_one_owner() {
        Read<Action> read = adding(Map.of("knownOwner", "Robin Fairweather", "owner", "Otto Sample"));
        assertThat(read.problems().all()).extracting(Problem::field).containsExactly("owner");
    }

    @Test
    void an_agency_that_leads_cannot_support_as_well() {
        Read<Action> read = adding(Map.of("supportingAgencies", "Northmere Council"));
        assertThat(read.problems().all()).extracting(Problem::field).containsExactly("supportingAgencies");
    }

    @Test
    void asking_for_another_measure_shows_one_more_empty_block() {
        Typed typed = posted(Map.of("measures-0-title", "Fires", "more", "measures", "milestones-0-title", ""));
        assertThat(typed.blocks("measures")).hasSize(2);
        assertThat(typed.blocks("milestones")).hasSize(1);
    }

    @Test
    void a_rolling_plan_with_an_end_is_a_problem_of_its_last_day() {
        Typed typed = posted(Map.of(
                "reference", "x", "title", "X", "rolling", "yes", "to-day", "31", "to-month", "3", "to-year", "2020"));
        assertThat(HeaderForm.readNew(typed, "Northmere").problems().all())
                .extracting(Problem::field)
                .containsExactly("to");
    }

    @Test
    void publishing_is_passed_over_for_those_who_may_not() {
        Typed typed = new Typing()
                .text("title", "Safer Northmere")
                .text("published", "yes")
                .done();
        assertThat(HeaderForm.read(typed, PLAN, false).get().published()).isFalse();
        assertThat(HeaderForm.read(typed, PLAN, true).get().published()).isTrue();
    }

    @Test
    void whoever_is_overtaken_keeps_their_text_and_sees_where_the_two_versions_differ() {
        Action theirs = adding(Map.of("title", "Theirs")).get();
        Action yours = adding(Map.of("title", "Yours")).get();
        Typed typed = posted(Map.of("title", "Yours"));
        Draft draft = Draft.of(typed, 3)
                .refused(new EditRefusal.Overtaken<>(theirs, 4), yours, field -> field, ActionWords::of);
        assertThat(draft.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(draft.version()).isEqualTo(4);
        assertThat(draft.typed().text("title")).isEqualTo("Yours");
        assertThat(draft.bothVersions())
                .singleElement()
                .satisfies(both -> assertThat(List.of(both.field(), both.yours(), both.theirs()))
                        .containsExactly("Title", "Yours", "Theirs"));
    }

    @Test
    void the_years_of_its_period_can_be_added_once_each() {
        assertThat(NewYears.of(PLAN, LocalDate.of(2017, 9, 1)))
                .containsExactly(new FinancialYear(2018), new FinancialYear(2019));
    }

    /** An action with the four things it needs, and these. */
    private static Read<Action> adding(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>();
        if (!fields.isEmpty()) {
            all.putAll(Map.of(
                    "reference", "T1-02", "title", "Patrols", "focusArea", "T1", "leadAgency", "Northmere Council"));
        }
        all.putAll(fields);
        return new ActionReading(PLAN, AGENCIES, AGENCIES, null, null).read(posted(all));
    }

    private static Typed posted(Map<String, String> fields) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        fields.forEach(request::setParameter);
        return Typed.posted(request);
    }
}
