package foreland.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates without a time are London dates, and times are shown as London clocks show them. */
public final class LondonDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.UK);

    private LondonDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** Such as "9 March 2018". */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "9 March 2018 at 14:05:30". */
    public static String words(Instant instant) {
        return TIME.format(instant.atZone(LONDON));
    }
}
