package foreland.plan.life;

import foreland.governance.ApprovalProgress;
import foreland.governance.ApprovalSubject;
import foreland.governance.Governance;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.journal.Outcome;
import foreland.partnership.LondonDay;
import foreland.plan.PlanLife;
import foreland.plan.PlanLife.Standing;
import foreland.plan.PlanStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What moves a plan on by hand. Each act wants a transaction that is rolled back when it refuses. */
@Component
class PlanActs {

    private final PlanLife life;
    private final Governance governance;
    private final Submission submission;
    private final Clock clock;

    PlanActs(PlanLife life, Governance governance, Submission submission, Clock clock) {
        this.life = life;
        this.governance = governance;
        this.submission = submission;
        this.clock = clock;
    }

    Outcome<Problems> submit(Standing plan) {
        Optional<ApprovalProgress> handedIn = submission.handIn(Matters.of(plan), ApprovalSubject.PLAN);
        if (handedIn.isEmpty()) {
            return refused("", "Lay down first who approves the plan");
        }
        PlanStatus turn = Turn.of(handedIn.get(), governance.listBodies());
        life.move(plan, turn, "submitted for approval, now " + turn.label());
        return done(plan);
    }

    /**
     * Puts an adopted plan in force.
     *
     * @param early whether it is meant although its first day has not come
     */
    Outcome<Problems> putInForce(Standing plan, boolean early) {
        LocalDate from = plan.period().from();
        boolean before = from != null && LondonDay.today(clock).isBefore(from);
        if (from != null && before && !early) {
            return refused("early", "Confirm that it is to be in force before " + LondonDay.words(from));
        }
        life.move(plan, PlanStatus.IN_FORCE, before ? "put in force before its first day" : "put in force");
        return done(plan);
    }

    /**
     * Ends a plan in force.
     *
     * @param early whether it is meant although its last day has not passed
     */
    Outcome<Problems> expire(Standing plan, boolean early) {
        LocalDate to = plan.period().to();
        boolean before = to == null || !LondonDay.today(clock).isAfter(to);
        if (before && !early) {
            return refused(
                    "early",
                    to == null
                            ? "Confirm that the plan ends now, although it has no last day"
                            : "Confirm that the plan ends before " + LondonDay.words(to.plusDays(1)));
        }
        life.move(plan, PlanStatus.EXPIRED, before ? "ended before its last day" : "expired");
        return done(plan);
    }

    Outcome<Problems> publish(Standing plan, boolean published) {
        life.publish(plan, published);
        return done(plan);
    }

    private static Outcome<Problems> done(Standing plan) {
        return Outcome.saved(Addresses.plan(plan.reference()));
    }

    private static Outcome<Problems> refused(String field, String why) {
        return Outcome.refused(Problems.of(new Problem(field, why)));
    }
}
