package foreland.plan.stored;

import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PublishedFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whole plans: eight statements, however many plans and actions there are. */
@Component
class PlanReading {

    private final JdbcClient sql;
    private final HeaderTable headers;
    private final FocusAreaTable focusAreas;
    private final YearTable years;
    private final ActionTable actions;
    private final FactTable facts;

    PlanReading(
            JdbcClient sql,
            HeaderTable headers,
            FocusAreaTable focusAreas,
            YearTable years,
            ActionTable actions,
            FactTable facts) {
        this.sql = sql;
        this.headers = headers;
        this.focusAreas = focusAreas;
        this.years = years;
        this.actions = actions;
        this.facts = facts;
    }

    Optional<UUID> findId(String reference) {
        return sql.sql("select id from plan.plan where partnership_id = journal.acting_partnership() and reference = ?")
                .param(reference)
                .query(UUID.class)
                .optional();
    }

    Optional<StoredPlan> find(String reference) {
        return findId(reference).flatMap(id -> read(List.of(id)).stream().findFirst());
    }

    /** In the given order; those that whoever is acting may not see are left out. */
    List<StoredPlan> read(Collection<UUID> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Part<Plan>>> words = headers.read(plans);
        Map<UUID, List<Part<FocusArea>>> areas = focusAreas.read(plans);
        Map<UUID, List<Part<AnnualActionPlan>>> annual = years.read(plans);
        Map<UUID, List<Part<Action>>> work = actions.read(plans);
        Map<UUID, List<Part<PublishedFact>>> published = facts.read(plans);
        return plans.stream()
                .filter(words::containsKey)
                .map(id -> new StoredPlan(
                        Objects.requireNonNull(words.get(id)).get(0),
                        areas.getOrDefault(id, List.of()),
                        annual.getOrDefault(id, List.of()),
                        work.getOrDefault(id, List.of()),
                        published.getOrDefault(id, List.of())))
                .toList();
    }
}
