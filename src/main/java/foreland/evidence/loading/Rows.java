package foreland.evidence.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inserts rows many at a time: each column goes as one array. (COPY does not go with row-level security.) */
final class Rows {

    private static final int AT_ONCE = 4000;

    private final JdbcClient sql;
    private final String statement;
    private final String[] types;
    private final List<List<@Nullable Object>> columns;

    Rows(JdbcClient sql, String table, String... types) {
        this.sql = sql;
        this.types = types;
        this.columns = IntStream.range(0, types.length)
                .mapToObj(i -> (List<@Nullable Object>) new ArrayList<@Nullable Object>())
                .toList();
        this.statement = "insert into evidence." + table + " select * from unnest("
                + IntStream.range(0, types.length)
                        .mapToObj(i -> "cast(:c" + i + " as " + types[i] + "[])")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            columns.get(i).add(values[i]);
        }
        if (columns.get(0).size() >= AT_ONCE) {
            flush();
        }
    }

    void flush() {
        if (columns.get(0).isEmpty()) {
            return;
        }
        JdbcClient.StatementSpec insert = sql.sql(statement);
        for (int i = 0; i < types.length; i++) {
            insert = insert.param("c" + i, array(types[i], columns.get(i)));
        }
        insert.update();
        columns.forEach(List::clear);
    }

    private static Object array(String type, List<@Nullable Object> values) {
        return switch (type) {
            case "bigint" -> values.toArray(Long[]::new);
            case "integer" -> values.toArray(Integer[]::new);
            case "double precision" -> values.toArray(Double[]::new);
            default ->
                values.stream()
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new);
        };
    }
}
