package foreland.partnership.lockouts;

import foreland.partnership.DeskItems;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on the desk of whoever keeps the people that somebody was shut out in the last week. */
@Component
class LockOutsOnTheDesk implements DeskItems {

    private static final Duration TOLD = Duration.ofDays(7);

    private final LockOutsSql lockOuts;
    private final Clock clock;

    LockOutsOnTheDesk(LockOutsSql lockOuts, Clock clock) {
        this.lockOuts = lockOuts;
        this.clock = clock;
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        if (!PersonPolicy.mayManage(viewer)) {
            return List.of();
        }
        int times = lockOuts.count(clock.instant().minus(TOLD));
        return times == 0
                ? List.of()
                : List.of(new Item(
                                49,
                                "The partnership",
                                "Shut out after wrong passwords: " + times,
                                LockOutsPage.PATH,
                                "In the last week. It may be somebody who forgot, or somebody who guesses.")
                        .waiting());
    }
}
