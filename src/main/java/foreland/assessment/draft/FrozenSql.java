package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.Audience;
import foreland.assessment.CrimeFigures;
import foreland.assessment.Remembered;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What stays as it was: the data at the freeze, the files at the approval. */
@Component
@Transactional
class FrozenSql {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    FrozenSql(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    private static final int MOST_KEPT = 6;

    /** What was worked out of frozen data, by their fingerprint. */
    private final Remembered<String, CrimeFigures> figures = new Remembered<>(MOST_KEPT);

    /** Figures of frozen data, and the data's fingerprint. */
    record Frozen(CrimeFigures figures, String sha256) {}

    void freeze(UUID assessment, AssessmentData data) {
        String text = json.writeValueAsString(data);
        sql.sql("""
                        insert into assessment.frozen_figures (assessment_id, partnership_id, frozen_at, frozen_by, data, sha256)
                        values (?, journal.acting_partnership(), ?, journal.acting_person(), ?, ?)""")
                .params(
                        assessment,
                        Timestamp.from(clock.instant()),
                        text,
                        sha256(text.getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    Optional<Frozen> find(UUID assessment) {
        return sql.sql("select sha256 from assessment.frozen_figures where assessment_id = ?")
                .param(assessment)
                .query(String.class)
                .optional()
                .map(sha256 -> new Frozen(figures.get(sha256, () -> new CrimeFigures(data(assessment))), sha256));
    }

    private AssessmentData data(UUID assessment) {
        String text = sql.sql("select data from assessment.frozen_figures where assessment_id = ?")
                .param(assessment)
                .query(String.class)
                .single();
        return json.readValue(text, AssessmentData.class);
    }

    void keep(UUID assessment, Audience audience, String format, byte[] content) {
        sql.sql("""
                        insert into assessment.approved_file (assessment_id, partnership_id, audience, format, content, sha256)
                        values (?, journal.acting_partnership(), ?, ?, ?, ?)""")
                .params(assessment, audience.name(), format, content, sha256(content))
                .update();
    }

    Optional<byte[]> file(UUID assessment, Audience audience, String format) {
        return sql.sql(
                        "select content from assessment.approved_file where assessment_id = ? and audience = ? and format = ?")
                .params(assessment, audience.name(), format)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
