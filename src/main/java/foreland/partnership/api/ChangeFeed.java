package foreland.partnership.api;

import foreland.api.Api;
import foreland.api.PageOf;
import foreland.journal.Changes;
import foreland.journal.Changes.Change;
import foreland.partnership.ChangeAddresses;
import foreland.partnership.ChangeAddresses.Found;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts names and addresses to what changed. */
@Component
class ChangeFeed {

    private final Changes changes;
    private final List<ChangeAddresses> addresses;

    ChangeFeed(Changes changes, List<ChangeAddresses> addresses) {
        this.changes = changes;
        this.addresses = addresses;
    }

    /**
     * What changed after a position. A change of something that is gone since is left out, since its removal follows; and so is what
     * the reader may not see.
     */
    @Transactional(readOnly = true)
    public ChangesResource after(long position, int limit, HttpServletRequest request) {
        List<String> kinds = addresses.stream().map(ChangeAddresses::kind).toList();
        List<Change> ahead = changes.listAfter(position, limit + 1, kinds);
        boolean more = ahead.size() > limit;
        List<Change> part = more ? ahead.subList(0, limit) : ahead;
        Map<UUID, Found> found = find(part);
        long next = part.isEmpty() ? position : part.get(part.size() - 1).position();
        return new ChangesResource(
                part.stream()
                        .flatMap(change -> resource(change, found, request))
                        .toList(),
                PageOf.cursor("" + next),
                more);
    }

    private Map<UUID, Found> find(List<Change> part) {
        Map<UUID, Found> found = new HashMap<>();
        for (ChangeAddresses each : addresses) {
            List<UUID> nouns = part.stream()
                    .filter(change -> !change.removed() && change.noun().kind().equals(each.kind()))
                    .map(change -> change.noun().id())
                    .distinct()
                    .toList();
            if (!nouns.isEmpty()) {
                found.putAll(each.find(nouns));
            }
        }
        return found;
    }

    private static Stream<ChangeResource> resource(Change change, Map<UUID, Found> found, HttpServletRequest request) {
        Found there = found.get(change.noun().id());
        if (there == null && !change.removed()) {
            return Stream.empty();
        }
        return Stream.of(new ChangeResource(
                change.removed() ? ChangeResource.REMOVED : ChangeResource.CHANGED,
                change.noun().kind(),
                change.noun().id(),
                there == null ? null : there.reference(),
                change.version(),
                change.at(),
                there == null ? null : Api.link(request, there.path())));
    }
}
