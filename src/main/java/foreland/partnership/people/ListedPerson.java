package foreland.partnership.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the list shows them, with their present roles; for those without any, the last ones.
 *
 * @param since the first day of the earliest of their roles
 * @param account in words: open, not set up, closed or none
 */
record ListedPerson(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String agencies,
        @Nullable String roles,
        @Nullable LocalDate since,
        String account) {}
