package foreland.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal in PostgreSQL. Writing wants a transaction to be open: what happened and its entry are one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JournalSql implements Journal {

    private static final UUID INSTALLATION = new UUID(0, 0);

    private static final String ENTRIES = """
            select e.id, e.at, e.person_id, e.kind, e.act, e.noun_kind, e.noun_id, e.within_id, e.after,
                   (select b.after from journal.entry b
                    where b.noun_id = e.noun_id and b.id < e.id and b.kind = 'CHANGED' order by b.id desc limit 1) as before
            from journal.entry e
            """;

    private final JdbcClient sql;
    private final PersonalValues personal;
    private final InstantOfTransaction instant;

    JournalSql(JdbcClient sql, PersonalValues personal, InstantOfTransaction instant) {
        this.sql = sql;
        this.personal = personal;
        this.instant = instant;
    }

    @Override
    public void changed(Noun noun, String act, Object after) {
        write(JournalEntry.Kind.CHANGED, noun, act, personal.toJson(after));
    }

    @Override
    public void removed(Noun noun, String act) {
        write(JournalEntry.Kind.REMOVED, noun, act, null);
    }

    @Override
    public void viewed(Noun noun, String why) {
        write(JournalEntry.Kind.VIEWED, noun, why, null);
    }

    private void write(JournalEntry.Kind kind, Noun noun, String act, @Nullable String after) {
        sql.sql("""
                        insert into journal.entry
                            (partnership_id, at, person_id, kind, act, noun_kind, noun_id, within_id, after)
                        values (journal.acting_partnership(), :at, journal.acting_person(), :kind, :act,
                                :nounKind, :noun, :within, cast(:after as jsonb))""")
                .param("at", Timestamp.from(instant.get()))
                .param("kind", kind.name())
                .param("act", act)
                .param("nounKind", noun.kind())
                .param("noun", noun.id())
                .param("within", noun.within())
                .param("after", after)
                .update();
    }

    @Override
    public List<JournalEntry> listOf(UUID noun) {
        return sql.sql(ENTRIES + " where e.noun_id = ? order by e.id desc")
                .param(noun)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<JournalEntry> listNewest(int atMost) {
        return sql.sql(ENTRIES + " where e.partnership_id = journal.acting_partnership() order by e.id desc limit ?")
                .param(atMost)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<AsOf> listWithinAsOf(UUID whole, Instant at) {
        return sql.sql("""
                        select noun_kind, noun_id, after from (
                            select distinct on (noun_id) noun_kind, noun_id, kind, after from journal.entry
                            where within_id = ? and kind <> 'VIEWED' and at <= ? order by noun_id, id desc) as last
                        where kind = 'CHANGED'""")
                .params(whole, Timestamp.from(at))
                .query((row, n) -> new AsOf(
                        row.getString("noun_kind"),
                        row.getObject("noun_id", UUID.class),
                        personal.fromJson(row.getString("after"))))
                .list();
    }

    @Override
    public Optional<ChainBreak> findFirstBreak() {
        UUID partnership = Acting.current().partnership();
        return sql.sql("select at_position, entry, reason from journal.first_break(?)")
                .param(partnership == null ? INSTALLATION : partnership)
                .query((row, n) -> new ChainBreak(
                        Optional.ofNullable(row.getObject("at_position", Long.class)),
                        Optional.ofNullable(row.getObject("entry", Long.class)),
                        row.getString("reason")))
                .optional();
    }

    @Override
    public void destroyKeyOf(UUID person) {
        personal.destroyKey(person);
        removed(Noun.of("journal.personal-key", person), "personal key destroyed");
    }

    private JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("person_id", UUID.class),
                JournalEntry.Kind.valueOf(row.getString("kind")),
                row.getString("act"),
                new Noun(
                        row.getString("noun_kind"),
                        row.getObject("noun_id", UUID.class),
                        row.getObject("within_id", UUID.class)),
                personal.fromJson(row.getString("before")),
                personal.fromJson(row.getString("after")),
                PersonalValues.areIn(row.getString("before")) || PersonalValues.areIn(row.getString("after")));
    }
}
