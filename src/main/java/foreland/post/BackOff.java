package foreland.post;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a letter waits before it is tried again: a minute, doubling up to an hour, for three days. So a mail server that is
 * away over a weekend costs no letter, and one that is back is used within the hour.
 */
final class BackOff {

    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(1);
    static final Duration PATIENCE = Duration.ofDays(3);

    private BackOff() {}

    /** @param attempts how often it was tried so far, at least once */
    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Whether it has been tried for long enough. */
    static boolean isOver(Instant queued, Instant now) {
        return !now.isBefore(queued.plus(PATIENCE));
    }
}
