package foreland.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry, as read.
 *
 * @param person who acted; empty for the program itself
 * @param before the noun before this entry, decrypted as far as keys exist; empty at its first
 * @param after the noun after it; empty when it was removed or only looked at
 * @param personal whether before or after holds a value that says something of a person
 */
public record JournalEntry(
        long id,
        Instant at,
        @Nullable UUID person,
        Kind kind,
        String act,
        Noun noun,
        Map<String, Object> before,
        Map<String, Object> after,
        boolean personal) {

    /** What an entry tells of. */
    public enum Kind {
        CHANGED,
        REMOVED,
        VIEWED
    }

    /** One value that changed. */
    public record Change(
            String field, @Nullable Object from, @Nullable Object to) {}

    /** The values that this entry changed, in the order of the fields; none for a view. */
    public List<Change> changes() {
        if (kind != Kind.CHANGED) {
            return List.of();
        }
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            Object from = before.get(field);
            Object to = after.get(field);
            if (!Objects.equals(from, to)) {
                changes.add(new Change(field, from, to));
            }
        }
        return List.copyOf(changes);
    }
}
