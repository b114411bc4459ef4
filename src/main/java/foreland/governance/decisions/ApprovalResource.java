package foreland.governance.decisions;

import foreland.api.Says;
import foreland.governance.ApprovalProgress;
import foreland.governance.DecisionOutcome;
import java.util.List;
import java.util.UUID;

/** A matter that awaits a decision. */
record ApprovalResource(
        @Says("What is to be decided") UUID matter,

        @Says(value = "How people call it", example = "Safer Northmere 2017 to 2020")
        String about,

        @Says("Whose turn it is, and what they may decide") List<TurnResource> turns) {

    /** A body whose turn it is. */
    record TurnResource(
            @Says(value = "The body's name in addresses", example = "cabinet")
            String body,

            @Says(value = "What it may decide now", example = "APPROVED")
            List<DecisionOutcome> outcomes) {}

    static ApprovalResource of(ApprovalProgress progress, DecisionWords words) {
        return new ApprovalResource(
                progress.about().id(),
                progress.about().words(),
                progress.open().stream()
                        .map(step -> new TurnResource(
                                words.body(step.body()).slug(), step.act().outcomes()))
                        .toList());
    }
}
