package foreland.partnership;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agencies in PostgreSQL; row-level security keeps to the acting partnership. */
@Component
@Transactional
class AgenciesSql implements Agencies {

    private final JdbcClient sql;
    private final Journal journal;

    AgenciesSql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public List<Agency> list() {
        return sql.sql("select * from partnership.agency order by name")
                .query((row, n) -> agency(row))
                .list();
    }

    @Override
    public Optional<Agency> findByName(String name) {
        return sql.sql("select * from partnership.agency where name = ?")
                .param(name)
                .query((row, n) -> agency(row))
                .optional();
    }

    @Override
    public Optional<Agency> find(String slug) {
        return sql.sql("select * from partnership.agency where slug = ?")
                .param(slug)
                .query((row, n) -> agency(row))
                .optional();
    }

    @Override
    public Agency add(String name, AgencyKind kind, @Nullable Authority authority) {
        Agency added = new Agency(UUID.randomUUID(), slugFor(name), name.strip(), kind, authority, null, null, null, 1);
        sql.sql("""
                        insert into partnership.agency (id, partnership_id, slug, name, kind, authority)
                        values (:id, journal.acting_partnership(), :slug, :name, :kind, :authority)""")
                .param("id", added.id())
                .param("slug", added.slug())
                .param("name", added.name())
                .param("kind", kind.name())
                .param("authority", authority == null ? null : authority.name())
                .update();
        journal.changed(Noun.of("partnership.agency", added.id()), "agency added", added);
        return added;
    }

    private String slugFor(String name) {
        String slug = Slug.of(name);
        List<String> taken = sql.sql("select slug from partnership.agency where slug like ?")
                .param(slug + "%")
                .query(String.class)
                .list();
        return Slug.free(slug, taken);
    }

    private static Agency agency(ResultSet row) throws SQLException {
        String authority = row.getString("authority");
        return new Agency(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                AgencyKind.valueOf(row.getString("kind")),
                authority == null ? null : Authority.valueOf(authority),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getString("note"),
                row.getInt("version"));
    }
}
