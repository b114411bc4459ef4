package foreland.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The last day on which something is still in time, reckoned in the words of statutes and standing orders.
 *
 * @param lastDay a London date; the whole of it is in time
 */
public record Deadline(LocalDate lastDay) {

    /** "Within 28 days beginning with the day of the request": the day it is reckoned from is the first of them. */
    public static Deadline withinDaysBeginningWith(int days, LocalDate first) {
        return new Deadline(first.plusDays(positive(days) - 1L));
    }

    /** "Within 28 days of the request": the day it is reckoned from does not count. */
    public static Deadline withinDaysOf(int days, LocalDate day) {
        return new Deadline(day.plusDays(positive(days)));
    }

    /** "Within ten working days of the quarter's end": the day it is reckoned from does not count, nor do weekends and bank holidays. */
    public static Deadline withinWorkingDaysOf(int days, LocalDate day) {
        return new Deadline(WorkingDays.plus(day, positive(days)));
    }

    /** "Five clear days before the meeting": neither the day of the act nor that of the meeting is among the five. */
    public static Deadline clearDaysBefore(int days, LocalDate event) {
        return new Deadline(event.minusDays(positive(days) + 1L));
    }

    /**
     * Clear days of which weekends and bank holidays are none, as for the agenda of a council's meeting (Local Government Act
     * 1972, sections 100B and 243).
     */
    public static Deadline clearWorkingDaysBefore(int days, LocalDate event) {
        return new Deadline(WorkingDays.plus(event, -positive(days) - 1));
    }

    /** Whether it has been missed by this day. */
    public boolean isPastOn(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** Days left on this day: nought on the last day, negative when it is past. */
    public long daysLeftOn(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    private static int positive(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A deadline is at least one day away, not " + days + ".");
        }
        return days;
    }
}
