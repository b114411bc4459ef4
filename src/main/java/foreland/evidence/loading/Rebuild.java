package foreland.evidence.loading;

import foreland.evidence.DataKind;
import foreland.evidence.parquet.Rebuilding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the rows of parts again from the files in the database: after a restore, on a node that did not load them, or when the folder
 * was deleted. One at a time on a node.
 */
@Component
class Rebuild implements Rebuilding {

    private final JdbcClient sql;
    private final PoliceRebuild police;
    private final TableLoading tables;
    private final StoredOriginals originals;

    Rebuild(JdbcClient sql, PoliceRebuild police, TableLoading tables, StoredOriginals originals) {
        this.sql = sql;
        this.police = police;
        this.tables = tables;
        this.originals = originals;
    }

    /** A part whose file is here. */
    record Kept(long number, DataKind kind, String fileName, String force) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public synchronized void make(Collection<Long> parts) {
        List<Kept> kept =
                sql.sql("""
                        select p.number, d.kind, p.file_name, coalesce(p.force, '') as force from evidence.part p
                        join evidence.dataset d on d.id = p.dataset_id where p.number = any(?) order by p.number""").param(parts.toArray(Long[]::new)).query(Kept.class).list();
        try {
            List<Kept> rows = new ArrayList<>();
            for (Kept each : kept) {
                if (each.kind() == DataKind.POLICE_COUNTS) {
                    tables.rebuildCounts(each.number(), each.fileName(), () -> originals.open(each.number()));
                } else {
                    rows.add(each);
                }
            }
            police.make(rows, originals::open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
