package foreland.plan.stored;

import foreland.calendar.Period;
import foreland.plan.AgencyKind;
import foreland.plan.AgencyRef;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import foreland.plan.Source;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan's own words, with the agencies it names. */
@Component
class HeaderTable implements PartTable<Plan> {

    private static final String TABLE = "plan.plan";

    private final JdbcClient sql;

    HeaderTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "plan.plan";
    }

    @Override
    public String name(Part<Plan> part) {
        return "plan " + part.content().reference();
    }

    @Override
    public Map<UUID, List<Part<Plan>>> read(Collection<UUID> plans) {
        Map<UUID, List<AgencyRef>> agencies = readAgencies(plans);
        Gathering<Part<Plan>> headers = Gathering.byPlan(row -> {
            UUID id = row.id("id");
            Plan words = words(row, agencies.getOrDefault(id, List.of()));
            return new Part<>(id, row.number("version"), null, BigDecimal.ZERO, null, words);
        });
        sql.sql("select p.*, p.id as plan_id from plan.plan p where p.id in (:plans)")
                .param("plans", plans)
                .query(headers);
        return headers.gathered();
    }

    @Override
    public Part<Plan> add(UUID plan, Part<Plan> part, Directory directory) {
        columns(part).with("id", part.id()).insert(sql, TABLE);
        writeAgencies(part, directory);
        return part;
    }

    @Override
    public Part<Plan> change(UUID plan, Part<Plan> part, Directory directory) {
        columns(part).update(sql, TABLE, part.id(), part.version());
        sql.sql("delete from plan.plan_agency where plan_id = ?")
                .param(part.id())
                .update();
        writeAgencies(part, directory);
        return part;
    }

    @Override
    public void remove(Part<Plan> part) {
        sql.sql("delete from plan.plan_agency where plan_id = ?")
                .param(part.id())
                .update();
        PartTable.removeRow(sql, TABLE, part.id());
    }

    private Map<UUID, List<AgencyRef>> readAgencies(Collection<UUID> plans) {
        Gathering<AgencyRef> agencies =
                Gathering.byPlan(row -> new AgencyRef(row.text("name"), row.oneOrNone(AgencyKind.class, "kind")));
        sql.sql("""
                        select n.plan_id, a.name, n.kind
                        from plan.plan_agency n join partnership.agency a on a.id = n.agency_id
                        where n.plan_id in (:plans) order by n.position""").param("plans", plans).query(agencies);
        return agencies.gathered();
    }

    private void writeAgencies(Part<Plan> part, Directory directory) {
        int position = 0;
        for (AgencyRef agency : part.content().agencies()) {
            new Columns()
                    .with("plan_id", part.id())
                    .with("agency_id", directory.agency(agency))
                    .with("position", ++position)
                    .with("kind", agency.kind())
                    .insert(sql, "plan.plan_agency");
        }
    }

    private static Plan words(Row row, List<AgencyRef> agencies) throws SQLException {
        return new Plan(
                row.text("reference"),
                row.one(PlanKind.class, "kind"),
                row.text("title"),
                row.text("partnership_name"),
                new Period(row.dayOrNone("from_date"), row.dayOrNone("to_date")),
                row.yes("rolling"),
                row.textOrNone("period_note"),
                row.one(PlanStatus.class, "status"),
                row.yes("published"),
                row.textOrNone("vision"),
                row.textOrNone("coverage"),
                row.list(Source.class, "sources"),
                row.yes("reconstructed"),
                row.textOrNone("reconstruction_note"),
                agencies,
                List.of(),
                List.of(),
                List.of());
    }

    private static Columns columns(Part<Plan> part) {
        Plan plan = part.content();
        return new Columns()
                .with("reference", plan.reference())
                .with("kind", plan.kind())
                .with("title", plan.title())
                .with("partnership_name", plan.partnership())
                .with("from_date", plan.period().from())
                .with("to_date", plan.period().to())
                .with("rolling", plan.rolling())
                .with("period_note", plan.periodNote())
                .with("status", plan.status())
                .with("published", plan.published())
                .with("vision", plan.vision())
                .with("coverage", plan.coverage())
                .json("sources", plan.sources())
                .with("reconstructed", plan.reconstructed())
                .with("reconstruction_note", plan.reconstructionNote());
    }
}
