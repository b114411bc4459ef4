package foreland.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bodies; row-level security keeps to the acting partnership. */
@Component
class BodiesSql {

    private final JdbcClient sql;

    BodiesSql(JdbcClient sql) {
        this.sql = sql;
    }

    List<Body> list() {
        return sql.sql("select * from governance.body order by name")
                .query((row, n) -> body(row))
                .list();
    }

    Optional<Body> find(UUID id) {
        return sql.sql("select * from governance.body where id = ?")
                .param(id)
                .query((row, n) -> body(row))
                .optional();
    }

    private static Body body(ResultSet row) throws SQLException {
        return new Body(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                BodyKind.valueOf(row.getString("kind")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getObject("successor_id", UUID.class),
                row.getInt("version"));
    }
}
