package foreland.assessment.explore;

import foreland.assessment.statistics.Interval;
import foreland.assessment.statistics.Proportion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How these pages write numbers and months. */
final class Figures {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    private Figures() {}

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String shortMonth(YearMonth month) {
        return SHORT.format(month);
    }

    /** Null where it is not defined or infinite. */
    static @Nullable BigDecimal rounded(@Nullable Double value, int decimals) {
        return value == null || !Double.isFinite(value)
                ? null
                : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** {@code 1.02 to 1.24}; an open end is said. */
    static @Nullable String interval(@Nullable Interval interval, int decimals) {
        if (interval == null || !interval.isDefined()) {
            return null;
        }
        BigDecimal high = rounded(interval.high(), decimals);
        return rounded(interval.low(), decimals) + (high == null ? " or more" : " to " + high);
    }

    /** In per cent; null of nothing. */
    static @Nullable BigDecimal percent(Proportion share) {
        return rounded(100 * share.estimate(), 1);
    }

    /** Wilson's interval in per cent; null of nothing. */
    static @Nullable String percentInterval(Proportion share) {
        if (share.n() == 0) {
            return null;
        }
        Interval interval = share.wilson(YearOnYear.LEVEL);
        return interval(new Interval(100 * interval.low(), 100 * interval.high()), 1);
    }

    static String p(double p) {
        return p < 0.001 ? "less than 0.001" : String.valueOf(rounded(p, 3));
    }
}
