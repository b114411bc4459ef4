package foreland.governance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a body does at its step of a route, and by which outcomes the step is done. */
public enum StepAct {
    COMMENTS(
            "comments",
            EnumSet.of(DecisionOutcome.COMMENTED, DecisionOutcome.NOTED, DecisionOutcome.RECOMMENDED_ONWARD)),
    RECOMMENDS("recommends", EnumSet.of(DecisionOutcome.RECOMMENDED_ONWARD, DecisionOutcome.APPROVED_WITH_CONDITIONS)),
    ADOPTS("adopts", EnumSet.of(DecisionOutcome.APPROVED, DecisionOutcome.APPROVED_WITH_CONDITIONS)),
    AGREES("agrees", EnumSet.of(DecisionOutcome.APPROVED, DecisionOutcome.APPROVED_WITH_CONDITIONS));

    private final String verb;
    private final Set<DecisionOutcome> doneBy;

    StepAct(String verb, Set<DecisionOutcome> doneBy) {
        this.verb = verb;
        this.doneBy = doneBy;
    }

    /** Completes "The Cabinet …". */
    public String verb() {
        return verb;
    }

    /** Whether this outcome does what the step asks for, so that the next body's turn comes. */
    public boolean isDoneBy(DecisionOutcome outcome) {
        return doneBy.contains(outcome);
    }

    /** All that the body may decide at this step: what does the step, what leaves it open, and what sends back or ends. */
    public List<DecisionOutcome> outcomes() {
        Set<DecisionOutcome> possible = EnumSet.copyOf(doneBy);
        possible.add(DecisionOutcome.NOTED);
        possible.add(DecisionOutcome.REFERRED_BACK);
        if (this != COMMENTS) {
            possible.add(DecisionOutcome.REFUSED);
        }
        return List.copyOf(possible);
    }
}
