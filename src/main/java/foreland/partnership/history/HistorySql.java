package foreland.partnership.history;

import foreland.govuk.Choice;
import foreland.journal.Journal;
import foreland.journal.JournalEntry;
import foreland.journal.JournalQuery;
import foreland.journal.Noun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal for the pages. That personal values were read there is journalled in the same transaction. */
@Component
@Transactional
class HistorySql {

    /** The newest entries shown; older ones are on the pages of their nouns. */
    static final int NEWEST = 500;

    /** How many entries a search shows; a narrower one shows what lies before. */
    static final int MOST_FOUND = 5_000;

    /** Fields that tell a reader nothing. */
    private static final Set<String> FOR_THE_PROGRAM = Set.of("id", "slug", "version");

    private final JdbcClient sql;
    private final Journal journal;

    HistorySql(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /**
     * The newest entries.
     *
     * @param firstBreak the first place among them where the chain does not hold; the whole of it is checked on a page of its own
     */
    record Newest(List<ReadEntry> entries, Optional<Journal.ChainBreak> firstBreak) {}

    Newest readNewest(UUID partnership) {
        // Asked first: that the journal is read is an entry too, and it joins the chain only as the transaction ends.
        Optional<Journal.ChainBreak> firstBreak = journal.findBreakAmongNewest(NEWEST);
        List<JournalEntry> entries = journal.listNewest(NEWEST);
        return new Newest(read(entries, Noun.of("partnership.partnership", partnership)), firstBreak);
    }

    /** What a search found, newest first; that the journal was searched is an entry itself, whatever was found. */
    List<ReadEntry> search(JournalQuery query, UUID partnership) {
        List<JournalEntry> entries = journal.search(query, MOST_FOUND);
        journal.viewed(Noun.of("partnership.partnership", partnership), "journal searched");
        return readable(entries);
    }

    /** What a search can be narrowed to: who acted, and kinds of things. */
    record Narrowing(List<Choice> people, List<String> nounKinds) {}

    Narrowing narrowing() {
        return new Narrowing(listPeople(), journal.listNounKinds());
    }

    /** People whom the partnership knows, by name, as far as the acting person may see them. */
    private List<Choice> listPeople() {
        return sql.sql(
                        "select id, name from partnership.person where id in (select partnership.known_people()) order by name, id")
                .query((row, n) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
    }

    List<ReadEntry> readAllOf(UUID noun) {
        List<JournalEntry> entries = journal.listOfAndWithin(noun);
        return entries.stream()
                .map(JournalEntry::noun)
                .filter(about -> about.id().equals(noun))
                .findFirst()
                .map(about -> read(entries, about))
                .orElse(List.of());
    }

    private List<ReadEntry> read(List<JournalEntry> entries, Noun about) {
        if (entries.stream().anyMatch(JournalEntry::personal)) {
            journal.viewed(about, "journal with personal data read");
        }
        return readable(entries);
    }

    private List<ReadEntry> readable(List<JournalEntry> entries) {
        Readable readable = new Readable(names());
        return entries.stream()
                .map(entry -> new ReadEntry(
                        entry.id(),
                        entry.at(),
                        who(entry.person(), readable),
                        entry.act(),
                        Readable.noun(entry.noun().kind()),
                        entry.noun().id(),
                        entry.changes().stream()
                                .filter(change -> !FOR_THE_PROGRAM.contains(change.field()))
                                .map(change -> new ReadEntry.Changed(
                                        Readable.field(change.field()),
                                        readable.value(change.from()),
                                        readable.value(change.to())))
                                .toList()))
                .toList();
    }

    private static String who(@Nullable UUID person, Readable readable) {
        return person == null
                ? "Foreland itself"
                : readable.names().getOrDefault(person.toString(), "Someone of another partnership");
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        sql.sql("select id, name from partnership.person union all select id, name from partnership.agency")
                .query(row -> {
                    names.put(row.getString("id"), row.getString("name"));
                });
        return names;
    }
}
