package foreland.partnership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private static final Instant NOW = Instant.parse("2017-07-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 960", "11, 1920", "12, 3600", "1000, 3600"})
    void the_wait_doubles_up_to_an_hour(int failures, long seconds) {
        assertThat(BackOff.lockedUntil(failures, NOW)).contains(NOW.plus(Duration.ofSeconds(seconds)));
    }

    @Test
    void the_first_four_failures_lock_nobody_out() {
        for (int failures = 0; failures <= 4; failures++) {
            assertThat(BackOff.lockedUntil(failures, NOW)).isEmpty();
        }
    }
}
