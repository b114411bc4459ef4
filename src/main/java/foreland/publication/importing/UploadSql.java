package foreland.publication.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uploads in PostgreSQL, so that the page after the upload works on any node. Row-level security keeps them to their owner. */
@Component
@Transactional
class UploadSql {

    /** An upload that nobody took in is forgotten after this. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    UploadSql(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void keep(Upload upload) {
        sql.sql("delete from publication.upload where uploaded_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        sql.sql("""
                        insert into publication.upload (id, partnership_id, person_id, uploaded_at, name, into_plan, content)
                        values (:id, journal.acting_partnership(), journal.acting_person(), :at, :name, :into, :content)""")
                .param("id", upload.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("name", upload.name())
                .param("into", upload.into())
                .param("content", upload.content())
                .update();
    }

    Optional<Upload> find(UUID id) {
        return sql.sql("select id, name, into_plan, content from publication.upload where id = ?")
                .param(id)
                .query((row, n) -> new Upload(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("into_plan"),
                        row.getBytes("content")))
                .optional();
    }

    void forget(UUID id) {
        sql.sql("delete from publication.upload where id = ?").param(id).update();
    }
}
