package foreland.partnership.posts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post with whoever holds it today.
 *
 * @param since the holder's first day
 */
record ListedPost(
        UUID id,
        String title,
        @Nullable String agency,
        @Nullable String holder,
        @Nullable LocalDate since) {}
