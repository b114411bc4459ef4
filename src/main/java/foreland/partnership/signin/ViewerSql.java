package foreland.partnership.signin;

import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import foreland.partnership.Viewers;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ViewerSql implements Viewers {

    private final JdbcClient sql;

    ViewerSql(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A signed-in person in a partnership. One whose account was closed, or who is unknown, is the public. Asked of a function
     * of the database, so that it takes one statement and no transaction: nobody acts yet.
     */
    @Override
    public Viewer get(Partnership partnership, UUID person) {
        return sql.sql("select * from partnership.viewer(?, ?)")
                .params(person, partnership.id())
                .query((row, n) -> viewer(partnership, person, row))
                .optional()
                .orElseGet(() -> Viewer.ofThePublic(partnership));
    }

    private static Viewer viewer(Partnership partnership, UUID person, ResultSet row) throws SQLException {
        String[] roles = strings(row.getArray("roles"));
        return new Viewer(
                partnership,
                person,
                row.getString("name"),
                List.of(roles),
                Set.of((UUID[]) row.getArray("agencies").getArray()),
                Set.of(strings(row.getArray("rights"))),
                roles.length > 0);
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
