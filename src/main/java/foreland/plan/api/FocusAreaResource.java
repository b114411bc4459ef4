package foreland.plan.api;

import foreland.api.Says;
import foreland.plan.FocusArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A focus area of a plan. */
record FocusAreaResource(
        @Says(value = "What it is called in the plan, the same for life", example = "T1")
        String code,

        @Says(value = "As the plan words it", example = "Safer streets")
        String title,

        @Says(value = "What it covers", example = "Street drinking")
        List<String> scope,

        @Says(value = "Its title in the plan before", example = "Streets and parks") @Nullable
        String previousTitle) {

    static FocusAreaResource of(FocusArea area) {
        return new FocusAreaResource(area.code(), area.title(), area.scope(), area.previousTitle());
    }
}
