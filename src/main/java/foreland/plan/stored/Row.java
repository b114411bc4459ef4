package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as read, in the types of a plan; the counterpart of {@link Columns}. */
record Row(ResultSet row) {

    String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    @Nullable
    String textOrNone(String column) throws SQLException {
        return row.getString(column);
    }

    UUID id(String column) throws SQLException {
        return Objects.requireNonNull(idOrNone(column), column);
    }

    @Nullable
    UUID idOrNone(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    BigDecimal figure(String column) throws SQLException {
        return Objects.requireNonNull(row.getBigDecimal(column), column);
    }

    @Nullable
    BigDecimal figureOrNone(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    boolean yes(String column) throws SQLException {
        return row.getBoolean(column);
    }

    @Nullable
    Boolean yesOrNone(String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    @Nullable
    LocalDate dayOrNone(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column), column).toInstant();
    }

    @Nullable
    FinancialYear yearOrNone(String column) throws SQLException {
        Integer start = row.getObject(column, Integer.class);
        return start == null ? null : new FinancialYear(start);
    }

    <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E oneOrNone(Class<E> type, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** An array of texts; none at all is an empty one. */
    List<String> texts(String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    <T> List<T> list(Class<T> type, String column) throws SQLException {
        return PlanJson.readList(text(column), type);
    }
}
