package foreland.plan.stored;

import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusAreaWording;
import foreland.plan.YearStatus;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The action plans of the years, without their actions and facts. */
@Component
class YearTable implements PartTable<AnnualActionPlan> {

    private static final String TABLE = "plan.annual_action_plan";

    private final JdbcClient sql;

    YearTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "plan.year";
    }

    @Override
    public String name(Part<AnnualActionPlan> part) {
        return "action plan of " + part.content().year();
    }

    @Override
    public Map<UUID, List<Part<AnnualActionPlan>>> read(Collection<UUID> plans) {
        Gathering<Part<AnnualActionPlan>> years = Gathering.byPlan(row -> {
            AnnualActionPlan year = year(row);
            return new Part<>(row.id("id"), row.number("version"), year.year(), BigDecimal.ZERO, null, year);
        });
        sql.sql("select * from plan.annual_action_plan where plan_id in (:plans)")
                .param("plans", plans)
                .query(years);
        return years.gathered();
    }

    @Override
    public Part<AnnualActionPlan> add(UUID plan, Part<AnnualActionPlan> part, Directory directory) {
        columns(part)
                .with("id", part.id())
                .with("plan_id", plan)
                .with("status", statusAtFirst(plan))
                .insert(sql, TABLE);
        return part;
    }

    @Override
    public Part<AnnualActionPlan> change(UUID plan, Part<AnnualActionPlan> part, Directory directory) {
        columns(part).update(sql, TABLE, part.id(), part.version());
        return part;
    }

    @Override
    public void remove(Part<AnnualActionPlan> part) {
        PartTable.removeRow(sql, TABLE, part.id());
    }

    /** A year of a recorded document was lived elsewhere; any other begins as a draft. */
    private YearStatus statusAtFirst(UUID plan) {
        boolean recorded = sql.sql("select as_published from plan.plan where id = ?")
                .param(plan)
                .query(Boolean.class)
                .single();
        return recorded ? YearStatus.RECORDED_AS_PUBLISHED : YearStatus.DRAFT;
    }

    private static AnnualActionPlan year(Row row) throws SQLException {
        return new AnnualActionPlan(
                Objects.requireNonNull(row.yearOrNone("year")),
                row.textOrNone("title"),
                row.yes("reconstructed"),
                row.textOrNone("reconstruction_note"),
                row.list(FocusAreaWording.class, "wordings"),
                List.of(),
                List.of());
    }

    private static Columns columns(Part<AnnualActionPlan> part) {
        AnnualActionPlan year = part.content();
        return new Columns()
                .with("year", year.year())
                .with("title", year.title())
                .with("reconstructed", year.reconstructed())
                .with("reconstruction_note", year.reconstructionNote())
                .json("wordings", year.wordings());
    }
}
