package foreland.publication.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.delivery.DeliveredYear;
import foreland.plan.Action;
import foreland.plan.Plan;
import foreland.plan.PlanDifference;
import foreland.plan.PublishedFact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever a plan holds, a file of it holds the same. */
class RoundTripTest {

    @Property(tries = 200)
    void anyPlanSurvivesYaml(@ForAll long seed) {
        PlanFile file = new Plans(seed).anyFile();

        assertThat(ExampleFiles.file(PlanFileWriter.yaml(file), "any.yaml")).isEqualTo(file);
    }

    @Property(tries = 40)
    void anyPlanSurvivesAWorkbook(@ForAll long seed) {
        PlanFile file = new Plans(seed).anyFile();

        assertThat(ExampleFiles.file(PlanFileWriter.xlsx(file), "any.xlsx")).isEqualTo(file);
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

    /** Without this, the tests above could pass on plans with nothing in them. */
    @Test
    void theRandomPlansHoldEveryKindOfContent() {
        List<Plan> plans =
                LongStream.range(0, 200).mapToObj(seed -> new Plans(seed).any()).toList();

        List<DeliveredYear> delivered = LongStream.range(0, 200)
                .mapToObj(seed -> new Plans(seed).anyFile())
                .flatMap(file -> file.delivery().stream())
                .toList();
        Set<Class<?>> facts = plans.stream()
                .flatMap(plan -> Stream.concat(
                        plan.facts().stream(), plan.years().stream().flatMap(year -> year.facts().stream())))
                .map(Object::getClass)
                .collect(Collectors.toSet());
        List<Action> actions = plans.stream()
                .flatMap(plan -> plan.years().stream())
                .flatMap(year -> year.actions().stream())
                .toList();

        assertThat(facts).containsExactlyInAnyOrder(PublishedFact.class.getPermittedSubclasses());
        assertThat(delivered)
                .anyMatch(year -> year.updates().stream()
                        .anyMatch(update -> !update.readings().isEmpty()
                                && !update.milestonesReached().isEmpty()
                                && !update.corrections().isEmpty()))
                .anyMatch(year -> year.activities().size() > 1)
                .anyMatch(year ->
                        !year.dispositions().isEmpty() && !year.evaluations().isEmpty());
        assertThat(actions)
                .hasSizeGreaterThan(50)
                .anyMatch(action -> action.measures().size() > 1);
    }
}
