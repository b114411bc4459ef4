package foreland.plan.publicpages;

import static foreland.plan.publicpages.Sample.Y2016;
import static foreland.plan.publicpages.Sample.action;
import static foreland.plan.publicpages.Sample.year;
import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.ActionCounts;
import foreland.plan.AnnualActionPlan;
import foreland.plan.PublishedStatus;
import foreland.plan.YearAtAGlance;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearAtAGlanceTest {

    /** The outturn of 2014-15 as its successor published it: 37 actions, 29 completed, 6 ongoing, 2 carried over. */
    private static final ActionCounts PUBLISHED =
            new ActionCounts(37, null, 29, 6, 2, null, null, null, null, null, null, List.of());

    @Test
    void a_year_is_counted_from_its_rows_even_where_counts_were_published() {
        AnnualActionPlan plan = year(
                Y2016,
                List.of(
                        action("A1", "One")
                                .with(PublishedStatus.COMPLETED)
                                .ledBy("Fire")
                                .make(),
                        action("A2", "Two")
                                .with(PublishedStatus.ABSORBED_BAU)
                                .ledBy("Fire")
                                .make(),
                        action("A3", "Three")
                                .with(PublishedStatus.FURTHER_WORK_IDENTIFIED)
                                .make()),
                PUBLISHED);
        assertThat(YearAtAGlance.sentence(plan))
                .hasValue("The 2016-17 action plan has 3 actions: 1 completed, 1 now day-to-day work and 1 in need of"
                        + " further work.");
        YearAtAGlance glance = YearAtAGlance.of(plan);
        assertThat(glance.goingOn()).isEqualTo(2);
        assertThat(glance.leadAgencies()).isEqualTo(1);
        assertThat(glance.withoutLead()).isEqualTo(1);
    }

    @Test
    void without_rows_the_published_counts_speak_and_are_called_so() {
        assertThat(YearAtAGlance.sentence(year(Y2016, List.of(), PUBLISHED)))
                .hasValue("The 2016-17 action plan has 37 actions as published: 29 completed, 6 ongoing and 2 carried"
                        + " over.");
    }

    @Test
    void nothing_is_said_of_a_year_of_which_nothing_is_known() {
        assertThat(YearAtAGlance.sentence(year(Y2016, List.of()))).isEmpty();
    }

    @Test
    void one_action_is_one_action() {
        assertThat(YearAtAGlance.sentence(
                        year(Y2016, List.of(action("A1", "One").make()))))
                .hasValue("The 2016-17 action plan has 1 action: 1 with no result published yet.");
    }
}
