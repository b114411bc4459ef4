package foreland.evidence.loading;

import foreland.evidence.DataPeriod;
import foreland.evidence.FileProblem;
import foreland.evidence.files.SourceFile;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whether a file's periods overlap those that its dataset has, without being the same. */
@Component
class OverlapSql {

    private final JdbcClient sql;

    OverlapSql(JdbcClient sql) {
        this.sql = sql;
    }

    /** Values must not stand in the store twice: a file of other months may be added, one of the same months takes their place. */
    Optional<FileProblem> find(SourceFile file, PartsSql.Target dataset, CountedRows rows) {
        DataPeriod span = Objects.requireNonNull(rows.span());
        return sql.sql("""
                        select p.file_name from evidence.part p
                        where p.dataset_id = :dataset and p.replaced_by is null and exists (
                            select from evidence.observation o
                            where o.part = p.number and o.from_date <= cast(:to as date) and o.to_date >= cast(:from as date))
                        limit 1""")
                .param("dataset", dataset.id())
                .param("from", span.from().toString())
                .param("to", span.to().toString())
                .query(String.class)
                .optional()
                .map(other -> new FileProblem(
                        file.name(),
                        0,
                        "",
                        "Its periods, " + span.label() + ", overlap those of " + other
                                + ", which is in the dataset already, without being the same.",
                        "Give one file for the same first and last day as the earlier one to replace it, or leave out the"
                                + " periods that are there."));
    }
}
