package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the years stand, in PostgreSQL; row-level security keeps to the plans that whoever is acting may see. */
@Component
@Transactional
class PlanLifeSql implements PlanLife {

    private static final String YEARS = """
            select y.id, y.plan_id, y.year, y.status, p.reference, p.title, p.published
            from plan.annual_action_plan y join plan.plan p on p.id = y.plan_id
            where y.partnership_id = journal.acting_partnership() and\s""";

    private final JdbcClient sql;
    private final Journal journal;

    PlanLifeSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public List<YearLife> listAt(Collection<YearStatus> statuses) {
        return sql.sql(YEARS + "y.status = any(?) order by y.year desc, p.reference")
                .param(statuses.stream().map(Enum::name).toArray(String[]::new))
                .query((row, n) -> life(row))
                .list();
    }

    @Override
    public Optional<YearLife> find(String plan, FinancialYear year) {
        return sql.sql(YEARS + "p.reference = ? and y.year = ?")
                .params(plan, year.startYear())
                .query((row, n) -> life(row))
                .optional();
    }

    @Override
    public Optional<YearLife> find(UUID id) {
        return sql.sql(YEARS + "y.id = ?")
                .param(id)
                .query((row, n) -> life(row))
                .optional();
    }

    @Override
    public void move(YearLife from, YearStatus to, String act) {
        int moved = sql.sql("update plan.annual_action_plan set status = ? where id = ? and status = ?")
                .params(to.name(), from.id(), from.status().name())
                .update();
        if (moved != 1) {
            throw new IllegalStateException("The action plan of " + from.year() + " of " + from.plan()
                    + " is no longer " + from.status().label() + ", or whoever is acting may not move it");
        }
        journal.changed(
                Noun.onlyPart(from.id(), "plan.year-status"),
                "action plan of " + from.year() + " " + act,
                Map.of("plan", from.plan(), "year", from.year().label(), "status", to.name()));
    }

    private static YearLife life(ResultSet row) throws SQLException {
        return new YearLife(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getBoolean("published"),
                new FinancialYear(row.getInt("year")),
                YearStatus.valueOf(row.getString("status")));
    }
}
