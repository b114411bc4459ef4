package foreland.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads changes by their links of the chain: a link gets its position at commit, under the chain's lock. */
@Component
@Transactional(readOnly = true)
class ChangesSql implements Changes {

    private static final String AFTER = """
            select l.position, e.at, e.kind, e.noun_kind, e.noun_id, e.within_id,
                   (select count(*) from journal.entry v
                    where v.noun_id = e.noun_id and v.kind = 'CHANGED' and v.id <= e.id) as version
            from journal.link l join journal.entry e on e.id = l.entry_id
            where l.chain = journal.acting_partnership() and l.position > :after and e.kind <> 'VIEWED'
            """;
    private static final String IN_ORDER = " order by l.position limit :most";

    private final JdbcClient sql;

    ChangesSql(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Change> listAfter(long position, int atMost) {
        return sql.sql(AFTER + IN_ORDER)
                .param("after", position)
                .param("most", atMost)
                .query((row, n) -> change(row))
                .list();
    }

    @Override
    public List<Change> listAfter(long position, int atMost, Collection<String> kinds) {
        return sql.sql(AFTER + " and e.noun_kind = any(:kinds)" + IN_ORDER)
                .param("after", position)
                .param("kinds", kinds.toArray(String[]::new))
                .param("most", atMost)
                .query((row, n) -> change(row))
                .list();
    }

    @Override
    public long newest() {
        return sql.sql("""
                        select coalesce(max(position), 0) from journal.link
                        where chain = journal.acting_partnership()""").query(Long.class).single();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("position"),
                row.getTimestamp("at").toInstant(),
                new Noun(
                        row.getString("noun_kind"),
                        row.getObject("noun_id", UUID.class),
                        row.getObject("within_id", UUID.class)),
                row.getString("kind").equals(JournalEntry.Kind.REMOVED.name()),
                row.getInt("version"));
    }
}
