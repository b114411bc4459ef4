package foreland.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and periods in words, as British readers expect them: {@code 4 January 2017}. */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private DateWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 1 April 2017 to 31 March 2020}; an end that is open or not known is left out, and both is said. */
    public static String period(Period period) {
        if (period.from() == null) {
            return period.to() == null ? "dates not known" : "until " + day(period.to());
        }
        if (period.to() == null) {
            return "from " + day(period.from());
        }
        return period.from().equals(period.to()) ? day(period.from()) : day(period.from()) + " to " + day(period.to());
    }
}
