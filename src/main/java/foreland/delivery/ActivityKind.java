package foreland.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sort of thing agencies do and count. Some ship ready-made; a partnership adds its own.
 *
 * @param unitOne what is counted, for one: "visit"
 * @param unitMany and for several: "visits"
 * @param about a few words of help
 * @param countsHours whether hours worked are recorded too
 * @param distinctPeople whether it counts people, of whom the same one may be in two records
 * @param retired whether it is kept for what was recorded, and no longer offered
 * @param own whether the partnership added it
 */
public record ActivityKind(
        UUID id,
        String title,
        String unitOne,
        String unitMany,
        @Nullable String about,
        boolean countsHours,
        boolean distinctPeople,
        boolean retired,
        boolean own) {

    public ActivityKind {
        if (title.isBlank() || unitOne.isBlank() || unitMany.isBlank()) {
            throw new IllegalArgumentException("A kind of activity has a title and says what it counts");
        }
    }

    /** What a count of this kind is of: {@code visit}, {@code visits}. */
    public String unit(long count) {
        return count == 1 ? unitOne : unitMany;
    }
}
