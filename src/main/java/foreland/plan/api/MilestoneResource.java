package foreland.plan.api;

import foreland.api.Says;
import foreland.plan.Milestone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step on the way, of an action. */
record MilestoneResource(
        @Says(value = "What is to be reached", example = "All bins seen")
        String title,

        @Says(value = "By when", example = "2017-09-30") @Nullable
        LocalDate due,

        @Says("When it was reached, by the plan") @Nullable LocalDate done) {

    static MilestoneResource of(Milestone milestone) {
        return new MilestoneResource(milestone.title(), milestone.due(), milestone.done());
    }
}
