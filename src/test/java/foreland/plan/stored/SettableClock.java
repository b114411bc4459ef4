package foreland.plan.stored;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it on. */
final class SettableClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2017-04-01T09:00:00Z"));

    /** Moves on by a minute and returns the new time. */
    Instant tick() {
        return now.updateAndGet(before -> before.plusSeconds(60));
    }

    /** Moves on by a day and returns the new time. */
    Instant nextDay() {
        return now.updateAndGet(before -> before.plus(Duration.ofDays(1)));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The tests read instants only");
    }
}
