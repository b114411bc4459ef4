package foreland.plan.stored;

import foreland.plan.PublishedFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was published about plans and years: quotations, kept whole. */
@Component
class FactTable implements PartTable<PublishedFact> {

    private static final String TABLE = "plan.published_fact";

    private final JdbcClient sql;

    FactTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "plan.fact";
    }

    @Override
    public String name(Part<PublishedFact> part) {
        String kind = PlanJson.kindOf(part.content().getClass()).replace('-', ' ');
        return part.year() == null ? kind : kind + " of " + part.year();
    }

    @Override
    public Map<UUID, List<Part<PublishedFact>>> read(Collection<UUID> plans) {
        Gathering<Part<PublishedFact>> facts = Gathering.byPlan(row -> new Part<>(
                row.id("id"),
                row.number("version"),
                row.yearOrNone("year"),
                row.figure("position"),
                null,
                PlanJson.read(row.text("body"), PublishedFact.class)));
        sql.sql("select * from plan.published_fact where plan_id in (:plans)")
                .param("plans", plans)
                .query(facts);
        return facts.gathered();
    }

    @Override
    public Part<PublishedFact> add(UUID plan, Part<PublishedFact> part, Directory directory) {
        columns(part).with("id", part.id()).with("plan_id", plan).insert(sql, TABLE);
        return part;
    }

    @Override
    public Part<PublishedFact> change(UUID plan, Part<PublishedFact> part, Directory directory) {
        columns(part).update(sql, TABLE, part.id(), part.version());
        return part;
    }

    @Override
    public void remove(Part<PublishedFact> part) {
        PartTable.removeRow(sql, TABLE, part.id());
    }

    private static Columns columns(Part<PublishedFact> part) {
        PublishedFact fact = part.content();
        return new Columns()
                .with("year", part.year())
                .with("focus_area", fact.focusArea())
                .with("position", part.position())
                .with("kind", PlanJson.kindOf(fact.getClass()))
                .json("body", fact);
    }
}
