package foreland.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
                .param("act", said(act))
                .param("nounKind", noun.kind())
                .param("noun", noun.id())
                .param("within", noun.within())
                .param("after", after)
                .update();
    }

    /** What a program did for a person stands beside the act, so that its hash covers it. */
    private static String said(String act) {
        String through = Acting.current().through();
        return through == null ? act : act + ", by " + through;
    }

    @Override
    public List<JournalEntry> listOf(UUID noun) {
        return list("where e.noun_id = ? order by e.id desc", noun);
    }

    @Override
    public List<JournalEntry> listOfAndWithin(UUID noun) {
        return list("where e.noun_id = ? or e.within_id = ? order by e.id desc", noun, noun);
    }

    @Override
    public List<JournalEntry> listNewest(int atMost) {
        return list("where e.partnership_id = journal.acting_partnership() order by e.id desc limit ?", atMost);
    }

    @Override
    public List<JournalEntry> search(JournalQuery query, int atMost) {
        return list(
                """
                where e.partnership_id = journal.acting_partnership()
                  and (cast(? as uuid) is null or e.person_id = cast(? as uuid))
                  and (cast(? as uuid) is null or cast(? as uuid) in (e.noun_id, e.within_id))
                  and (cast(? as text) is null or e.noun_kind = cast(? as text))
                  and (cast(? as text) is null or e.kind = cast(? as text))
                  and (cast(? as timestamptz) is null or e.at >= cast(? as timestamptz))
                  and (cast(? as timestamptz) is null or e.at < cast(? as timestamptz))
                order by e.id desc limit ?""",
                query.person(),
                query.person(),
                query.noun(),
                query.noun(),
                query.nounKind(),
                query.nounKind(),
                query.kind() == null ? null : query.kind().name(),
                query.kind() == null ? null : query.kind().name(),
                timestamp(query.from()),
                timestamp(query.from()),
                timestamp(query.until()),
                timestamp(query.until()),
                atMost);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public List<String> listNounKinds() {
        return sql.sql("""
                        select distinct noun_kind from journal.entry
                        where partnership_id = journal.acting_partnership() order by noun_kind""").query(String.class).list();
    }

    private List<JournalEntry> list(String where, @Nullable Object... parameters) {
        List<Row> rows = sql.sql(ENTRIES + where)
                .params(Arrays.asList(parameters))
                .query((row, n) -> row(row))
                .list();
        PersonalValues.Reading reading = personal.reading(
                rows.stream().flatMap(row -> Stream.of(row.before, row.after)).toList());
        return rows.stream().map(row -> row.entry(reading)).toList();
    }

    @Override
    public List<AsOf> listWithinAsOf(UUID whole, Instant at) {
        List<Part> parts = sql.sql("""
                        select noun_kind, noun_id, after from (
                            select distinct on (noun_id) noun_kind, noun_id, kind, after from journal.entry
                            where within_id = ? and kind <> 'VIEWED' and at <= ? order by noun_id, id desc) as last
                        where kind = 'CHANGED'""")
                .params(whole, Timestamp.from(at))
                .query((row, n) -> new Part(
                        row.getString("noun_kind"), row.getObject("noun_id", UUID.class), row.getString("after")))
                .list();
        PersonalValues.Reading reading =
                personal.reading(parts.stream().map(Part::after).toList());
        return parts.stream()
                .map(part -> new AsOf(part.kind, part.id, reading.read(part.after)))
                .toList();
    }

    private record Part(String kind, UUID id, @Nullable String after) {}

    @Override
    public Optional<ChainBreak> findFirstBreak() {
        return sql.sql("select at_position, entry, reason from journal.first_break(?)")
                .param(actingChain())
                .query((row, n) -> chainBreak(row))
                .optional();
    }

    @Override
    public Optional<ChainBreak> findBreakAmongNewest(int entries) {
        return sql.sql("select at_position, entry, reason from journal.newest_break(?, ?)")
                .params(actingChain(), entries)
                .query((row, n) -> chainBreak(row))
                .optional();
    }

    private static UUID actingChain() {
        UUID partnership = Acting.current().partnership();
        return partnership == null ? INSTALLATION : partnership;
    }

    private static ChainBreak chainBreak(ResultSet row) throws SQLException {
        return new ChainBreak(
                Optional.ofNullable(row.getObject("at_position", Long.class)),
                Optional.ofNullable(row.getObject("entry", Long.class)),
                row.getString("reason"));
    }

    @Override
    public void destroyKeyOf(UUID person) {
        personal.destroyKey(person);
        removed(Noun.of("journal.personal-key", person), "personal key destroyed");
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("person_id", UUID.class),
                JournalEntry.Kind.valueOf(row.getString("kind")),
                row.getString("act"),
                new Noun(
                        row.getString("noun_kind"),
                        row.getObject("noun_id", UUID.class),
                        row.getObject("within_id", UUID.class)),
                row.getString("before"),
                row.getString("after"));
    }

    /** An entry whose nouns are still the JSON that was kept. */
    private record Row(
            long id,
            Instant at,
            @Nullable UUID person,
            JournalEntry.Kind kind,
            String act,
            Noun noun,
            @Nullable String before,
            @Nullable String after) {

        JournalEntry entry(PersonalValues.Reading reading) {
            return new JournalEntry(
                    id,
                    at,
                    person,
                    kind,
                    act,
                    noun,
                    reading.read(before),
                    reading.read(after),
                    PersonalValues.areIn(before) || PersonalValues.areIn(after));
        }
    }
}
