package foreland.plan.publicpages;

import static foreland.plan.publicpages.Sample.Y2017;
import static foreland.plan.publicpages.Sample.action;
import static foreland.plan.publicpages.Sample.plan;
import static foreland.plan.publicpages.Sample.year;
import static org.assertj.core.api.Assertions.assertThat;

import foreland.govuk.Link;
import foreland.plan.Library;
import foreland.plan.PublishedStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearPageTest {

    private static final Link GOING = new Link("How its actions are going", "/p/seaville/progress");

    @Test
    void a_year_that_goes_on_leads_to_how_its_actions_are_going() {
        assertThat(views(PublishedStatus.UNKNOWN, LocalDate.of(2018, 3, 31))).contains(GOING);
    }

    @Test
    void a_year_that_is_over_or_has_results_does_not() {
        assertThat(views(PublishedStatus.UNKNOWN, LocalDate.of(2018, 4, 1)))
                .isNotEmpty()
                .doesNotContain(GOING);
        assertThat(views(PublishedStatus.COMPLETED, LocalDate.of(2018, 3, 31)))
                .isNotEmpty()
                .doesNotContain(GOING);
    }

    private static List<Link> views(PublishedStatus status, LocalDate today) {
        PublicPlans all = new PublicPlans(new Library(List.of(plan(
                "2017-20",
                2017,
                2020,
                List.of(),
                year(Y2017, List.of(action("T1-01", "Lights").with(status).make()))))));
        return YearPage.of(all.findYear("2017-18").orElseThrow(), all.listYears(), today, new Addresses("/p/seaville"))
                .views();
    }
}
