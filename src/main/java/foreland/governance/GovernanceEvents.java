package foreland.governance;

import java.util.List;

/** What other modules may want to hear of; published within the transaction in which it happened. */
public final class GovernanceEvents {

    private GovernanceEvents() {}

    /** A decision was written down, whether or not an approval waited for it. */
    public record DecisionRecorded(Decision decision) {}

    /**
     * The last body that was needed has approved a matter.
     *
     * @param conditions what must still be done, oldest first
     */
    public record ApprovalCompleted(Matter about, ApprovalSubject subject, List<String> conditions) {

        public ApprovalCompleted {
            conditions = List.copyOf(conditions);
        }
    }

    /** A body sent a matter back to its authors; the decision says why. */
    public record ReferredBack(Matter about, ApprovalSubject subject, Decision decision) {}

    /** A body refused a matter; the decision says why. */
    public record Refused(Matter about, ApprovalSubject subject, Decision decision) {}
}
