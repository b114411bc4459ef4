package foreland.plan.life;

import foreland.governance.Decision;
import foreland.governance.Governance;
import foreland.governance.GovernanceEvents.ApprovalCompleted;
import foreland.governance.GovernanceEvents.DecisionRecorded;
import foreland.governance.GovernanceEvents.ReferredBack;
import foreland.governance.GovernanceEvents.Refused;
import foreland.governance.Matter;
import foreland.plan.PlanLife;
import foreland.plan.PlanLife.Standing;
import foreland.plan.PlanStatus;
import foreland.plan.YearStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is decided about a plan or a year moves it on, in the transaction in which the decision is recorded. */
@Component
class DecisionsFollowed {

    private final PlanLife life;
    private final Governance governance;

    DecisionsFollowed(PlanLife life, Governance governance) {
        this.life = life;
        this.governance = governance;
    }

    /** The next body's turn has come, or it still is this one's. */
    @EventListener
    void turnHasCome(DecisionRecorded recorded) {
        Matter about = recorded.decision().about();
        if (!about.kind().equals(Matters.PLAN)) {
            return;
        }
        life.findPlan(about.id())
                .filter(plan -> plan.status().isBeforeABody())
                .ifPresent(plan -> governance
                        .progressOf(about.id())
                        .filter(progress -> progress.end().isEmpty())
                        .map(progress -> Turn.of(progress, governance.listBodies()))
                        .filter(turn -> turn != plan.status())
                        .ifPresent(turn -> life.move(plan, turn, "now " + turn.label())));
    }

    @EventListener
    void approved(ApprovalCompleted completed) {
        move(completed.about(), PlanStatus.ADOPTED, YearStatus.AGREED, "approved by all on its route");
    }

    @EventListener
    void referredBack(ReferredBack back) {
        move(back.about(), PlanStatus.REFERRED_BACK, YearStatus.REFERRED_BACK, "referred back" + by(back.decision()));
    }

    /** What is refused returns to its authors too; submitted anew, it begins an approval of its own. */
    @EventListener
    void refused(Refused refused) {
        move(
                refused.about(),
                PlanStatus.REFERRED_BACK,
                YearStatus.REFERRED_BACK,
                "refused" + by(refused.decision()) + ", back with its authors");
    }

    private void move(Matter about, PlanStatus plan, YearStatus year, String act) {
        switch (about.kind()) {
            case Matters.PLAN -> life.findPlan(about.id()).ifPresent((Standing from) -> life.move(from, plan, act));
            case Matters.YEAR -> life.find(about.id()).ifPresent(from -> life.move(from, year, act));
            default -> {
                // A matter of another module.
            }
        }
    }

    private static String by(Decision decision) {
        return " by decision " + decision.reference();
    }
}
