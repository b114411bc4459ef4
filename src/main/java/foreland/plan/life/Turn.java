package foreland.plan.life;

import foreland.governance.ApprovalProgress;
import foreland.governance.Body;
import foreland.governance.BodyKind;
import foreland.plan.PlanStatus;
import java.util.Collection;

/** Whose turn it is, as the status of a plan. */
final class Turn {

    private Turn() {}

    /** Wants an approval that has not ended. */
    static PlanStatus of(ApprovalProgress progress, Collection<Body> bodies) {
        return progress.next()
                .flatMap(step -> bodies.stream()
                        .filter(body -> body.id().equals(step.body()))
                        .findFirst())
                .map(body -> at(body.kind()))
                .orElse(PlanStatus.SUBMITTED);
    }

    static PlanStatus at(BodyKind kind) {
        return switch (kind) {
            case SCRUTINY -> PlanStatus.SCRUTINY;
            case CABINET -> PlanStatus.CABINET;
            case COUNCIL -> PlanStatus.COUNCIL;
            case EXECUTIVE_GROUP, WORKING_GROUP, OFFICERS -> PlanStatus.SUBMITTED;
        };
    }
}
