package foreland.evidence.datasets;

import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.journal.Noun;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what is said of the partnership's own datasets. */
@Component
@Transactional
class DescriptionSql {

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    DescriptionSql(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty for open data, which belongs to no partnership. */
    Optional<Description> find(UUID id) {
        return sql.sql("select * from evidence.dataset where id = ? and partnership_id = ?")
                .param(id)
                .param(Acting.current().partnership())
                .query((row, number) -> new Description(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("agreement"),
                        row.getString("licence"),
                        row.getString("source"),
                        List.of((String[]) row.getArray("defects").getArray()),
                        row.getObject("published_at", OffsetDateTime.class),
                        row.getInt("version")))
                .optional();
    }

    /** Saves it if it still has the version that the change was based on. */
    boolean save(UUID id, int version, DescriptionForm form) {
        boolean saved = sql.sql("""
                        update evidence.dataset set agreement = :agreement, licence = :licence, source = :source, defects = :defects,
                            published_at = case when :everyone then coalesce(published_at, :now) end, version = version + 1
                        where id = :id and partnership_id = :partnership and version = :version""")
                        .param("agreement", DescriptionForm.given(form.agreement()))
                        .param("licence", form.licence())
                        .param("source", DescriptionForm.given(form.source()))
                        .param("defects", form.listDefects().toArray(String[]::new))
                        .param("everyone", form.isForEveryone())
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("id", id)
                        .param("partnership", Acting.current().partnership())
                        .param("version", version)
                        .update()
                == 1;
        if (saved) {
            journal.changed(
                    Noun.of("evidence.dataset", id),
                    "dataset described",
                    Map.of(
                            "agreement", form.agreement(),
                            "licence", form.licence(),
                            "source", form.source(),
                            "defects", form.listDefects(),
                            "everyone may see it", form.isForEveryone()));
        }
        return saved;
    }
}
