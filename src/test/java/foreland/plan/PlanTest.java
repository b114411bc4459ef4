package foreland.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import foreland.calendar.FinancialYear;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Examples example = new Examples();

    @Test
    void aTargetWithoutAUnitIsRefused() {
        assertThatThrownBy(() -> Examples.target(null))
                .hasMessage("The target 100 has no unit. Add the unit, such as incidents or %.");
    }

    @Test
    void everyFaultOfAnActionIsNamedAtOnce() {
        example.reference = "T1 01";
        example.title = " ";
        example.supporting = List.of("Saltmere Police");

        Refused refused = catchThrowableOfType(Refused.class, example::action);

        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactly("reference", "title", "supportingAgencies");
    }

    @Test
    void twoAgenciesInTheLeadAreRefused() {
        example.leadAgency = "Saltmere Police; Saltmere District Council";

        assertThatThrownBy(example::action).hasMessageStartingWith("An action has exactly one lead agency.");
    }

    @Test
    void twoActionsOfAYearCannotShareAReference() {
        assertThatThrownBy(() -> Examples.year(List.of(example.action(), example.action())))
                .hasMessage("There is already an action T1-01. Give each its own.");
    }

    @Test
    void onlyARecordedPlanMayLackALead() {
        example.leadAgency = null;
        Action action = example.action();

        assertThat(Examples.plan(PlanStatus.RECORDED_AS_PUBLISHED, action).years())
                .hasSize(1);
        assertThatThrownBy(() -> Examples.plan(PlanStatus.DRAFT, action))
                .hasMessage("Action T1-01 has no lead agency. Name the one agency that answers for it.");
    }

    @Test
    void onlyMultiYearWorkMayOutliveThePlan() {
        example.timescale = new Timescale(null, LocalDate.of(2034, 4, 1), null);
        Action late = example.action();
        example.multiYear = true;

        assertThat(Examples.plan(PlanStatus.DRAFT, example.action()).years()).hasSize(1);
        assertThatThrownBy(() -> Examples.plan(PlanStatus.DRAFT, late))
                .hasMessageStartingWith(
                        "The date 2034-04-01 of action T1-01 lies outside the plan, 2030-04-01 to 2034-03-31.");
    }

    @Test
    void workOfAnEarlierPlanMayHaveBegunBeforeThisOne() {
        example.timescale = new Timescale(LocalDate.of(2029, 9, 1), null, null);
        example.continues = new ActionLink("2026-30", FinancialYear.parse("2029-30"), "T4-02");

        assertThat(Examples.plan(PlanStatus.DRAFT, example.action()).years()).hasSize(1);
    }

    @Test
    void anActionCannotContinueOneThatIsNotThere() {
        example.continues = new ActionLink(null, Examples.YEAR, "T9-09");

        assertThatThrownBy(() -> Examples.plan(PlanStatus.DRAFT, example.action()))
                .hasMessageStartingWith("There is no action T9-09 in 2030-31 of this plan.");
    }

    @Test
    void whatIsMissingIsSaidQuietlyAndNeverOfARecordedPlan() {
        example.ownerPost = null;
        Action bare = example.action();

        assertThat(QuietWarnings.of(Examples.plan(PlanStatus.RECORDED_AS_PUBLISHED, bare)))
                .isEmpty();
        assertThat(QuietWarnings.of(Examples.plan(PlanStatus.DRAFT, bare)))
                .containsExactly(
                        "Action T1-01 in 2030-31 has no measure of success.", "Action T1-01 in 2030-31 has no owner.");
    }

    @Test
    void aMeasureInWordsIsNoTarget() {
        example.measures = List.of(new NarrativeMeasure("People say so"));
        Action narrative = example.action();
        example.measures = List.of(Examples.target("offences"));

        assertThat(QuietWarnings.of(Examples.plan(PlanStatus.DRAFT, narrative)))
                .containsExactly("Action T1-01 in 2030-31 has no measurable target.");
        assertThat(QuietWarnings.of(Examples.plan(PlanStatus.DRAFT, example.action())))
                .isEmpty();
    }
}
