package foreland.partnership;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agencies in PostgreSQL; row-level security keeps to the acting partnership. */
@Component
@Transactional
class AgenciesSql implements Agencies {

    /** Pages beside those of the agencies; an agency of such a name gets another address. */
    private static final List<String> PAGES = List.of("add", "areas");

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
        return add(name, kind, authority, null, null, null);
    }

    @Override
    public Agency add(
            String name,
            AgencyKind kind,
            @Nullable Authority authority,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note) {
        Agency added = new Agency(UUID.randomUUID(), slugFor(name), name.strip(), kind, authority, from, to, note, 1);
        statement("""
                insert into partnership.agency
                    (id, partnership_id, slug, name, kind, authority, from_date, to_date, note)
                values (:id, journal.acting_partnership(), :slug, :name, :kind, :authority, :from, :to, :note)""", added).param("slug", added.slug()).update();
        journal.changed(Noun.of("partnership.agency", added.id()), "agency added", added);
        return added;
    }

    @Override
    public boolean save(Agency changed) {
        int saved = statement("""
                        update partnership.agency set name = :name, kind = :kind, authority = :authority,
                               from_date = :from, to_date = :to, note = :note, version = version + 1
                        where id = :id and version = :version""", changed).param("version", changed.version()).update();
        if (saved == 1) {
            journal.changed(Noun.of("partnership.agency", changed.id()), "agency changed", changed.nextVersion());
        }
        return saved == 1;
    }

    private JdbcClient.StatementSpec statement(String text, Agency agency) {
        return sql.sql(text)
                .param("id", agency.id())
                .param("name", agency.name())
                .param("kind", agency.kind().name())
                .param("authority", agency.asAuthority().map(Enum::name).orElse(null))
                .param("from", agency.from())
                .param("to", agency.to())
                .param("note", agency.note());
    }

    private String slugFor(String name) {
        String slug = Slug.of(name);
        List<String> taken = sql.sql("select slug from partnership.agency where slug like ?")
                .param(slug + "%")
                .query(String.class)
                .list();
        return Slug.free(slug, Stream.concat(taken.stream(), PAGES.stream()).toList());
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
