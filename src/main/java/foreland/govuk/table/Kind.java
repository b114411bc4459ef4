package foreland.govuk.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** What a column holds; it decides how the column is written, ordered and aligned. */
public enum Kind {

    /** A {@code String}, in natural order (T1-2 before T1-10). */
    TEXT,

    /** An integer or a decimal, written with commas between thousands. */
    NUMBER,

    /** A {@code LocalDate}, written as 9 March 2018. */
    DATE,

    /** A {@code YearMonth}, written as March 2018. */
    MONTH,

    /** Pounds as a {@code BigDecimal}, written with pence only where there are any. */
    MONEY;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    boolean numeric() {
        return this == NUMBER || this == MONEY;
    }

    /** The value as a page shows it; a number with so many decimals, or with its own where that is negative. */
    String shown(Object value, int decimals) {
        return switch (this) {
            case TEXT -> value.toString();
            case NUMBER ->
                grouped(
                        decimals < 0 ? "#,##0.##########" : "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)),
                        decimal(value));
            case DATE -> DAY.format((LocalDate) value);
            case MONTH -> MONTH_AND_YEAR.format((YearMonth) value);
            case MONEY -> pounds(decimal(value));
        };
    }

    /** The value as a CSV file holds it: a plain number, an ISO date or month. */
    String exact(Object value) {
        return numeric() ? decimal(value).toPlainString() : value.toString();
    }

    /** The order of two known values. */
    Comparator<Object> order() {
        return switch (this) {
            case TEXT -> Comparator.comparing(Object::toString, NaturalOrder.INSTANCE);
            case DATE -> Comparator.comparing(LocalDate.class::cast);
            case MONTH -> Comparator.comparing(YearMonth.class::cast);
            case NUMBER, MONEY -> Comparator.comparing(Kind::decimal);
        };
    }

    static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }

    private static String pounds(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        var digits = grouped(whole ? "#,##0" : "#,##0.00", amount.abs());
        return (amount.signum() < 0 ? "−£" : "£") + digits;
    }

    private static String grouped(String pattern, BigDecimal number) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
