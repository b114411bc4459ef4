package foreland.partnership.lockouts;

import foreland.partnership.DeskItems;
import foreland.partnership.Partnership;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Says on the desk of whoever keeps the people that somebody was shut out in the last week: as of the last minute's look, so that
 * the desk asks nothing for it.
 */
@Component
class LockOutsOnTheDesk implements DeskItems {

    static final Duration TOLD = Duration.ofDays(7);

    private final Map<UUID, Integer> counted = new ConcurrentHashMap<>();

    /** How many there were in the last week in a partnership. */
    void tell(Partnership partnership, int times) {
        counted.put(partnership.id(), times);
    }

    @Override
    public List<Item> listFor(Viewer viewer) {
        if (!PersonPolicy.mayManage(viewer)) {
            return List.of();
        }
        int times = counted.getOrDefault(viewer.partnership().id(), 0);
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
