package foreland.plan.publicpages;

import static foreland.plan.publicpages.Sample.Y2017;
import static foreland.plan.publicpages.Sample.year;
import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.CurrentPlan;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.Plans.PlanSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentPlanTest {

    private final InMemoryPlans plans = new InMemoryPlans();

    @Test
    void the_plan_is_the_one_that_holds_today_and_else_the_newest() {
        plans.only(
                Sample.plan("old", 2014, 2017, List.of()),
                Sample.plan("now", 2017, 2020, List.of()),
                Sample.plan("next", 2020, 2023, List.of()));
        assertThat(on(LocalDate.of(2017, 3, 31))).hasValue("old");
        assertThat(on(LocalDate.of(2017, 4, 1))).hasValue("now");
        assertThat(on(LocalDate.of(2030, 1, 1))).hasValue("next");
    }

    @Test
    void a_review_is_no_plan_however_new_it_is() {
        plans.only(
                Sample.plan("plan", 2014, 2017, List.of()),
                Sample.plan("review", PlanKind.REVIEW, 2023, 2024, List.of(), List.of()));
        assertThat(on(LocalDate.of(2024, 1, 1))).hasValue("plan");
        plans.only();
        assertThat(on(LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void the_year_shown_is_todays_and_else_the_newest_with_actions() {
        Plan plan = Sample.plan(
                "plan",
                2017,
                2020,
                List.of(),
                year(Y2017, List.of(Sample.action("A1", "One").make())),
                year(Y2017.next(), List.of()));
        assertThat(CurrentPlan.yearOf(plan, LocalDate.of(2018, 6, 1))
                        .orElseThrow()
                        .year())
                .isEqualTo(Y2017.next());
        assertThat(CurrentPlan.yearOf(plan, LocalDate.of(2030, 1, 1))
                        .orElseThrow()
                        .year())
                .isEqualTo(Y2017);
    }

    private Optional<String> on(LocalDate today) {
        return CurrentPlan.among(plans.list(), today).map(PlanSummary::reference);
    }
}
