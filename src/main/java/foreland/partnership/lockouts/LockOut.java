package foreland.partnership.lockouts;

import foreland.partnership.LondonDay;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was shut out.
 *
 * @param name whose account it is; null for a network address
 * @param failures wrong passwords or codes until it was noticed
 */
record LockOut(@Nullable String name, Instant noticedAt, int failures) {

    String whose() {
        return name == null ? "A network address" : name;
    }

    String when() {
        return LondonDay.words(noticedAt);
    }
}
