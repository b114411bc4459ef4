package foreland.partnership.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long wrong passwords shut an account, or a network address, out: not at all for the first four, then half a minute,
 * doubling with each further one up to an hour. Cyber Essentials v3.2 wants a lock at ten failures at the latest.
 */
final class BackOff {

    static final int FREE_ATTEMPTS = 4;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    /** Failures older than this are forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    private BackOff() {}

    static Optional<Instant> lockedUntil(int failures, Instant lastFailure) {
        if (failures <= FREE_ATTEMPTS) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - FREE_ATTEMPTS - 1, 12);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return Optional.of(lastFailure.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
