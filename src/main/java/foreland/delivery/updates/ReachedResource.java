package foreland.delivery.updates;

import foreland.api.Says;
import java.time.LocalDate;

/** A milestone that was reached. */
record ReachedResource(
        @Says(value = "The title of one of the action's milestones", example = "All bins seen")
        String milestone,

        @Says(value = "The day on which it was", example = "2017-06-27")
        LocalDate reached) {}
