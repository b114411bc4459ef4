package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.Plan;
import foreland.plan.PlanNoun;
import foreland.plan.Redline;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds of the difference between any two plans. */
class RedlinePropertyTest {

    @Property(tries = 300)
    void applied_to_the_old_it_gives_the_new(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        assertThat(Redline.between(one, other).appliedTo(one)).isEqualTo(new Redline.Result.Applied(other));
    }

    @Property(tries = 300)
    void over_any_sequence_of_changes_too(
            @ForAll("plans") Plan first, @ForAll @Size(min = 1, max = 6) List<Long> seeds) {
        Plan last = first;
        for (long seed : seeds) {
            Plan next = PlanArbitraries.changed(last, seed);
            assertThat(Redline.between(last, next).appliedTo(last)).isEqualTo(new Redline.Result.Applied(next));
            last = next;
        }
        assertThat(Redline.between(first, last).appliedTo(first)).isEqualTo(new Redline.Result.Applied(last));
    }

    @Property(tries = 100)
    void equal_plans_have_none_and_applied_twice_it_changes_nothing_more(
            @ForAll("plans") Plan plan, @ForAll long seed) {
        Plan changed = PlanArbitraries.changed(plan, seed);
        assertThat(Redline.between(plan, plan).isEmpty()).isTrue();
        assertThat(Redline.between(plan, changed).appliedTo(changed)).isEqualTo(new Redline.Result.Applied(changed));
    }

    /** What was changed elsewhere meanwhile stays; what was changed at the same place is named, and nothing is overwritten. */
    @Property(tries = 300)
    void two_changes_of_one_plan_meet_only_where_both_change_the_same(
            @ForAll("plans") Plan plan, @ForAll long mine, @ForAll long theirs) {
        Redline wanted = Redline.between(plan, PlanArbitraries.changed(plan, mine));
        Plan now = PlanArbitraries.changed(plan, theirs);
        Redline meanwhile = Redline.between(plan, now);

        if (wanted.appliedTo(now) instanceof Redline.Result.Applied applied) {
            Redline whole = Redline.between(plan, applied.plan());
            for (Redline.Part part : meanwhile.parts()) {
                if (part.after() != null && isContent(part)) {
                    assertThat(whole.find(part.noun())).contains(part);
                }
            }
        } else if (wanted.appliedTo(now) instanceof Redline.Result.Conflicting met) {
            Set<PlanNoun> both = new HashSet<>(nouns(wanted));
            assertThat(met.conflicts())
                    .isNotEmpty()
                    .allSatisfy(conflict ->
                            assertThat(both).contains(conflict.part().noun()));
            Redline settled = wanted.basedOn(met.conflicts());
            assertThat(settled.parts()).hasSizeLessThanOrEqualTo(wanted.parts().size());
        }
    }

    @Property(tries = 100)
    void every_part_can_be_said_in_words(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        Redline redline = Redline.between(one, other);
        assertThat(redline.inWords())
                .hasSameSizeAs(redline.parts())
                .allSatisfy(change -> assertThat(change.title()).isNotBlank())
                .allSatisfy(change -> assertThat(change.lines()).isNotEmpty());
    }

    private static boolean isContent(Redline.Part part) {
        return part.noun().kind() != PlanNoun.Kind.ACTION_ORDER && part.noun().kind() != PlanNoun.Kind.FOCUS_AREA_ORDER;
    }

    private static Collection<PlanNoun> nouns(Redline redline) {
        return Stream.of(redline)
                .flatMap(each -> each.parts().stream())
                .map(Redline.Part::noun)
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans("2017-20");
    }
}
