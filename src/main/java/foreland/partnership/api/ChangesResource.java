package foreland.partnership.api;

import foreland.api.Says;
import java.util.List;

/** A stretch of the feed. */
record ChangesResource(
        @Says("The earliest first") List<ChangeResource> items,

        @Says(value = "Send this as “after” next time, now or in a month", example = "MTI3")
        String next,

        @Says("Whether more can be read at once") boolean more) {

    ChangesResource {
        items = List.copyOf(items);
    }
}
