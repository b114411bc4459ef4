package foreland.partnership.history;

import foreland.partnership.LondonDay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An entry of the journal, as people read it.
 *
 * @param who a name, or "Foreland itself"
 * @param noun the kind of thing it is about
 */
record ReadEntry(long id, Instant at, String who, String act, String noun, UUID nounId, List<Changed> changes) {

    /** A field that changed, from what to what. */
    record Changed(String field, String from, String to) {}

    String when() {
        return LondonDay.words(at);
    }

    String changesInOneLine() {
        return changes.stream()
                .map(change -> change.field() + ": " + change.from() + " → " + change.to())
                .collect(Collectors.joining("\n"));
    }
}
