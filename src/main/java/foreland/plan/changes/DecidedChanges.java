package foreland.plan.changes;

import foreland.governance.ApprovalSubject;
import foreland.governance.GovernanceEvents.ApprovalCompleted;
import foreland.governance.GovernanceEvents.ReferredBack;
import foreland.governance.GovernanceEvents.Refused;
import foreland.governance.Matter;
import foreland.plan.ChangeLife;
import foreland.plan.ChangeRequest;
import foreland.plan.ChangeStatus;
import foreland.plan.ChangeWeight;
import foreland.plan.PlanChanges;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows what the bodies decide, in the transaction in which it is recorded. Where something stands in the way of an approved
 * change, the decision stands and the request waits for someone who sees to that.
 */
@Component
class DecidedChanges {

    static final String MATTER = "plan.change-request";

    private final PlanChanges changes;
    private final ChangeLife life;

    DecidedChanges(PlanChanges changes, ChangeLife life) {
        this.changes = changes;
        this.life = life;
    }

    @EventListener
    void apply(ApprovalCompleted approved) {
        find(approved.about(), approved.subject()).ifPresent(request -> life.apply(request, ChangeWeight.MAJOR));
    }

    @EventListener
    void returnToDraft(ReferredBack back) {
        find(back.about(), back.subject())
                .ifPresent(request -> life.returnToDraft(
                        request, "referred back by " + back.decision().reference()));
    }

    @EventListener
    void decline(Refused refused) {
        find(refused.about(), refused.subject())
                .ifPresent(request -> life.decline(request, refused.decision().resolution()));
    }

    private Optional<ChangeRequest> find(Matter about, ApprovalSubject subject) {
        return subject == ApprovalSubject.CHANGE_REQUEST && about.kind().equals(MATTER)
                ? changes.find(about.id()).filter(request -> request.status() == ChangeStatus.IN_APPROVAL)
                : Optional.empty();
    }
}
