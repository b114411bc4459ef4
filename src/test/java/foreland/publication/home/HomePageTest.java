package foreland.publication.home;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import foreland.publication.planfile.PlanFileReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the first page says of the plan. */
class HomePageTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2020, 3, 31);

    @Test
    void a_plan_whose_period_is_over_says_until_when_it_ran() {
        assertThat(glance("{from: 2017-04-01, to: 2020-03-31}", "T1", LAST_DAY).period())
                .isEqualTo("1 April 2017 to 31 March 2020");
        assertThat(glance("{from: 2017-04-01, to: 2020-03-31}", "T1", LAST_DAY.plusDays(1))
                        .period())
                .isEqualTo("It ran until 31 March 2020");
    }

    @Test
    void a_plan_without_an_end_is_never_over() {
        assertThat(glance("{from: 2017-04-01}", "T1", LocalDate.of(2026, 11, 22))
                        .period())
                .isEqualTo("From 1 April 2017");
    }

    @Test
    void actions_are_counted_by_focus_area_where_any_names_one() {
        HomePage.Glance glance = glance("{from: 2017-04-01, to: 2020-03-31}", "T1", LAST_DAY);
        assertThat(glance.areas())
                .containsExactly(new HomePage.Area("Fires", "1 action"), new HomePage.Area("Streets", "0 actions"));
        assertThat(glance.unsorted()).isFalse();
    }

    @Test
    void actions_that_name_no_focus_area_are_not_said_to_be_none() {
        HomePage.Glance glance = glance("{from: 2017-04-01, to: 2020-03-31}", null, LAST_DAY);
        assertThat(glance.areas())
                .containsExactly(new HomePage.Area("Fires", null), new HomePage.Area("Streets", null));
        assertThat(glance.unsorted()).isTrue();
        assertThat(glance.thisYear())
                .isEqualTo("The 2017-18 action plan has 1 action: 1 with no result published yet.");
    }

    @Test
    void of_a_year_that_goes_on_its_progress_is_shown_and_no_missing_result() {
        HomePage.Glance glance = glance("{from: 2017-04-01, to: 2020-03-31}", "T1", LocalDate.of(2017, 9, 1));
        assertThat(glance.underWay()).isTrue();
        assertThat(glance.thisYear()).isEqualTo("The 2017-18 action plan has 1 action, and is under way.");

        assertThat(glance("{from: 2017-04-01, to: 2020-03-31}", "T1", LAST_DAY).underWay())
                .isFalse();
    }

    private static HomePage.Glance glance(String period, String focusArea, LocalDate today) {
        String file =
                """
                foreland_plan: 1
                reference: 2017-20
                kind: plan
                title: Safer Saltmere
                partnership: Saltmere Community Safety Partnership
                period: %s
                rolling: %s
                status: recorded_as_published
                focus_areas:
                  - {code: T1, title: Fires}
                  - {code: T2, title: Streets}
                years:
                  - year: 2017-18
                    actions:
                      - {reference: T1-01, title: Fewer fires%s}
                """.formatted(period, !period.contains("to:"), focusArea == null ? "" : ", focus_area: " + focusArea);
        Plan plan = PlanFileReader.read(file.getBytes(StandardCharsets.UTF_8), "plan.yaml")
                .match((read, warnings) -> read, problems -> {
                    throw new AssertionError(problems);
                });
        AnnualActionPlan year = plan.findYear(new FinancialYear(2017)).orElseThrow();
        return HomePage.glance(plan, year, null, today);
    }
}
