package foreland.evidence.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts by area, crime type and month, made once from the rows of each import and sorted by area, so that a question about a
 * district reads little. Made from {@link Points} wherever they are missing.
 */
@Component
public class Cube {

    /** More files than this are merged into one: each costs every question a little. */
    private static final int MOST_FILES = 12;

    private final EvidenceFolder folder;
    private final Points points;
    private final Duck duck;
    private final ReadWriteLock reading = new ReentrantReadWriteLock();
    private final Object opening = new Object();
    private @Nullable PartFiles files;

    Cube(EvidenceFolder folder, Points points, Duck duck) {
        this.folder = folder;
        this.points = points;
        this.duck = duck;
    }

    /** Takes one count. */
    @FunctionalInterface
    public interface Cells {

        /** @param lsoa empty for rows without a place; months as the number 202503 */
        void cell(String lsoa, String type, String force, int month, int count);
    }

    /** Makes the counts of parts that have none here yet. Their rows must be here. */
    public synchronized void ensure(Collection<Long> parts) throws SQLException, IOException {
        Set<Long> missing = files().missing(parts);
        if (!missing.isEmpty()) {
            files().look();
            missing = files().missing(parts);
        }
        if (missing.isEmpty()) {
            return;
        }
        Path made = points.inWork();
        try (DuckDBConnection connection = duck.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    copy (select part, month, lsoa, type, cast(sum(n) as integer) as n from read_parquet(%s) where part in (%s)
                          group by part, month, lsoa, type order by lsoa, type, month)
                    to '%s' (format parquet, compression zstd, row_group_size 50000)""".formatted(list(points.holding(missing)), numbers(missing), made));
        }
        files().add(made, missing);
        if (files().all().size() > MOST_FILES) {
            merge(parts);
        }
    }

    /** Deletes all counts; they are made again when they are next needed. */
    public synchronized void removeAll() throws IOException {
        reading.writeLock().lock();
        try {
            files().look();
            files().remove(files().all());
        } finally {
            reading.writeLock().unlock();
        }
    }

    /**
     * Counts.
     *
     * @param wanted the months to read and the part to read each from
     * @param lsoas the areas; none for all. Rows without a place, with the area "", are always among them.
     */
    public void read(List<PartInForce> wanted, Collection<String> lsoas, Cells cells) throws SQLException, IOException {
        reading.readLock().lock();
        try {
            readHeld(wanted, lsoas, cells);
        } finally {
            reading.readLock().unlock();
        }
    }

    private void readHeld(List<PartInForce> wanted, Collection<String> lsoas, Cells cells)
            throws SQLException, IOException {
        List<Path> holding =
                files().holding(wanted.stream().map(PartInForce::part).toList());
        if (holding.isEmpty()) {
            return;
        }
        try (DuckDBConnection connection = duck.connect();
                Statement statement = Duck.statement(connection)) {
            statement.execute("create temp table wanted (part bigint, force varchar, month integer)");
            try (var rows = connection.createAppender("temp", "main", "wanted")) {
                for (PartInForce each : wanted) {
                    rows.beginRow();
                    rows.append(each.part());
                    rows.append(each.force());
                    rows.append(each.month());
                    rows.endRow();
                }
            }
            read(connection, holding, lsoas, cells);
            statement.execute("drop table wanted");
        }
    }

    private static void read(DuckDBConnection connection, List<Path> holding, Collection<String> lsoas, Cells cells)
            throws SQLException {
        TreeSet<String> sorted = new TreeSet<>(lsoas);
        String areas =
                sorted.isEmpty() ? "" : " and (c.lsoa = '' or c.lsoa between ? and ? and list_contains(?, c.lsoa))";
        try (PreparedStatement query = connection.prepareStatement("""
                select c.lsoa, c.type, w.force, c.month, cast(sum(c.n) as integer) from read_parquet(%s) c
                join wanted w on w.part = c.part and w.month = c.month
                where true%s group by all order by all""".formatted(list(holding), areas))) {
            if (!sorted.isEmpty()) {
                query.setString(1, sorted.first());
                query.setString(2, sorted.last());
                query.setArray(3, connection.createArrayOf("varchar", sorted.toArray()));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    cells.cell(rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4), rows.getInt(5));
                }
            }
        }
    }

    private void merge(Collection<Long> inForce) throws SQLException, IOException {
        List<Path> old = files().all();
        Set<Long> kept = new LinkedHashSet<>(inForce);
        kept.retainAll(files().partsOf(old));
        Path made = points.inWork();
        try (DuckDBConnection connection = duck.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    copy (select * from read_parquet(%s) where part in (%s) order by lsoa, type, month)
                    to '%s' (format parquet, compression zstd, row_group_size 50000)""".formatted(list(old), numbers(kept), made));
        }
        // Nobody may be reading what is taken away.
        reading.writeLock().lock();
        try {
            files().remove(old);
            files().add(made, kept);
        } finally {
            reading.writeLock().unlock();
        }
    }

    /** Readers come here too, while another thread holds this cube and waits for them to end: so it has a lock of its own. */
    private PartFiles files() throws IOException {
        synchronized (opening) {
            if (files == null) {
                files = new PartFiles(folder.cube());
                files.look();
            }
            return files;
        }
    }

    static String list(Collection<Path> files) {
        return files.stream()
                .map(file -> "'" + file.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String numbers(Collection<Long> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
