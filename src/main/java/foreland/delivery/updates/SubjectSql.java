package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.delivery.Round;
import foreland.plan.Describes;
import foreland.plan.Direction;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an update is about, in one statement, for members and for the holder of a link to it. */
@Component
@Transactional(readOnly = true)
class SubjectSql {

    private final JdbcClient sql;

    SubjectSql(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Subject> find(String plan, FinancialQuarter quarter, String reference) {
        return sql.sql("select * from delivery.subject(?, ?, ?, ?)")
                .params(plan, quarter.year().startYear(), reference, quarter.number())
                .query((row, n) -> subject(row, quarter))
                .optional();
    }

    private static Subject subject(ResultSet row, FinancialQuarter quarter) throws SQLException {
        return new Subject(
                year(row, quarter.year()),
                new Round(quarter),
                row.getObject("action_id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getString("description"),
                row.getString("owner_post"),
                row.getObject("owner_person_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                Objects.requireNonNullElse(row.getString("agency"), "No lead agency"),
                row.getObject("start_date", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                row.getBoolean("may_write"),
                row.getObject("complete_since", Integer.class),
                row.getBoolean("silent"),
                Json.list(row.getString("measures"), SubjectSql::measured),
                Json.list(row.getString("steps"), SubjectSql::step));
    }

    private static YearLife year(ResultSet row, FinancialYear year) throws SQLException {
        return new YearLife(
                row.getObject("year_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("plan"),
                row.getString("plan_title"),
                row.getBoolean("published"),
                year,
                YearStatus.valueOf(row.getString("status")));
    }

    private static Subject.Measured measured(Json json) {
        Optional<Json> last = json.part("last");
        return new Subject.Measured(
                json.number("position"),
                json.text("title"),
                json.textOrNone("unit"),
                json.orNone("baseline", BigDecimal::new),
                json.orNone("target", BigDecimal::new),
                json.orNone("direction", Direction::valueOf),
                json.orNone("describes", Describes::valueOf),
                last.map(given -> new BigDecimal(given.text("value"))).orElse(null),
                last.map(given -> LocalDate.parse(given.text("as_of"))).orElse(null));
    }

    private static Subject.Step step(Json json) {
        return new Subject.Step(
                json.number("position"),
                json.text("title"),
                json.orNone("due", LocalDate::parse),
                json.orNone("reached", LocalDate::parse));
    }
}
