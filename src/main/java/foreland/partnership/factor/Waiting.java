package foreland.partnership.factor;

import foreland.govuk.Problems;
import java.time.Duration;
import java.time.Instant;

/** How long somebody must wait after wrong codes, in words. */
final class Waiting {

    private Waiting() {}

    static Problems until(Instant until, Instant now) {
        long minutes = Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
        return Problems.none()
                .and(
                        "code",
                        "There were too many wrong codes. Wait " + minutes + (minutes == 1 ? " minute" : " minutes")
                                + ", then try again");
    }
}
