package foreland.plan.stored;

import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PublishedFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whole plans: five statements, however many plans and actions there are. */
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
        return read(headers.find(reference)).stream().findFirst();
    }

    /** All of the acting partnership, in any order; those that whoever is acting may not see are left out. */
    List<StoredPlan> readAll() {
        return read(headers.list());
    }

    private List<StoredPlan> read(List<Part<Plan>> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<UUID> plans = words.stream().map(Part::id).toList();
        Map<UUID, List<Part<FocusArea>>> areas = focusAreas.read(plans);
        Map<UUID, List<Part<AnnualActionPlan>>> annual = years.read(plans);
        Map<UUID, List<Part<Action>>> work = actions.read(plans);
        Map<UUID, List<Part<PublishedFact>>> published = facts.read(plans);
        return words.stream()
                .map(header -> new StoredPlan(
                        header,
                        areas.getOrDefault(header.id(), List.of()),
                        annual.getOrDefault(header.id(), List.of()),
                        work.getOrDefault(header.id(), List.of()),
                        published.getOrDefault(header.id(), List.of())))
                .toList();
    }
}
