package foreland.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that decides or advises, such as a Cabinet or the partnership's Executive Group.
 *
 * @param slug its name in addresses, kept when it is renamed
 * @param from the first day on which it can decide; empty when not known
 * @param to the last day; empty while it exists
 * @param successor the body that took its place, when it was renamed or merged
 * @param version counts its changes, so that two editors cannot overwrite one another
 */
public record Body(
        UUID id,
        String slug,
        String name,
        BodyKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID successor,
        int version) {

    public Body {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A body needs a name");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A body cannot end before it began");
        }
        if (id.equals(successor)) {
            throw new IllegalArgumentException("A body cannot take its own place");
        }
    }

    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
