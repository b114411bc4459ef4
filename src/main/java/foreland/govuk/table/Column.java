package foreland.govuk.table;

import foreland.govuk.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link Table}: {@code Column.text("lead", "Lead agency", Action::lead).filteredByChoice()}.
 *
 * @param key     its name in addresses: lower case, unique in the table
 * @param heading what stands above it
 * @param kind    of values
 * @param value   of a row; null where it is not known
 * @param link    where a row's cell leads; null for a column without links. May give null for a row without one
 * @param tag     the coloured tag that shows a row's value; null for plain values. May give null for a row
 * @param filter  how readers may narrow the table by it
 * @param unknown what stands for a value that is not known
 * @param decimals how many each number is written with, so that they align; -1 for as many as it has
 * @param folded whether a page says it once, above the table, where all rows have the same; files always have the column
 */
public record Column<R>(
        String key,
        String heading,
        Kind kind,
        Function<R, ? extends @Nullable Object> value,
        @Nullable Function<R, @Nullable String> link,
        @Nullable Function<R, @Nullable Tag> tag,
        Filter filter,
        String unknown,
        int decimals,
        boolean folded) {

    /** How readers may narrow a table by a column. */
    public enum Filter {
        NONE,
        /** Rows whose cell contains what was typed, in any case. */
        TEXT,
        /** Rows whose cell is the one chosen among all that occur. */
        CHOICE
    }

    public static <R> Column<R> text(String key, String heading, Function<R, @Nullable String> value) {
        return of(key, heading, Kind.TEXT, value);
    }

    public static <R> Column<R> number(String key, String heading, Function<R, ? extends @Nullable Number> value) {
        return of(key, heading, Kind.NUMBER, value);
    }

    public static <R> Column<R> date(String key, String heading, Function<R, @Nullable LocalDate> value) {
        return of(key, heading, Kind.DATE, value);
    }

    public static <R> Column<R> month(String key, String heading, Function<R, @Nullable YearMonth> value) {
        return of(key, heading, Kind.MONTH, value);
    }

    /** A column of amounts in pounds. */
    public static <R> Column<R> money(String key, String heading, Function<R, @Nullable BigDecimal> value) {
        return of(key, heading, Kind.MONEY, value);
    }

    private static <R> Column<R> of(
            String key, String heading, Kind kind, Function<R, ? extends @Nullable Object> value) {
        return new Column<>(key, heading, kind, value, null, null, Filter.NONE, "Not known", -1, false);
    }

    public Column<R> linking(Function<R, @Nullable String> href) {
        return new Column<>(key, heading, kind, value, href, tag, filter, unknown, decimals, folded);
    }

    public Column<R> tagged(Function<R, @Nullable Tag> rowTag) {
        return new Column<>(key, heading, kind, value, link, rowTag, filter, unknown, decimals, folded);
    }

    public Column<R> filteredByText() {
        return new Column<>(key, heading, kind, value, link, tag, Filter.TEXT, unknown, decimals, folded);
    }

    public Column<R> filteredByChoice() {
        return new Column<>(key, heading, kind, value, link, tag, Filter.CHOICE, unknown, decimals, folded);
    }

    /** Says something else than "Not known" where a value is missing, such as "None". */
    public Column<R> orElse(String text) {
        return new Column<>(key, heading, kind, value, link, tag, filter, text, decimals, folded);
    }

    /** Writes every number of the column with so many decimals, 1.50 beside 0.25. */
    public Column<R> decimals(int count) {
        return new Column<>(key, heading, kind, value, link, tag, filter, unknown, count, folded);
    }

    /** Leaves the column off a page where all rows have the same, and says that once. Never the first column of a table. */
    public Column<R> saidOnceIfAlike() {
        return new Column<>(key, heading, kind, value, link, tag, filter, unknown, decimals, true);
    }

    /** The value of a row, or null; a text without any word in it counts as not known. */
    @Nullable
    Object of(R row) {
        var found = value.apply(row);
        return found instanceof String text && text.isBlank() ? null : found;
    }

    /** A row's cell as a page shows it, which is also what filters go by. */
    String shown(R row) {
        var found = of(row);
        return found == null ? unknown : kind.shown(found, decimals);
    }

    /** The order of rows; what is not known comes last, in whichever direction. */
    Comparator<R> order(boolean descending) {
        var known = kind.order();
        return Comparator.comparing(row -> of(row), Comparator.nullsLast(descending ? known.reversed() : known));
    }
}
