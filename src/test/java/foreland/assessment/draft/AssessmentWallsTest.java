package foreland.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.Issues;
import foreland.assessment.ScoringScheme;
import foreland.calendar.FinancialYear;
import foreland.geography.Area;
import foreland.geography.Areas;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself lets through, whatever the pages ask. */
@JourneyTest
class AssessmentWallsTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    AssessmentsSql assessments;

    @Autowired
    TextsSql texts;

    @Autowired
    Issues issues;

    private TestPartnership partnership;
    private Person analyst;
    private Person lead;
    private Person scrutiny;
    private Assessment assessment;

    @BeforeEach
    void begun() {
        partnership = TestPartnership.in(application);
        analyst = partnership.person("Anna Example", "ANALYST");
        lead = partnership.person("Lea Example", "AGENCY_LEAD");
        scrutiny = partnership.person("Sue Example", "SCRUTINY_MEMBER");
        partnership.acting(() -> {
            application.getBean(Areas.class).add(new Area("E07000114", "Thanet", Area.Kind.DISTRICT));
            return true;
        });
        assessment = as(analyst, () -> {
            Assessment begun = assessments.begin(YEAR, "E07000114", YearMonth.of(2016, 10), YearMonth.of(2017, 9), 5);
            assessments.move(begun, AssessmentStatus.COLLECTING, null);
            return assessments.find(YEAR).orElseThrow();
        });
    }

    @Test
    void only_those_with_the_right_read_it_before_it_is_approved() {
        assertThat(as(lead, () -> assessments.find(YEAR))).isPresent();
        assertThat(as(scrutiny, () -> assessments.find(YEAR))).isEmpty();
        TestPartnership other = TestPartnership.in(application);
        Person stranger = other.person("Stan Example", "ANALYST");
        assertThat(other.<java.util.Optional<Assessment>>actingAs(stranger.id(), () -> assessments.find(YEAR)))
                .isEmpty();
    }

    @Test
    void only_writers_write_and_two_never_overwrite_each_other() {
        assertThat(as(analyst, () -> texts.save(assessment.id(), Part.CHANGES, "one", 0)))
                .isTrue();
        assertThat(as(analyst, () -> texts.save(assessment.id(), Part.CHANGES, "two", 0)))
                .isFalse();
        assertThat(as(analyst, () -> texts.save(assessment.id(), Part.CHANGES, "two", 1)))
                .isTrue();
        assertThatThrownBy(() -> as(lead, () -> texts.save(assessment.id(), Part.CONTEXT, "mine", 0)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void it_keeps_to_its_edges_and_each_step_takes_its_right() {
        assertThatThrownBy(() -> as(analyst, () -> assessments.move(assessment, AssessmentStatus.APPROVED, null)))
                .rootCause()
                .hasMessageContaining("does not go from");
        for (AssessmentStatus from : AssessmentStatus.values()) {
            List<String> edges = partnership.acting(() -> sql.sql(
                            "select to_status from assessment.edge where from_status = ? and to_status <> 'SUPERSEDED'")
                    .param(from.name())
                    .query(String.class)
                    .list());
            assertThat(from.steps().stream().map(step -> step.to().name()))
                    .as("one table of edges, in the program and in the database")
                    .containsExactlyInAnyOrderElementsOf(edges);
        }
    }

    @Test
    void nobody_sees_a_score_before_giving_their_own() {
        as(analyst, () -> {
            sql.sql("""
                            insert into assessment.issue (id, partnership_id, assessment_id, number, title, figures)
                            values (gen_random_uuid(), journal.acting_partnership(), ?, 1, 'Burglary', '')""").param(assessment.id()).update();
            return score(analyst, false);
        });
        assertThat(seenBy(analyst)).isEqualTo(1);
        assertThat(seenBy(lead)).isZero();
        assertThatThrownBy(() -> as(lead, () -> score(lead, true)))
                .rootCause()
                .hasMessageContaining("row-level security");
        as(lead, () -> score(lead, false));
        assertThat(seenBy(lead)).isEqualTo(2);
        assertThat(as(lead, () -> score(lead, true))).isEqualTo(1);
        assertThat(as(scrutiny, () -> score(scrutiny, false)))
                .as("issues that scrutiny finds to score")
                .isZero();
    }

    private int seenBy(Person who) {
        return as(
                who,
                () -> issues.list(assessment.id(), ScoringScheme.STANDARD)
                        .get(0)
                        .scorings()
                        .size());
    }

    private int score(Person who, boolean together) {
        return sql.sql("""
                        insert into assessment.scoring
                            (issue_id, partnership_id, person_id, together, scores, confidence, reason, given_at)
                        select id, partnership_id, ?, ?, '{"physical": 2}', 2, 'because', now()
                        from assessment.issue where assessment_id = ?""").params(who.id(), together, assessment.id()).update();
    }

    private <T> T as(Person who, Supplier<T> work) {
        return partnership.actingAs(who.id(), work);
    }
}
