package foreland.partnership.api;

import foreland.api.Says;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that changed: what, when and where to read it, and not a word of what it says. */
record ChangeResource(
        @Says(value = "What happened to it", example = "changed")
        String kind,

        @Says(value = "What it is", example = "plan.action") String noun,
        @Says("Its identity, the same for life") UUID id,

        @Says(value = "How people call it; absent once it is gone", example = "T1-03") @Nullable
        String reference,

        @Says(value = "How many times it was written down by then", example = "4")
        int version,

        @Says("When") Instant at,

        @Says(
                value = "Where to read it; absent once it is gone",
                example = "/api/v1/plans/2017-20/years/2017-18/actions/T1-03")
        @Nullable
        String link) {

    static final String CHANGED = "changed";
    static final String REMOVED = "removed";
}
