package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.journal.Acting;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeWeight;
import foreland.plan.Plan;
import foreland.plan.PlanChanges.Taken;
import foreland.plan.Redline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** A plan edited, moved about, cut and changed by requests, one thing a day. Each try has a partnership of its own. */
class PlanOverTimeTest {

    private final PlanStore store = PlanStore.get();
    private Acting here = Acting.nobody();

    @BeforeTry
    void a_partnership_of_its_own() {
        here = Acting.system(store.partnership());
    }

    @Property(tries = 20)
    void rebuilt_for_each_day_it_equals_the_copy_taken_that_day(
            @ForAll("plans") Plan first, @ForAll @Size(min = 2, max = 8) List<Long> days) {
        here.run(() -> store.plans().record(first));
        Map<Instant, Plan> copies = new LinkedHashMap<>();
        for (long seed : days) {
            Instant day = store.clock.nextDay();
            liveThrough(new Random(seed));
            copies.put(endOfDay(day), find());
        }

        copies.forEach((evening, copy) -> assertThat(
                        here.doing(() -> store.plans().findAsOf("2017-20", evening)))
                .contains(copy));
        List<Plan> inOrder = new ArrayList<>(copies.values());
        for (int i = 1; i < inOrder.size(); i++) {
            Plan before = inOrder.get(i - 1);
            Plan after = inOrder.get(i);
            assertThat(Redline.between(before, after).appliedTo(before)).isEqualTo(new Redline.Result.Applied(after));
        }
    }

    private void liveThrough(Random random) {
        switch (random.nextInt(4)) {
            case 0 -> here.run(() -> store.plans().record(PlanArbitraries.changed(find(), random.nextLong())));
            case 1 -> move(random);
            case 2 -> remove(random);
            default -> approve(PlanArbitraries.changed(find(), random.nextLong()));
        }
    }

    private void move(Random random) {
        Plan plan = find();
        if (!plan.focusAreas().isEmpty()) {
            String code = one(plan.focusAreas(), random).code();
            here.run(() -> store.editing().moveFocusArea("2017-20", code, random.nextBoolean()));
        }
        anAction(
                plan,
                random,
                (year, action) -> here.run(
                        () -> store.editing().moveAction("2017-20", year, action.reference(), random.nextBoolean())));
    }

    private void remove(Random random) {
        anAction(
                find(),
                random,
                (year, action) -> here.run(() -> store.editing()
                        .removeAction(
                                "2017-20",
                                year,
                                action.reference(),
                                store.editing()
                                        .findAction("2017-20", year, action.reference())
                                        .orElseThrow()
                                        .version())));
    }

    /** By a change request, where the plan is in force. */
    private void approve(Plan wanted) {
        Taken taken = here.doing(() -> store.changes().takeIn(wanted, "As approved"));
        if (taken.request() != null) {
            int number = taken.request();
            here.run(() -> store.changeLife().raise(request(number)));
            assertThat(here.doing(() -> store.changeLife().apply(request(number), ChangeWeight.MAJOR)))
                    .isEmpty();
        }
        assertThat(find()).isEqualTo(wanted);
    }

    private ChangeRequest request(int number) {
        return here.doing(() -> store.changes().find(number)).orElseThrow();
    }

    /** Does something with an action. */
    private interface Doing {
        void with(FinancialYear year, Action action);
    }

    private static void anAction(Plan plan, Random random, Doing doing) {
        List<AnnualActionPlan> years =
                plan.years().stream().filter(year -> !year.actions().isEmpty()).toList();
        if (!years.isEmpty()) {
            AnnualActionPlan year = one(years, random);
            doing.with(year.year(), one(year.actions(), random));
        }
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Instant endOfDay(Instant during) {
        return LondonTime.startOf(LondonTime.dayOf(during).plusDays(1)).minusNanos(1_000);
    }

    private Plan find() {
        return here.doing(() -> store.plans().find("2017-20")).orElseThrow();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans("2017-20");
    }
}
