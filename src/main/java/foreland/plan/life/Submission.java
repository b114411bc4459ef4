package foreland.plan.life;

import foreland.governance.ApprovalProgress;
import foreland.governance.ApprovalSubject;
import foreland.governance.Governance;
import foreland.governance.Matter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands a matter in for approval: for the first time, again after it was referred back, or anew after it was refused. */
@Component
class Submission {

    private final Governance governance;

    Submission(Governance governance) {
        this.governance = governance;
    }

    /** Empty when the partnership has not laid down who approves it. */
    Optional<ApprovalProgress> handIn(Matter about, ApprovalSubject subject) {
        boolean referredBack = governance
                .progressOf(about.id())
                .filter(ApprovalProgress::isReferredBack)
                .isPresent();
        if (referredBack) {
            return Optional.of(governance.submitAgain(about.id()));
        }
        return governance.routeFor(subject).map(route -> governance.startApproval(about, subject));
    }
}
