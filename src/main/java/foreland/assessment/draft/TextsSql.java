package foreland.assessment.draft;

import foreland.journal.Journal;
import foreland.journal.Noun;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The analyst's words, section by section; every version is in the journal. */
@Component
@Transactional
class TextsSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    TextsSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** A text and the version of it; version 0 where nothing was written yet. */
    record Text(String text, int version) {}

    Map<String, Text> texts(UUID assessment) {
        Map<String, Text> texts = new LinkedHashMap<>();
        sql.sql("select section, text, version from assessment.section_text where assessment_id = ? order by section")
                .param(assessment)
                .query(row -> {
                    texts.put(row.getString("section"), new Text(row.getString("text"), row.getInt("version")));
                });
        return texts;
    }

    Text find(UUID assessment, Part part) {
        return texts(assessment).getOrDefault(part.key(), new Text("", 0));
    }

    /** Saves it if it is still as it was when the form was shown. @return whether it was; else nothing is changed */
    boolean save(UUID assessment, Part part, String text, int version) {
        Timestamp now = Timestamp.from(clock.instant());
        boolean saved =
                version == 0 ? insert(assessment, part, text, now) : update(assessment, part, text, version, now);
        if (saved) {
            UUID id = UUID.nameUUIDFromBytes((part.key() + " of " + assessment).getBytes(StandardCharsets.UTF_8));
            journal.changed(
                    Noun.within(assessment, "assessment.section", id),
                    "“" + part.heading() + "” written",
                    Map.of("section", part.heading(), "text", text));
        }
        return saved;
    }

    private boolean insert(UUID assessment, Part part, String text, Timestamp now) {
        return sql.sql("""
                        insert into assessment.section_text (assessment_id, partnership_id, section, text, saved_at, saved_by)
                        values (?, journal.acting_partnership(), ?, ?, ?, journal.acting_person())
                        on conflict do nothing""").params(assessment, part.key(), text, now).update() == 1;
    }

    private boolean update(UUID assessment, Part part, String text, int version, Timestamp now) {
        return sql.sql("""
                        update assessment.section_text
                        set text = ?, version = version + 1, saved_at = ?, saved_by = journal.acting_person()
                        where assessment_id = ? and section = ? and version = ?""").params(text, now, assessment, part.key(), version).update() == 1;
    }
}
