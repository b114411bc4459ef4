package foreland.plan.stored;

import static java.util.stream.Collectors.groupingBy;

import foreland.calendar.Period;
import foreland.plan.AgencyRef;
import foreland.plan.Plan;
import foreland.plan.PlanKind;
import foreland.plan.PlanStatus;
import foreland.plan.Source;
import java.math.BigDecimal;
import java.sql.ResultSet;
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

    private static final String HEADERS = """
            select p.*, coalesce(named.agencies, '[]') as agencies
            from plan.plan p
            left join (select n.plan_id,
                              jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', a.name, 'kind', n.kind)) order by n.position)
                                  as agencies
                       from plan.plan_agency n join partnership.agency a on a.id = n.agency_id
                       where n.partnership_id = journal.acting_partnership()
                       group by n.plan_id) as named on named.plan_id = p.id
            where p.partnership_id = journal.acting_partnership()""";

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
        return sql.sql(HEADERS + " and p.id in (:plans)").param("plans", plans).query(HeaderTable::part).list().stream()
                .collect(groupingBy(Part::id));
    }

    /** Of the plan with this reference: one, or none that whoever is acting may see. */
    List<Part<Plan>> find(String reference) {
        return sql.sql(HEADERS + " and p.reference = ?")
                .param(reference)
                .query(HeaderTable::part)
                .list();
    }

    /** Of all plans of the acting partnership. */
    List<Part<Plan>> list() {
        return sql.sql(HEADERS).query(HeaderTable::part).list();
    }

    private static Part<Plan> part(ResultSet result, int number) throws SQLException {
        Row row = new Row(result);
        Plan words = words(row, row.list(AgencyRef.class, "agencies"));
        return new Part<>(row.id("id"), row.number("version"), null, BigDecimal.ZERO, null, words);
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
