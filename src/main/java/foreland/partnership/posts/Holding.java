package foreland.partnership.posts;

import foreland.partnership.LondonDay;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That someone holds, or held, a post. */
record Holding(
        UUID id,
        UUID personId,
        String person,
        LocalDate from,
        @Nullable LocalDate to) {

    String words() {
        return LondonDay.words(from) + " to " + (to == null ? "now" : LondonDay.words(to));
    }

    boolean open() {
        return to == null;
    }
}
