package foreland.publication.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Finding;
import foreland.plan.Plan;
import foreland.plan.PublishedStatus;
import foreland.plan.Reconciliation;
import foreland.plan.YearEndDisposition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example's files hold what was published, and survive every format. */
class ThanetExampleTest {

    static List<String> names() {
        return ExampleFiles.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachFileSurvivesYaml(String name) {
        Plan plan = ExampleFiles.plan(name);

        assertThat(ExampleFiles.plan(PlanFileWriter.yaml(plan), "copy.yaml")).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachFileSurvivesAWorkbook(String name) {
        Plan plan = ExampleFiles.plan(name);

        assertThat(ExampleFiles.plan(PlanFileWriter.xlsx(plan), "copy.xlsx")).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theActionsOfEachFileSurviveCsv(String name) {
        Plan plan = ExampleFiles.plan(name);

        ReadResult read = PlanFileReader.readInto(plan, PlanFileWriter.csv(plan), "actions.csv");

        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadResult.Read.class, same -> assertThat(same.plan()).isEqualTo(plan));
    }

    @Test
    void theRowsOf2016AddUpToThePublishedTotals() {
        AnnualActionPlan year = ExampleFiles.plan("2016-17")
                .findYear(FinancialYear.parse("2016-17"))
                .orElseThrow();

        assertThat(year.actions()).hasSize(50).allMatch(action -> action.reconstructed() && action.owner() == null);
        assertThat(count(year, PublishedStatus.COMPLETED)).isEqualTo(16);
        assertThat(count(year, PublishedStatus.ONGOING)).isEqualTo(28);
        assertThat(year.actions())
                .filteredOn(action -> action.disposition() == YearEndDisposition.ABSORBED_BAU)
                .hasSize(3);
        assertThat(year.actions())
                .filteredOn(action -> action.disposition() == YearEndDisposition.NEEDS_FURTHER_WORK)
                .hasSize(3);
        assertThat(Reconciliation.of(year))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The total is published as 'over 50', but the parts make 50.",
                        "'extending use of the new ASB legislation' is listed under more than one outcome: "
                                + "absorbed into day-to-day work and needs further work.");
    }

    @Test
    void theYearThatWasOneActionShortIsFound() {
        assertThat(Reconciliation.of(ExampleFiles.plan("review-2012-13")))
                .extracting(Finding::sentence)
                .containsExactly("36 actions are reported, but 22 + 9 + 4 make 35.");
    }

    @Test
    void whatIsCarriedOverIsLinkedToARowOfTheYearBefore() {
        AnnualActionPlan before = ExampleFiles.plan("2016-17")
                .findYear(FinancialYear.parse("2016-17"))
                .orElseThrow();
        AnnualActionPlan after = ExampleFiles.plan("2017-20")
                .findYear(FinancialYear.parse("2017-18"))
                .orElseThrow();

        List<String> carried = after.actions().stream()
                .filter(action -> action.continues() != null)
                .map(action -> action.continues().reference())
                .toList();

        assertThat(carried)
                .hasSizeGreaterThan(10)
                .allMatch(reference -> before.findAction(reference).isPresent());
        assertThat(after.actions())
                .anyMatch(action -> action.title().equals("Reduce speeding and inconsiderate parking"));
    }

    private static long count(AnnualActionPlan year, PublishedStatus status) {
        return year.actions().stream()
                .filter(action -> action.status() == status)
                .count();
    }
}
