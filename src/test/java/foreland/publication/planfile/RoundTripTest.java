package foreland.publication.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.Plan;
import foreland.plan.PlanDifference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a plan holds, a file of it holds the same. */
class RoundTripTest {

    @Property(tries = 200)
    void anyPlanSurvivesYaml(@ForAll long seed) {
        Plan plan = new Plans(seed).any();

        assertThat(ExampleFiles.plan(PlanFileWriter.yaml(plan), "any.yaml")).isEqualTo(plan);
    }

    @Property(tries = 40)
    void anyPlanSurvivesAWorkbook(@ForAll long seed) {
        Plan plan = new Plans(seed).any();

        assertThat(ExampleFiles.plan(PlanFileWriter.xlsx(plan), "any.xlsx")).isEqualTo(plan);
    }

    @Property(tries = 100)
    void theActionsOfAnyPlanSurviveCsv(@ForAll long seed) {
        Plan plan = new Plans(seed).any();

        ReadResult read = PlanFileReader.readInto(plan, PlanFileWriter.csv(plan), "any.csv");

        assertThat(read)
                .isInstanceOfSatisfying(
                        ReadResult.Read.class, same -> assertThat(same.plan()).isEqualTo(plan));
    }

    @Property(tries = 100)
    void twoPlansDifferExactlyWhenThereAreChanges(@ForAll long one, @ForAll long other) {
        Plan before = new Plans(one).any();
        Plan after = new Plans(other).any();

        assertThat(PlanDifference.between(before, after).isEmpty()).isEqualTo(before.equals(after));
        assertThat(PlanDifference.between(before, before)).isEmpty();
    }
}
