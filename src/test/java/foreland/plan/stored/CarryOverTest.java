package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.plan.Action;
import foreland.plan.ActionLink;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Direction;
import foreland.plan.Firmness;
import foreland.plan.FocusArea;
import foreland.plan.Milestone;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import foreland.plan.PublishedActual;
import foreland.plan.PublishedStatus;
import foreland.plan.Timescale;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearEnds.ActionEnd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final FinancialYear YEAR = new FinancialYear(2017);

    @Test
    void a_carried_action_keeps_its_reference_measures_and_baselines_but_not_what_was_reached() {
        Plan plan = plan("2017-20", 2020, year(YEAR, action("T1-01", null)));
        CarryOver carryOver = carryOver(null);
        Action carried = carryOver
                .carried(carryOver.ended(plan), plan)
                .findYear(YEAR.next())
                .orElseThrow()
                .findAction("T1-01")
                .orElseThrow();
        assertThat(carried.continues()).isEqualTo(new ActionLink(null, YEAR, "T1-01"));
        assertThat(carried.firmness()).isEqualTo(Firmness.PROVISIONAL);
        assertThat(carried.timescale())
                .isEqualTo(new Timescale(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31), null));
        NumericMeasure measure = (NumericMeasure) carried.measures().get(0);
        assertThat(measure.baseline()).isEqualByComparingTo("120");
        assertThat(measure.actuals()).isEmpty();
        assertThat(carried.milestones()).extracting(Milestone::title).containsExactly("All bins replaced");
        assertThat(carried.milestones().get(0).due()).isNull();
        assertThat(carried.disposition()).isNull();
    }

    @Test
    void the_year_itself_gets_its_ends_and_keeps_what_was_reached() {
        Plan plan = plan("2017-20", 2020, year(YEAR, action("T1-01", null)));
        Action ended = carryOver(null)
                .ended(plan)
                .findYear(YEAR)
                .orElseThrow()
                .findAction("T1-01")
                .orElseThrow();
        assertThat(ended.disposition()).isEqualTo(YearEndDisposition.CARRIED_FORWARD);
        assertThat(ended.status()).isEqualTo(PublishedStatus.CARRIED_OVER);
        assertThat(ended.outcome()).isEqualTo("Still to be done: two streets.");
        assertThat(((NumericMeasure) ended.measures().get(0)).actuals()).hasSize(1);
    }

    @Test
    void it_goes_on_in_the_next_plan_where_its_own_ends() {
        Plan last = plan("2017-18", 2018, year(YEAR, action("T1-01", null)));
        Plan next = plan("2018-21", 2021);
        Plan changed = carryOver("2017-18", null).carried(next, last);
        assertThat(changed.findYear(YEAR.next())
                        .orElseThrow()
                        .findAction("T1-01")
                        .orElseThrow()
                        .continues())
                .isEqualTo(new ActionLink("2017-18", YEAR, "T1-01"));
    }

    @Test
    void an_action_that_is_there_is_linked_and_its_reference_is_not_taken() {
        Action other = action("T1-01", null);
        Plan plan = plan("2017-20", 2020, year(YEAR, action("T1-01", null)), year(YEAR.next(), other));
        assertThat(carryOver(null)
                        .carried(plan, plan)
                        .findYear(YEAR.next())
                        .orElseThrow()
                        .actions())
                .extracting(Action::reference)
                .containsExactly("T1-01", "T1-01.2017-18");
        AnnualActionPlan linked =
                carryOver("T1-01").carried(plan, plan).findYear(YEAR.next()).orElseThrow();
        assertThat(linked.actions()).hasSize(1);
        assertThat(linked.actions().get(0).continues()).isEqualTo(new ActionLink(null, YEAR, "T1-01"));
    }

    @Test
    void what_goes_on_already_is_not_carried_twice() {
        Plan plan = plan(
                "2017-20",
                2020,
                year(YEAR, action("T1-01", null)),
                year(YEAR.next(), action("T1-07", new ActionLink(null, YEAR, "T1-01"))));
        assertThat(carryOver(null).carried(plan, plan)).isEqualTo(plan);
    }

    @Test
    void an_action_of_which_nothing_is_said_keeps_the_year_open() {
        Plan plan = plan("2017-20", 2020, year(YEAR, action("T1-01", null), action("T1-02", null)));
        assertThatThrownBy(() -> carryOver(null).ended(plan)).hasMessageContaining("T1-02");
    }

    private static CarryOver carryOver(String into) {
        return carryOver("2017-20", into);
    }

    private static CarryOver carryOver(String plan, String into) {
        return new CarryOver(
                plan,
                YEAR,
                List.of(new ActionEnd(
                        "T1-01", YearEndDisposition.CARRIED_FORWARD, "Still to be done: two streets.", into)));
    }

    private static AnnualActionPlan year(FinancialYear year, Action... actions) {
        return new AnnualActionPlan(year, null, false, null, List.of(), List.of(actions), List.of());
    }

    private static Plan plan(String reference, int until, AnnualActionPlan... years) {
        return new Plan(
                reference,
                PlanKind.PLAN,
                "Safer Northmere",
                "Northmere Community Safety Partnership",
                new Period(LocalDate.of(until == 2021 ? 2018 : 2017, 4, 1), LocalDate.of(until, 3, 31)),
                false,
                null,
                PlanStatus.IN_FORCE,
                true,
                null,
                null,
                List.of(),
                false,
                null,
                List.of(),
                List.of(new FocusArea("T1", "Safer streets", List.of(), null, null, null, List.of(), List.of())),
                List.of(years),
                List.of());
    }

    private static Action action(String reference, ActionLink continues) {
        return new Action(
                reference,
                "Fewer fires in bins",
                null,
                "T1",
                "Northmere Fire Service",
                null,
                "Station manager",
                List.of(),
                List.of(new NumericMeasure(
                        "Fires in bins",
                        "fires",
                        new BigDecimal(120),
                        "2016-17",
                        new BigDecimal(100),
                        Direction.REDUCE,
                        null,
                        null,
                        null,
                        List.of(new PublishedActual("2017-18", new BigDecimal(104), null)))),
                List.of(
                        new Milestone("All bins seen", LocalDate.of(2017, 9, 30), LocalDate.of(2017, 9, 1)),
                        new Milestone("All bins replaced", LocalDate.of(2018, 2, 28), null)),
                new Timescale(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31), null),
                null,
                null,
                Firmness.FIRM,
                false,
                true,
                PublishedStatus.UNKNOWN,
                null,
                null,
                null,
                null,
                continues,
                List.of(),
                List.of(),
                false);
    }
}
