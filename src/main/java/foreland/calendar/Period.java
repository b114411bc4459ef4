package foreland.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, first and last included. An end that is {@code null} is open or not known.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Neither end known. */
    public static final Period UNKNOWN = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends on " + to + ", before it starts on " + from + ".");
        }
    }

    public boolean contains(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    /** Whether the period is known to start after the day. */
    public boolean startsAfter(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /** Whether the period is known to end before the day. */
    public boolean endsBefore(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /** Whether the two share a day, as far as their ends are known. */
    public boolean overlaps(Period other) {
        boolean otherIsLater = to != null && other.startsAfter(to);
        boolean otherIsEarlier = from != null && other.endsBefore(from);
        return !otherIsLater && !otherIsEarlier;
    }

    public boolean isUnknown() {
        return from == null && to == null;
    }
}
