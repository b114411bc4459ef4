package foreland.evidence.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Rows of one or several parts on their way into one Parquet file. Texts repeat a great deal, so rows carry numbers of them; DuckDB
 * puts the texts back when it writes. A batch that is closed without being written leaves nothing.
 */
public final class PointBatch implements AutoCloseable {

    /** Longitude or latitude of a row that has none. */
    public static final int NOWHERE = Integer.MIN_VALUE;

    private final Points points;
    private final DuckDBConnection duck;
    private final DuckDBAppender rows;
    private final Map<String, Integer> texts = new HashMap<>();
    private final String table = "batch_" + UUID.randomUUID().toString().replace("-", "");
    private long count;

    PointBatch(Points points, DuckDBConnection duck) throws SQLException {
        this.points = points;
        this.duck = duck;
        try (Statement statement = duck.createStatement()) {
            statement.execute("create table " + table + " (place integer, month integer, id bigint, longitude integer,"
                    + " latitude integer, location integer, lsoa integer, type integer, outcome integer, n integer)");
        }
        rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    /**
     * Adds a row.
     *
     * @param place of its part in this batch, such as 0 for the first
     * @param month as the number 202503
     * @param id the first 64 bits of the Crime ID, or of a stop its minutes since 1970; 0 for none
     * @param longitude in millionths of a degree, or {@link #NOWHERE}
     * @param lsoa empty for a row without a place
     * @param n how many incidents it stands for: 1, unless it is a count
     */
    public void add(
            int place,
            int month,
            long id,
            int longitude,
            int latitude,
            String location,
            String lsoa,
            String type,
            String outcome,
            int n)
            throws SQLException {
        add(place, month, id, longitude, latitude, text(location), text(lsoa), text(type), text(outcome), n);
    }

    /** The same with the numbers that {@link #text} gave. */
    public void add(
            int place,
            int month,
            long id,
            int longitude,
            int latitude,
            int location,
            int lsoa,
            int type,
            int outcome,
            int n)
            throws SQLException {
        rows.beginRow();
        rows.append(place);
        rows.append(month);
        rows.append(id);
        rows.append(longitude);
        rows.append(latitude);
        rows.append(location);
        rows.append(lsoa);
        rows.append(type);
        rows.append(outcome);
        rows.append(n);
        rows.endRow();
        count++;
    }

    /** How many rows it has. */
    public long count() {
        return count;
    }

    /**
     * Writes the rows as Parquet, sorted by area, and adds the file to this node's store.
     *
     * @param parts the number of the part at each place; rows at a place without one are left out
     */
    public void write(Map<Integer, Long> parts) throws SQLException, IOException {
        rows.close();
        if (parts.isEmpty()) {
            return;
        }
        Path made = points.inWork();
        try (Statement statement = duck.createStatement()) {
            statement.execute("create table " + table + "_parts (place integer, part bigint)");
            try (DuckDBAppender numbers = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table + "_parts")) {
                for (Map.Entry<Integer, Long> part : parts.entrySet()) {
                    numbers.beginRow();
                    numbers.append(part.getKey().intValue());
                    numbers.append(part.getValue().longValue());
                    numbers.endRow();
                }
            }
            statement.execute("create table " + table + "_texts (number integer, words varchar, rank integer)");
            try (DuckDBAppender words = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table + "_texts")) {
                int rank = 0;
                for (Map.Entry<String, Integer> text : new TreeMap<>(texts).entrySet()) {
                    words.beginRow();
                    words.append(text.getValue().intValue());
                    words.append(text.getKey());
                    words.append(rank++);
                    words.endRow();
                }
            }
            statement.execute(copy(made));
        }
        points.add(made, parts.values());
    }

    /** Sorted by the rank of a text, which takes DuckDB a fifth less time than by the text. */
    private String copy(Path made) {
        return """
                copy (
                    select p.part, r.month, r.id, r.longitude, r.latitude, w.words as location, l.words as lsoa, t.words as type,
                           o.words as outcome, r.n
                    from %1$s r join %1$s_parts p on p.place = r.place
                    join %1$s_texts w on w.number = r.location join %1$s_texts l on l.number = r.lsoa
                    join %1$s_texts t on t.number = r.type join %1$s_texts o on o.number = r.outcome
                    order by l.rank, t.rank, month)
                to '%2$s' (format parquet, compression zstd, compression_level 1, row_group_size 100000)""".formatted(table, made);
    }

    /** The number of a text within this batch. */
    public int text(String text) {
        Integer known = texts.get(text);
        if (known != null) {
            return known;
        }
        int number = texts.size();
        texts.put(text, number);
        return number;
    }

    @Override
    public void close() throws SQLException {
        try (duck;
                Statement statement = duck.createStatement()) {
            rows.close();
            for (String suffix : new String[] {"", "_parts", "_texts"}) {
                statement.execute("drop table if exists " + table + suffix);
            }
        }
    }
}
