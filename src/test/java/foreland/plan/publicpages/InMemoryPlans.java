package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.plan.Action;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.Plans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The plans a test gives it, in the order the door promises; so that pages can be tested for any plan, and for none. */
class InMemoryPlans implements Plans {

    private final Map<String, Plan> plans = new LinkedHashMap<>();

    void only(Plan... these) {
        plans.clear();
        for (Plan plan : these) {
            plans.put(plan.reference(), plan);
        }
    }

    @Override
    public List<PlanSummary> list() {
        Comparator<Plan> newestFirst = Comparator.comparing(
                plan -> Objects.requireNonNullElse(plan.period().from(), LocalDate.MIN), Comparator.reverseOrder());
        return plans.values().stream()
                .sorted(newestFirst)
                .map(InMemoryPlans::summary)
                .toList();
    }

    @Override
    public Optional<Plan> find(String reference) {
        return Optional.ofNullable(plans.get(reference));
    }

    @Override
    public List<Plan> listFor(FinancialYear year) {
        return plans.values().stream()
                .filter(plan -> plan.findYear(year).isPresent()
                        || (!plan.period().isUnknown() && plan.period().overlaps(year.period())))
                .sorted(Comparator.comparing(plan -> plan.kind() == PlanKind.PLAN ? 0 : 1))
                .toList();
    }

    @Override
    public Optional<Plan> findAsOf(String reference, Instant at) {
        return find(reference);
    }

    @Override
    public int record(Plan plan) {
        plans.put(plan.reference(), plan);
        return 1;
    }

    private static PlanSummary summary(Plan plan) {
        List<Action> actions =
                plan.years().stream().flatMap(year -> year.actions().stream()).toList();
        return new PlanSummary(
                plan.reference(),
                plan.kind(),
                plan.title(),
                plan.period(),
                plan.rolling(),
                plan.status(),
                plan.published(),
                plan.reconstructed(),
                plan.years().stream().map(year -> year.year()).toList(),
                actions.size());
    }
}
