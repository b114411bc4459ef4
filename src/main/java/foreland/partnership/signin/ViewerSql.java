package foreland.partnership.signin;

import foreland.partnership.Partnership;
import foreland.partnership.Viewer;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ViewerSql {

    private final JdbcClient sql;

    ViewerSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** A signed-in person in a partnership. One whose account was closed, or who is unknown, is the public. */
    @Transactional(readOnly = true)
    Viewer get(Partnership partnership, UUID person) {
        return sql.sql("""
                        select p.name,
                               array_remove(array_agg(distinct r.title), null) as roles,
                               array_remove(array_agg(distinct m.agency_id), null) as agencies,
                               array_remove(array_agg(distinct rr.right_code), null) as rights,
                               partnership.acting_is_member() as member
                        from partnership.account a
                        join partnership.person p on p.id = a.person_id
                        left join partnership.membership m on m.person_id = p.id and m.partnership_id = :partnership
                            and m.role <> 'CONTACT'
                            and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity')
                        left join partnership.role r on r.code = m.role
                        left join partnership.role_right rr on rr.role = m.role
                        where a.person_id = :person and a.closed_at is null
                        group by p.name""")
                .param("person", person)
                .param("partnership", partnership.id())
                .query((row, n) -> new Viewer(
                        partnership,
                        person,
                        row.getString("name"),
                        List.of(strings(row.getArray("roles"))),
                        Set.of((UUID[]) row.getArray("agencies").getArray()),
                        Set.of(strings(row.getArray("rights"))),
                        row.getBoolean("member")))
                .optional()
                .orElseGet(() -> Viewer.ofThePublic(partnership));
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
