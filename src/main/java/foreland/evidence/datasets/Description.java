package foreland.evidence.datasets;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a dataset of the partnership's own.
 *
 * @param defects what is known to be wrong with it, in sentences
 * @param publishedAt since when everyone may see it; null while only members may
 */
record Description(
        UUID id,
        String title,
        @Nullable String agreement,
        String licence,
        @Nullable String source,
        List<String> defects,
        @Nullable OffsetDateTime publishedAt,
        int version) {}
