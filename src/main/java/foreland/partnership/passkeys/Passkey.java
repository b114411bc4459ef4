package foreland.partnership.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param name that its owner gave it, such as "Work phone"
 * @param boundTo the name of the site it was made at
 * @param lastUsedAt null before its first use
 */
record Passkey(
        UUID id,
        String name,
        String boundTo,
        Instant madeAt,
        @Nullable Instant lastUsedAt) {}
