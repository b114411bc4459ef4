package foreland.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that someone has to do by a day, or that takes place on one.
 *
 * @param key what it is, the same for as long as it is the same thing, such as {@code delivery.round:2017-20:2017-18-Q1}
 * @param title what it is in a few words, without anything that says something of a person: it goes into mails and calendars
 * @param path its page within the partnership
 * @param day the last day on which it is in time, or the day on which it takes place, in London; null when there is none
 */
public record DueItem(
        String key,
        Kind kind,
        String title,
        String path,
        @Nullable LocalDate day) {

    /** What sort of thing it is. */
    public enum Kind {
        /** To be given by a day; late afterwards. */
        DUE,
        /** Waits for a decision or an answer of the person's. */
        DECISION,
        /** Takes place on a day. */
        MEETING,
        /** A day of the plan: for calendars, nobody is reminded of it. */
        DEADLINE
    }

    public DueItem {
        if (key.isBlank() || title.isBlank() || !path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "A thing that is due has a key, a title and a path within the partnership");
        }
        if (kind != Kind.DECISION && day == null) {
            throw new IllegalArgumentException("Only a decision can wait without a day");
        }
    }
}
