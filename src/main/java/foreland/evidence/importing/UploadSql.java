package foreland.evidence.importing;

import foreland.evidence.ColumnMapping;
import foreland.evidence.LoadedFile;
import foreland.journal.Acting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is known of uploads. */
@Component
@Transactional
class UploadSql {

    /** A run that was not heard of for so long has ended with its node. */
    private static final Duration SILENT = Duration.ofMinutes(3);

    private final JdbcClient sql;
    private final Clock clock;

    UploadSql(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(
            UUID id,
            String name,
            Path place,
            @Nullable String agency,
            @Nullable String agreement,
            @Nullable String dataset,
            List<LoadedFile> files) {
        sql.sql("""
                        insert into evidence.upload (id, partnership_id, person_id, uploaded_at, changed_at, file_name, place, agency,
                            agreement, dataset, report)
                        values (:id, :partnership, :person, :now, :now, :name, :place, :agency, :agreement, :dataset, :report)""")
                .param("id", id)
                .param("partnership", Acting.current().partnership())
                .param("person", Acting.current().person())
                .param("now", now())
                .param("name", name)
                .param("place", place.toString())
                .param("agency", agency)
                .param("agreement", agreement)
                .param("dataset", dataset)
                .param("report", json(files))
                .update();
    }

    Optional<Upload> find(UUID id) {
        return sql.sql("select * from evidence.upload where id = ?")
                .param(id)
                .query((row, number) -> new Upload(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("place"),
                        row.getString("agency"),
                        row.getString("agreement"),
                        row.getString("dataset"),
                        mapping(row.getString("mapping")),
                        Upload.State.valueOf(row.getString("state")),
                        row.getObject("changed_at", OffsetDateTime.class)
                                .plus(SILENT)
                                .isBefore(now()),
                        row.getLong("rows_read"),
                        Arrays.asList(JsonMapper.shared().readValue(row.getString("report"), LoadedFile[].class))))
                .optional();
    }

    /** Keeps which column is which, and what the table is by that; false when it runs or is done already. */
    boolean map(UUID id, ColumnMapping mapping, List<LoadedFile> files) {
        return sql.sql("""
                        update evidence.upload set mapping = :mapping, report = :report, changed_at = :now
                        where id = :id and state = 'LOOKED_AT'""")
                        .param("mapping", JsonMapper.shared().writeValueAsString(mapping))
                        .param("report", json(files))
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static @Nullable ColumnMapping mapping(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, ColumnMapping.class);
    }

    /** Whether this call began it: false when it runs or is done already. */
    boolean begin(UUID id) {
        return sql.sql("""
                        update evidence.upload set state = 'RUNNING', changed_at = :now, rows_read = 0
                        where id = :id and (state in ('LOOKED_AT', 'FAILED') or state = 'RUNNING' and changed_at < :silent)""")
                        .param("now", now())
                        .param("silent", now().minus(SILENT))
                        .param("id", id)
                        .update()
                == 1;
    }

    void heard(UUID id, long rows) {
        sql.sql("update evidence.upload set rows_read = greatest(rows_read, :rows), changed_at = :now where id = :id")
                .param("rows", rows)
                .param("now", now())
                .param("id", id)
                .update();
    }

    void end(UUID id, Upload.State state, List<LoadedFile> files) {
        sql.sql("update evidence.upload set state = :state, report = :report, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("report", json(files))
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String json(List<LoadedFile> files) {
        return JsonMapper.shared().writeValueAsString(files);
    }
}
