package foreland.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that works in the partnership.
 *
 * @param slug its name in addresses
 * @param authority which responsible authority it is; present for that kind and no other
 * @param from the first day of belonging; empty when not known
 * @param to the last day of belonging; empty when it still belongs
 * @param version counts its changes, so that two editors cannot overwrite one another
 */
public record Agency(
        UUID id,
        String slug,
        String name,
        AgencyKind kind,
        @Nullable Authority authority,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note,
        int version) {

    public Agency {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An agency needs a name");
        }
        if ((kind == AgencyKind.RESPONSIBLE_AUTHORITY) != (authority != null)) {
            throw new IllegalArgumentException("A responsible authority, and only that, says which authority it is");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("An agency cannot leave before it joined");
        }
    }

    Agency nextVersion() {
        return new Agency(id, slug, name, kind, authority, from, to, note, version + 1);
    }

    public boolean belongsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public Optional<Authority> asAuthority() {
        return Optional.ofNullable(authority);
    }
}
