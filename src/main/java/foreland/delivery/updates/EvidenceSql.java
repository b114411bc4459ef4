package foreland.delivery.updates;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that come with updates. */
@Component
@Transactional
class EvidenceSql {

    /** As many as a reader will open. */
    static final int MOST = 10;

    private static final String NOUN = "delivery.evidence-file";

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    EvidenceSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** A kept file. */
    record Kept(String name, String mediaType, byte[] content) {}

    /** Adds a file; the same content again changes nothing. */
    void add(UUID update, Attachment file) {
        UUID id = UUID.randomUUID();
        int added = sql.sql("""
                        insert into delivery.evidence_file (id, partnership_id, update_id, name, media_type, size, sha256, content,
                            added_at, added_by, added_link)
                        select :id, journal.acting_partnership(), :update, :name, :type, :size, sha256(:content), :content, :now,
                            journal.acting_person(), (select l.id from delivery.linked() l)
                        on conflict on constraint evidence_file_once_in_an_update do nothing""")
                .param("id", id)
                .param("update", update)
                .param("name", file.name())
                .param("type", file.kind().mediaType())
                .param("size", file.content().length)
                .param("content", file.content())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            journal.changed(
                    Noun.within(update, NOUN, id),
                    "evidence added",
                    Map.of("name", file.name(), "size", file.content().length));
        }
    }

    void remove(UUID update, UUID file) {
        int removed = sql.sql("delete from delivery.evidence_file where id = ? and update_id = ?")
                .params(file, update)
                .update();
        if (removed == 1) {
            journal.removed(Noun.within(update, NOUN, file), "evidence removed");
        }
    }

    /** With its content. Before the update is submitted it is the agency's own. */
    Optional<Kept> find(UUID file) {
        return sql.sql("""
                        select f.name, f.media_type, f.content
                        from delivery.evidence_file f join delivery.update u on u.id = f.update_id
                        where f.id = ? and (u.submitted_at is not null or delivery.acting_may_report(u.action_id, u.year, u.quarter))""")
                .param(file)
                .query((row, n) ->
                        new Kept(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
