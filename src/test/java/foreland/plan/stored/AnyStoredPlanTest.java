package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journal.Acting;
import foreland.plan.Plan;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** What holds of any stored plan. Each try has a partnership of its own. */
class AnyStoredPlanTest {

    private final PlanStore store = PlanStore.get();
    private Acting here = Acting.nobody();

    @BeforeTry
    void a_partnership_of_its_own() {
        here = Acting.system(store.partnership());
    }

    @Property(tries = 25)
    void any_plan_is_found_as_it_was_recorded(@ForAll("plans") Plan plan) {
        record(plan);
        assertThat(find()).isEqualTo(plan);
    }

    @Property(tries = 12)
    void the_same_content_again_changes_nothing(@ForAll("plans") Plan plan) {
        record(plan);
        long entries = countEntries();
        assertThat(record(plan)).isZero();
        assertThat(countEntries()).isEqualTo(entries);
    }

    @Property(tries = 12)
    void any_plan_turns_into_any_other(@ForAll("plans") Plan one, @ForAll("plans") Plan other) {
        record(one);
        record(other);
        assertThat(find()).isEqualTo(other);
    }

    @Property(tries = 12)
    void a_plan_as_of_any_moment_equals_the_copy_taken_then(
            @ForAll("plans") Plan first, @ForAll @Size(min = 1, max = 5) List<Long> changes) {
        Instant before = store.clock.instant();
        Map<Instant, Plan> copies = new LinkedHashMap<>();
        Plan plan = first;
        for (long change : changes) {
            Instant now = store.clock.tick();
            record(plan);
            copies.put(now, find());
            plan = PlanArbitraries.changed(plan, change);
        }

        assertThat(findAsOf(before)).isEmpty();
        copies.forEach((moment, copy) -> {
            assertThat(findAsOf(moment)).contains(copy);
            assertThat(findAsOf(moment.plusSeconds(59))).contains(copy);
        });
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans("2017-20");
    }

    private int record(Plan plan) {
        return here.doing(() -> store.plans().record(plan));
    }

    private Plan find() {
        return here.doing(() -> store.plans().find("2017-20")).orElseThrow();
    }

    private Optional<Plan> findAsOf(Instant moment) {
        return here.doing(() -> store.plans().findAsOf("2017-20", moment));
    }

    private long countEntries() {
        return store.database
                .ownerClient()
                .sql("select count(*) from journal.entry where partnership_id = ?")
                .param(here.partnership())
                .query(Long.class)
                .single();
    }
}
