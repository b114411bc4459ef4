package foreland.assessment.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and months as the document writes them. */
final class Written {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    private Written() {}

    static String count(long count) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK)).format(count);
    }

    static String decimal(@Nullable Double value, int places) {
        if (value == null) {
            return "";
        }
        if (value.isInfinite()) {
            return "no upper limit";
        }
        return new DecimalFormat(
                        places == 0 ? "#,##0" : "#,##0." + "0".repeat(places),
                        DecimalFormatSymbols.getInstance(Locale.UK))
                .format(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP));
    }

    static String interval(@Nullable Double low, @Nullable Double high, int places) {
        return low == null || high == null ? "" : decimal(low, places) + " to " + decimal(high, places);
    }

    /** {@code +3.2%}, with a real minus sign. */
    static String percent(@Nullable Double percent) {
        if (percent == null) {
            return "";
        }
        return (percent > 0 ? "+" : percent < 0 ? "−" : "") + decimal(Math.abs(percent), 1) + "%";
    }

    static String q(@Nullable Double q) {
        return q == null ? "" : q < 0.001 ? "below 0.001" : decimal(q, 3);
    }

    static String month(YearMonth month) {
        return month.format(MONTH);
    }

    static String shortMonth(YearMonth month) {
        return month.format(SHORT_MONTH);
    }

    /** Months of a list, stretches of them as "Jan 25 to Apr 25". */
    static String shortMonths(List<YearMonth> months) {
        List<String> stretches = new ArrayList<>();
        for (int i = 0; i < months.size(); ) {
            int last = i;
            while (last + 1 < months.size()
                    && months.get(last + 1).equals(months.get(last).plusMonths(1))) {
                last++;
            }
            stretches.add(shortMonth(months.get(i)) + (last == i ? "" : " to " + shortMonth(months.get(last))));
            i = last + 1;
        }
        return String.join(", ", stretches);
    }

    static String months(YearMonth from, YearMonth to) {
        return month(from) + " to " + month(to);
    }

    /** {@code 1st}, {@code 2nd}, {@code 11th}. */
    static String place(int rank) {
        int last = rank % 10;
        boolean teen = rank % 100 / 10 == 1;
        return rank + (teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }
}
