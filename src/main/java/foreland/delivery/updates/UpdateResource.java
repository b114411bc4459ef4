package foreland.delivery.updates;

import foreland.api.Says;
import foreland.delivery.AcceptedUpdate;
import foreland.delivery.UpdateStatus;
import foreland.plan.Rag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quarterly update on an action. It names no person. */
@Says("A quarterly update on an action. It names no person")
record UpdateResource(
        @Says(value = "The action's reference", example = "T1-03")
        String action,

        @Says(value = "The quarter", example = "2017-18 Q1") String quarter,

        @Says(value = "The agency that reports", example = "Northmere Fire")
        String agency,

        @Says(value = "How far it has come", example = "DRAFT")
        UpdateStatus status,

        @Says(value = "How confident the agency is; BLUE means complete", example = "AMBER") @Nullable
        Rag rag,

        @Says(value = "Why", example = "The van is off the road.") @Nullable
        String reason,

        @Says(value = "What was done and what came of it", example = "All bins were seen.") @Nullable
        String progress,

        @Says(value = "For members only", example = "No driver in winter") @Nullable
        String risks,

        @Says(value = "What comes next", example = "Locks on the worst ten") @Nullable
        String nextSteps,

        @Says(value = "For members only", example = "Keys of the council's yard") @Nullable
        String helpWanted,

        @Says("What the measures reached; for the public, those released")
        List<FigureResource> figures,

        @Says("Milestones that were reached") List<ReachedResource> milestones,

        @Says(value = "Corrections after it was accepted", example = "It was 26 fires.")
        List<String> corrections,

        @Says(value = "Why a coordinator sent it back", example = "Which months are these?") @Nullable
        String question,

        @Says("When it was submitted") @Nullable Instant submitted,
        @Says("When a coordinator accepted it") @Nullable Instant accepted) {

    static UpdateResource of(AcceptedUpdate update) {
        return new UpdateResource(
                update.reference(),
                update.quarter().label(),
                update.agency(),
                UpdateStatus.ACCEPTED,
                update.rag(),
                update.reason(),
                update.progress(),
                update.risks(),
                update.nextSteps(),
                update.helpWanted(),
                update.values().stream()
                        .map(value -> new FigureResource(value.title(), value.value(), value.asOf(), value.note()))
                        .toList(),
                update.milestones().stream()
                        .map(step -> new ReachedResource(step.title(), step.reached()))
                        .toList(),
                update.errata().stream().map(AcceptedUpdate.Erratum::text).toList(),
                null,
                update.submitted(),
                update.accepted());
    }

    String key() {
        return action + "/" + quarter;
    }
}
