package foreland.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counting in working days of England and Wales: Monday to Friday, without bank holidays. Good from the year
 * {@value BankHolidays#FIRST_YEAR} on; an earlier day is an {@link IllegalArgumentException}.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && BankHolidays.on(day).isEmpty();
    }

    /**
     * The n-th working day after a day; the day itself does not count, whether or not work is done on it.
     *
     * @param n how many; a negative number counts back, and nought is the day itself
     */
    public static LocalDate plus(LocalDate day, int n) {
        LocalDate reached = day;
        int step = Integer.signum(n);
        for (int left = Math.abs(n); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * How many working days there are after the first day, up to and including the second; so {@code countBetween(day,
     * plus(day, n))} is n. Negative when the second day is the earlier.
     */
    public static int countBetween(LocalDate day, LocalDate other) {
        if (other.isBefore(day)) {
            return -countBetween(other.minusDays(1), day.minusDays(1));
        }
        return (int) day.plusDays(1)
                .datesUntil(other.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    /** The day itself if work is done on it, or else the next working day. */
    public static LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
