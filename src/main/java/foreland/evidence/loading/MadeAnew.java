package foreland.evidence.loading;

import foreland.evidence.parquet.Cube;
import foreland.evidence.parquet.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws this node's Parquet away and makes it from the files in the database, as after an upgrade that keeps more of each row. */
@Component
class MadeAnew {

    private final JdbcClient sql;
    private final Points points;
    private final Cube cube;
    private final Rebuild rebuild;

    MadeAnew(JdbcClient sql, Points points, Cube cube, Rebuild rebuild) {
        this.sql = sql;
        this.points = points;
        this.cube = cube;
        this.rebuild = rebuild;
    }

    /** Rows of what was replaced are left out: nobody asks for them. */
    @Transactional
    public int all() {
        List<Long> parts = sql.sql("""
                        select p.number from evidence.part p join evidence.dataset d on d.id = p.dataset_id
                        where p.replaced_by is null and d.kind in ('POLICE_STREET', 'POLICE_OUTCOMES', 'POLICE_STOPS', 'POLICE_COUNTS')
                        order by p.number""").query(Long.class).list();
        try {
            cube.removeAll();
            points.removeAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rebuild.make(parts);
        return parts.size();
    }
}
