package foreland.plan.publicpages;

import static foreland.plan.publicpages.Sample.Y2016;
import static foreland.plan.publicpages.Sample.Y2017;
import static foreland.plan.publicpages.Sample.action;
import static foreland.plan.publicpages.Sample.area;
import static foreland.plan.publicpages.Sample.plan;
import static foreland.plan.publicpages.Sample.renamed;
import static foreland.plan.publicpages.Sample.year;
import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.YearComparison;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearComparisonTest {

    @Test
    void every_action_is_continued_new_or_gone_and_counted_once() {
        YearComparison comparison = compare(
                List.of(
                        action("A1", "Street week").make(),
                        action("A2", "Lights").make(),
                        action("A3", "Wardens").make()),
                List.of(
                        action("B7", "Street weeks")
                                .continuing("old", Y2016, "A1")
                                .make(),
                        action("A2", "LIGHTS").make(),
                        action("A3", "Something else").make()));
        assertThat(comparison.continued())
                .extracting(
                        pair -> pair.before().reference() + ">" + pair.after().reference())
                .containsExactly("A1>B7", "A2>A2");
        assertThat(comparison.added()).extracting(Action::title).containsExactly("Something else");
        assertThat(comparison.gone()).extracting(Action::title).containsExactly("Wardens");
    }

    @Test
    void an_action_that_continues_another_year_does_not_continue_this_one() {
        YearComparison comparison = compare(
                List.of(action("A1", "Street week").make()),
                List.of(action("A1", "Street week")
                        .continuing("older", Y2016.previous(), "A1")
                        .make()));
        assertThat(comparison.continued()).isEmpty();
        assertThat(comparison.gone()).hasSize(1);
    }

    @Test
    void a_renamed_focus_area_is_matched_with_its_reason_and_capitals_rename_nothing() {
        AnnualActionPlan before = year(Y2016, List.of());
        AnnualActionPlan after = year(Y2017, List.of());
        List<FocusArea> earlier =
                List.of(area("T1", "Reducing offending"), area("T2", "Confidence"), area("T3", "Roads"));
        List<FocusArea> later = List.of(
                area("T9", "Reducing Offending"),
                renamed("T2", "Reassurance", "Confidence", "Plainer"),
                area("T3", "Homes"));
        YearComparison comparison = YearComparison.of(
                plan("old", 2016, 2017, earlier, before), before, plan("new", 2017, 2020, later, after), after);
        assertThat(comparison.focusAreas())
                .extracting(pair -> pair.before() + ">" + pair.after() + ":" + pair.renamed())
                .containsExactly(
                        "Reducing offending>Reducing Offending:false",
                        "Confidence>Reassurance:true",
                        "null>Homes:false",
                        "Roads>null:false");
        assertThat(comparison.focusAreas().get(1).whyChanged()).isEqualTo("Plainer");
    }

    private static YearComparison compare(List<Action> earlier, List<Action> later) {
        AnnualActionPlan before = year(Y2016, earlier);
        AnnualActionPlan after = year(Y2017, later);
        return YearComparison.of(
                plan("old", 2016, 2017, List.of(), before), before, plan("new", 2017, 2020, List.of(), after), after);
    }
}
