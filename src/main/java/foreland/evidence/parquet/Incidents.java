package foreland.evidence.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the rows of police files what their counts do not say. Reads only what was sorted near to what is asked. */
@Component
public class Incidents {

    private static final String ASKED =
            "part in (%s) and lsoa between ? and ? and list_contains(?, lsoa) and (? is null or type = ?)";

    private final Points points;
    private final Duck duck;

    Incidents(Points points, Duck duck) {
        this.points = points;
        this.duck = duck;
    }

    /**
     * What is asked.
     *
     * @param parts to read
     * @param lsoas at least one
     * @param type null for every type
     */
    public record Asked(
            Collection<Long> parts,
            Collection<String> lsoas,
            @Nullable String type) {}

    /** Takes one row of an answer. */
    @FunctionalInterface
    public interface Answer {
        void row(ResultSet row) throws SQLException;
    }

    /** Longitude and latitude in millionths of a degree, month as the number 202503, count. */
    public void snapped(Asked asked, Answer answer) throws SQLException, IOException {
        ask(asked, List.of(), """
                select longitude, latitude, month, cast(sum(n) as integer) from read_parquet(%s)
                where %s and longitude <> -2147483648 group by all order by all""", answer);
    }

    /** Month, outcome of the row, count. */
    public void lastOutcomes(Asked asked, Answer answer) throws SQLException, IOException {
        ask(asked, List.of(), """
                select month, outcome, cast(sum(n) as integer) from read_parquet(%s)
                where %s group by all order by all""", answer);
    }

    /** Month of the crime, month of its first outcome or null, newest outcome or null, count; of rows with a Crime ID. */
    public void followed(Asked asked, Collection<Long> outcomes, Answer answer) throws SQLException, IOException {
        ask(asked, outcomes, """
                with crime as materialized (select month, id from read_parquet(%s) where %s and id <> 0),
                known as (select id, min(month) as began, first(outcome order by month desc, outcome) as words
                          from read_parquet(%s) where part in (%s) and id in (select id from crime) group by id)
                select c.month, k.began, k.words, cast(count(*) as integer)
                from crime c left join known k on k.id = c.id and k.began >= c.month group by all order by all""", answer);
    }

    /** Minutes since 1970 or 0, longitude and latitude in millionths of a degree, object, count. */
    public void stops(Collection<Long> parts, Answer answer) throws SQLException, IOException {
        List<Path> holding = points.holding(parts);
        if (holding.isEmpty()) {
            return;
        }
        try (DuckDBConnection connection = duck.connect();
                var query = Duck.statement(connection);
                ResultSet rows = query.executeQuery("""
                        select id, longitude, latitude, type, cast(sum(n) as integer) from read_parquet(%s)
                        where part in (%s) group by all order by all""".formatted(Cube.list(holding), Cube.numbers(parts)))) {
            while (rows.next()) {
                answer.row(rows);
            }
        }
    }

    private void ask(Asked asked, Collection<Long> others, String question, Answer answer)
            throws SQLException, IOException {
        List<Path> holding = points.holding(asked.parts());
        if (holding.isEmpty() || asked.lsoas().isEmpty()) {
            return;
        }
        List<String> blanks =
                new ArrayList<>(List.of(Cube.list(holding), ASKED.formatted(Cube.numbers(asked.parts()))));
        // Files of outcomes lie beside the others; without any, the crimes themselves are read for none of them.
        List<Path> otherFiles = points.holding(others);
        blanks.add(Cube.list(otherFiles.isEmpty() ? holding : otherFiles));
        blanks.add(otherFiles.isEmpty() ? "-1" : Cube.numbers(others));
        TreeSet<String> sorted = new TreeSet<>(asked.lsoas());
        try (DuckDBConnection connection = duck.connect();
                PreparedStatement query = connection.prepareStatement(question.formatted(blanks.toArray()))) {
            query.setQueryTimeout(Duck.LONGEST_QUERY_SECONDS);
            query.setString(1, sorted.first());
            query.setString(2, sorted.last());
            query.setArray(3, connection.createArrayOf("varchar", sorted.toArray()));
            query.setString(4, asked.type());
            query.setString(5, asked.type());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    answer.row(rows);
                }
            }
        }
    }
}
