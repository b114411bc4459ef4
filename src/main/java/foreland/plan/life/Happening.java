package foreland.plan.life;

import foreland.calendar.LondonTime;
import foreland.partnership.LondonDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a plan or a year.
 *
 * @param recorded when it was written down
 * @param day of the decision; empty for what was done here
 * @param what was done, or the body and its outcome
 * @param who did or recorded it, as far as the reader may know
 * @param decision its number; empty for what was done here
 * @param resolution the words that were resolved
 * @param conditions what must still be done
 */
record Happening(
        Instant recorded,
        @Nullable LocalDate day,
        String what,
        @Nullable String who,
        @Nullable Integer decision,
        @Nullable String resolution,
        @Nullable String conditions) {

    String date() {
        return LondonDay.words(day == null ? LondonTime.dayOf(recorded) : day);
    }

    String sentence() {
        return what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1);
    }

    String by() {
        return who == null ? "The program, or someone who has left" : who;
    }
}
