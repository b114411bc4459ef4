package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.journal.Acting;
import foreland.journal.JournalEntry;
import foreland.journal.Outcome;
import foreland.plan.Action;
import foreland.plan.EditRefusal;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.Problem;
import foreland.plan.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanEditingTest {

    private static final FinancialYear YEAR = ExamplePlans.YEAR;

    private final PlanStore store = PlanStore.get();
    private final Acting system = Acting.system(store.partnership());
    private final Acting editor =
            Acting.person(store.member(system.partnership(), "COORDINATOR"), system.partnership());

    @BeforeEach
    void a_plan_is_there() {
        system.doing(() -> store.plans().record(ExamplePlans.northmarsh()));
    }

    @Test
    void a_saved_action_is_the_next_version_and_one_entry_of_its_editor() {
        Versioned<Action> shown = find("T1-01");

        Outcome<EditRefusal<Action>> outcome = save(ExamplePlans.fires("80"), shown.version());

        assertThat(outcome).isEqualTo(Outcome.saved("2017-20/2017-18/T1-01"));
        assertThat(find("T1-01")).isEqualTo(new Versioned<>(ExamplePlans.fires("80"), shown.version() + 1));
        assertThat(newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("action T1-01 of 2017-18 changed");
            assertThat(entry.person()).isEqualTo(editor.person());
        });
    }

    @Test
    void the_second_of_two_editors_is_shown_what_the_first_saved() {
        int shown = find("T1-01").version();
        save(ExamplePlans.fires("80"), shown);

        assertThat(save(ExamplePlans.fires("70"), shown))
                .isEqualTo(Outcome.refused(new EditRefusal.Overtaken<>(ExamplePlans.fires("80"), shown + 1)));
        assertThat(find("T1-01").content()).isEqualTo(ExamplePlans.fires("80"));
    }

    @Test
    void saving_what_is_there_already_changes_nothing() {
        Versioned<Action> shown = find("T1-01");
        save(shown.content(), shown.version());
        assertThat(find("T1-01")).isEqualTo(shown);
    }

    @Test
    void sixteen_editors_at_once_lose_nothing() throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(16);
        List<Future<Integer>> saves = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String target = String.valueOf(i + 1);
            saves.add(editors.submit(() -> saveUntilAccepted(target)));
        }
        List<Integer> versions = new ArrayList<>();
        for (Future<Integer> save : saves) {
            versions.add(save.get());
        }
        editors.shutdown();

        assertThat(versions).doesNotHaveDuplicates().allMatch(version -> version >= 2 && version <= 17);
        assertThat(find("T1-01").version()).isEqualTo(17);
        assertThat(newest(16)).allMatch(entry -> entry.act().equals("action T1-01 of 2017-18 changed"));
        assertThat(newest(17).get(16).act()).doesNotContain("T1-01 of 2017-18 changed");
    }

    @Test
    void an_added_action_is_last_in_its_year() {
        Action added = ExamplePlans.action("T1-03", "Night patrols", List.of());
        assertThat(editor.doing(() -> store.editing().addAction("2017-20", YEAR, added)))
                .isEqualTo(Outcome.saved("2017-20/2017-18/T1-03"));
        assertThat(actions()).containsExactly("T1-01", "T1-02", "T1-03");
    }

    @Test
    void a_second_action_of_the_same_reference_is_a_problem() {
        assertThat(problems(editor.doing(() -> store.editing().addAction("2017-20", YEAR, ExamplePlans.fires("80")))))
                .extracting(Problem::field)
                .containsExactly("reference");
    }

    @Test
    void a_removed_action_is_gone_and_what_was_removed_before_is_not_there() {
        int shown = find("T1-02").version();
        remove("T1-02", shown);
        assertThat(actions()).containsExactly("T1-01");
        assertThat(remove("T1-02", shown)).isEqualTo(Outcome.refused(new EditRefusal.NotThere<>()));
    }

    @Test
    void an_unknown_focus_area_is_a_problem_of_that_field_and_changes_nothing() {
        Versioned<Action> shown = find("T1-02");
        Action astray = PlanCopies.inFocusArea(shown.content(), "T9");
        assertThat(problems(editor.doing(
                        () -> store.editing().saveAction("2017-20", YEAR, "T1-02", astray, shown.version()))))
                .extracting(Problem::field)
                .containsExactly("focusArea");
        assertThat(system.doing(() -> store.plans().find("2017-20"))).contains(ExamplePlans.northmarsh());
    }

    @Test
    void a_reference_is_for_life() {
        Versioned<Action> shown = find("T1-02");
        Action renamed = ExamplePlans.action("T1-09", "Renamed", List.of());
        assertThat(problems(editor.doing(
                        () -> store.editing().saveAction("2017-20", YEAR, "T1-02", renamed, shown.version()))))
                .extracting(Problem::field)
                .containsExactly("reference");
    }

    @Test
    void focus_areas_are_added_changed_and_removed() {
        FocusArea roads = ExamplePlans.focusArea("T3", "Roads");
        editor.run(() -> store.editing().addFocusArea("2017-20", roads));
        editor.run(() -> store.editing().saveFocusArea("2017-20", "T3", ExamplePlans.focusArea("T3", "Safe roads"), 1));
        assertThat(editor.doing(() -> store.editing().findFocusArea("2017-20", "T3")))
                .contains(new Versioned<>(ExamplePlans.focusArea("T3", "Safe roads"), 2));

        editor.run(() -> store.editing().removeFocusArea("2017-20", "T3", 2));
        assertThat(editor.doing(() -> store.editing().findFocusArea("2017-20", "T3")))
                .isEmpty();
    }

    @Test
    void a_focus_area_with_actions_stays() {
        assertThat(problems(editor.doing(() -> store.editing().removeFocusArea("2017-20", "T1", 1))))
                .isNotEmpty();
        assertThat(editor.doing(() -> store.editing().findFocusArea("2017-20", "T1")))
                .isPresent();
    }

    @Test
    void the_plans_own_words_are_saved_without_its_parts() {
        Plan shown = editor.doing(() -> store.editing().findPlan("2017-20"))
                .orElseThrow()
                .content();
        editor.run(() -> store.editing().savePlan("2017-20", PlanCopies.published(shown), 1));

        Plan now = editor.doing(() -> store.plans().find("2017-20")).orElseThrow();
        assertThat(now).isEqualTo(PlanCopies.published(ExamplePlans.northmarsh()));
    }

    @Test
    void a_year_is_added_in_its_place() {
        editor.run(() -> store.editing().addYear("2017-20", new FinancialYear(2019)));
        editor.run(() -> store.editing().addYear("2017-20", new FinancialYear(2018)));
        assertThat(editor.doing(() -> store.plans().find("2017-20"))
                        .orElseThrow()
                        .years())
                .extracting(year -> year.year().startYear())
                .containsExactly(2017, 2018, 2019);
    }

    private int saveUntilAccepted(String target) {
        while (true) {
            int basedOn = find("T1-01").version();
            if (save(ExamplePlans.fires(target), basedOn) instanceof Outcome.Saved) {
                return basedOn + 1;
            }
        }
    }

    private Versioned<Action> find(String reference) {
        return editor.doing(() -> store.editing().findAction("2017-20", YEAR, reference))
                .orElseThrow();
    }

    private Outcome<EditRefusal<Action>> save(Action action, int basedOn) {
        return editor.doing(() -> store.editing().saveAction("2017-20", YEAR, action.reference(), action, basedOn));
    }

    private Outcome<EditRefusal<Action>> remove(String reference, int basedOn) {
        return editor.doing(() -> store.editing().removeAction("2017-20", YEAR, reference, basedOn));
    }

    private List<String> actions() {
        return editor.doing(() -> store.plans().find("2017-20")).orElseThrow().years().get(0).actions().stream()
                .map(Action::reference)
                .toList();
    }

    private List<JournalEntry> newest(int atMost) {
        return store.transaction(editor, () -> store.journal().listNewest(atMost));
    }

    private static <T> List<Problem> problems(Outcome<EditRefusal<T>> outcome) {
        return outcome.match(
                saved -> List.of(),
                refusal -> refusal instanceof EditRefusal.Problems<T> refused ? refused.problems() : List.of());
    }
}
