package foreland.plan.publicpages;

import foreland.plan.Library;
import foreland.plan.Plan;
import foreland.plan.Plans;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return read().summaries();
    }

    @Override
    public Optional<Plan> find(String reference) {
        return Optional.ofNullable(plans.get(reference));
    }

    @Override
    public Library read() {
        return new Library(List.copyOf(plans.values()));
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
}
