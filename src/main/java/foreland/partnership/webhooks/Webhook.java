package foreland.partnership.webhooks;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told what changed.
 *
 * @param kinds of nouns, such as {@code plan.action}
 * @param on whether it is told
 * @param trouble why it was switched off by itself; null when it was not
 */
record Webhook(
        UUID id,
        String url,
        Set<String> kinds,
        boolean on,
        @Nullable String trouble,
        Instant madeAt,
        int version) {

    Webhook {
        kinds = Set.copyOf(kinds);
    }
}
