package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row to be written, each column named once for adding and changing alike. */
final class Columns {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, String> placeholders = new LinkedHashMap<>();

    /** Enumerations go by name, years by the calendar year of their start, lists as text arrays. */
    Columns with(String column, @Nullable Object value) {
        values.put(column, stored(value));
        placeholders.put(column, ":" + column);
        return this;
    }

    Columns json(String column, Object value) {
        values.put(column, PlanJson.write(value));
        placeholders.put(column, "cast(:" + column + " as jsonb)");
        return this;
    }

    /** Adds the row to the acting partnership's. */
    void insert(JdbcClient sql, String table) {
        sql.sql("insert into %s (partnership_id, %s) values (journal.acting_partnership(), %s)"
                        .formatted(
                                table,
                                String.join(", ", placeholders.keySet()),
                                String.join(", ", placeholders.values())))
                .params(values)
                .update();
    }

    /** Makes the row the given version, which must be the next. */
    void update(JdbcClient sql, String table, UUID id, int version) {
        String assignments = placeholders.entrySet().stream()
                .map(column -> column.getKey() + " = " + column.getValue())
                .collect(Collectors.joining(", "));
        int changed = sql.sql("update %s set version = :newVersion, %s where id = :rowId and version = :newVersion - 1"
                        .formatted(table, assignments))
                .params(values)
                .param("rowId", id)
                .param("newVersion", version)
                .update();
        if (changed != 1) {
            throw new IllegalStateException(table + " " + id + " is not there at version " + (version - 1)
                    + ", or whoever is acting may not change it");
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof FinancialYear year) {
            return year.startYear();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> String.valueOf(stored(item))).toArray(String[]::new);
        }
        return value;
    }
}
