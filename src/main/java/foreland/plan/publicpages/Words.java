package foreland.plan.publicpages;

import foreland.calendar.DateWords;
import foreland.calendar.Period;
import foreland.plan.Timescale;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the plan's pages put values into words. */
final class Words {

    /** Stands for what no source gives; never left blank, and never nought. */
    static final String NOT_PUBLISHED = "Not published";

    private Words() {}

    static String orNotPublished(@Nullable String text) {
        return text == null || text.isBlank() ? NOT_PUBLISHED : text;
    }

    /** {@code 1 action}, {@code 2 actions}. */
    static String counted(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** {@code 1,234.5}. */
    static String number(BigDecimal number) {
        DecimalFormatSymbols british = DecimalFormatSymbols.getInstance(Locale.UK);
        british.setMinusSign('−');
        return new DecimalFormat("#,##0.##########", british).format(number);
    }

    /** A change with its sign: {@code +2.1}, {@code −4.9}, {@code 0}. */
    static String change(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + number(change);
    }

    /** {@code 82 per 1000 residents}, {@code 75.9%}. */
    static String inUnit(BigDecimal value, @Nullable String unit) {
        return unit == null ? number(value) : number(value) + (unit.startsWith("%") ? "" : " ") + unit;
    }

    /** A published number, with "over" where the source says so. */
    static String atLeast(@Nullable Integer count, boolean minimum) {
        return count == null ? NOT_PUBLISHED : (minimum ? "over " : "") + number(count);
    }

    /** The day, else the words for it, else that neither is known. */
    static String when(@Nullable LocalDate day, @Nullable String text) {
        return day == null ? orNotPublished(text) : DateWords.day(day);
    }

    /** When an action runs: its days, and the words of the source where there are some. */
    static String timescale(Timescale timescale) {
        Period days = new Period(timescale.start(), timescale.due());
        if (days.isUnknown()) {
            return orNotPublished(timescale.text());
        }
        String inDays = timescale.start() == null
                ? "by " + DateWords.day(Objects.requireNonNull(timescale.due()))
                : DateWords.period(days);
        return timescale.text() == null ? inDays : inDays + " (" + timescale.text() + ")";
    }

    static String yesOrNo(@Nullable Boolean value) {
        return value == null ? NOT_PUBLISHED : value ? "Yes" : "No";
    }

    /** {@code a, b and c}. */
    static String series(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** Those parts that are there, as one line. */
    static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }

    /** With a capital letter in front, as the start of a line. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
