package foreland.testing;

import foreland.calendar.LondonTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The application's clock in tests: the real one, until a test goes to another day. It runs on from there. A test that moved it
 * sets it back when it is done.
 */
public final class TestClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Makes it ten in the morning, in London, of a day. */
    public void goTo(LocalDate day) {
        goTo(day.atTime(10, 0).atZone(LondonTime.ZONE).toInstant());
    }

    public void goTo(Instant instant) {
        ahead.set(Duration.between(Instant.now(), instant));
    }

    public void setBack() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The program reads instants only");
    }

    /** Puts it in the place of the real one. */
    @TestConfiguration
    public static class InPlace {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
