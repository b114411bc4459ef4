package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.Audience;
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

    /** Frozen data and their fingerprint. */
    record Frozen(AssessmentData data, String sha256) {}

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
        return sql.sql("select data, sha256 from assessment.frozen_figures where assessment_id = ?")
                .param(assessment)
                .query((row, n) -> new Frozen(
                        json.readValue(row.getString("data"), AssessmentData.class), row.getString("sha256")))
                .optional();
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
