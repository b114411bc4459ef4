package foreland.delivery.updates;

import foreland.api.Says;
import foreland.plan.Rag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An update to be written, whole. A draft may be incomplete; what is submitted may not. */
@Says("An update to be written, whole. A draft may be incomplete; what is submitted may not")
record UpdateInput(
        @Says(
                value = "How confident the agency is that the action will deliver; BLUE means that it is complete",
                example = "AMBER")
        @Nullable
        Rag rag,

        @Says(value = "Why; needed for amber and red", example = "The van is off the road.", most = 1000) @Nullable
        String reason,

        @Says(value = "What was done in the quarter and what came of it", example = "All bins were seen.", most = 3000)
        @Nullable
        String progress,

        @Says(value = "For members only", example = "No driver in winter", most = 1000) @Nullable
        String risks,

        @Says(value = "What comes next", example = "Locks on the worst ten", most = 1000) @Nullable
        String nextSteps,

        @Says(value = "For members only", example = "Keys of the council's yard", most = 1000) @Nullable
        String helpWanted,

        @Says("What the action's measures reached; those that are left out are not reported") @Nullable
        List<FigureResource> figures,

        @Says("Milestones that were reached since") @Nullable
        List<ReachedResource> milestones) {}
