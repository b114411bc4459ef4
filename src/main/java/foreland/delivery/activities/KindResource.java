package foreland.delivery.activities;

import foreland.api.Says;
import foreland.delivery.ActivityKind;
import org.jspecify.annotations.Nullable;

/** A kind of activity. */
record KindResource(
        @Says(value = "By which it is chosen", example = "Home visits")
        String title,

        @Says(value = "What is counted", example = "visits") String unit,

        @Says(value = "A few words of help", example = "Each home once") @Nullable
        String about,

        @Says("Whether hours worked are recorded too") boolean countsHours) {

    static KindResource of(ActivityKind kind) {
        return new KindResource(kind.title(), kind.unitMany(), kind.about(), kind.countsHours());
    }
}
