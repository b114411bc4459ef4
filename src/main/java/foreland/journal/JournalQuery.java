package foreland.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the journal; null for anything.
 *
 * @param person who acted
 * @param noun what it was about, or what that is part of
 * @param nounKind what sort of thing it was about, such as {@code plan.action}
 * @param from the first instant, included
 * @param until the last instant, not included
 */
public record JournalQuery(
        @Nullable UUID person,
        @Nullable UUID noun,
        @Nullable String nounKind,
        JournalEntry.@Nullable Kind kind,
        @Nullable Instant from,
        @Nullable Instant until) {}
