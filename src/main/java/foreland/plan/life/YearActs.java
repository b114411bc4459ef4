package foreland.plan.life;

import foreland.governance.ApprovalSubject;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.journal.Outcome;
import foreland.partnership.LondonDay;
import foreland.plan.Action;
import foreland.plan.EditRefusal;
import foreland.plan.Firmness;
import foreland.plan.PlanEditing;
import foreland.plan.PlanLife;
import foreland.plan.UnderChangeControl;
import foreland.plan.Versioned;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What moves a year on by hand. Each act wants a transaction that is rolled back when it refuses, as {@link
 * foreland.journal.OnceOnly} does.
 */
@Component
class YearActs {

    private final PlanLife life;
    private final LifeSql facts;
    private final Submission submission;
    private final PlanEditing editing;
    private final UnderChangeControl control;
    private final Clock clock;

    YearActs(
            PlanLife life,
            LifeSql facts,
            Submission submission,
            PlanEditing editing,
            UnderChangeControl control,
            Clock clock) {
        this.life = life;
        this.facts = facts;
        this.submission = submission;
        this.editing = editing;
        this.control = control;
        this.clock = clock;
    }

    Outcome<Problems> askAgencies(YearLife year) {
        if (facts.actionsOf(year).isEmpty()) {
            return refused("", "Add an action before you ask the agencies");
        }
        boolean again = year.status() == YearStatus.REFERRED_BACK;
        life.move(year, YearStatus.WITH_AGENCIES, again ? "sent to its agencies again" : "sent to its agencies");
        return done(year);
    }

    /**
     * Submits the year for approval.
     *
     * @param reason why, although not every agency has accepted; may be empty when all have
     */
    Outcome<Problems> submit(YearLife year, String reason) {
        List<String> open = notAccepted(year);
        if (!open.isEmpty() && reason.isEmpty()) {
            return refused("reason", "Enter why it is submitted before every agency has accepted");
        }
        if (submission
                .handIn(Matters.of(year), ApprovalSubject.ANNUAL_ACTION_PLAN)
                .isEmpty()) {
            return refused("", "Lay down first who approves an annual action plan");
        }
        life.move(year, YearStatus.IN_APPROVAL, submitted(open, reason));
        return notAccepted(year).equals(open)
                ? done(year)
                : refused("", "An action was changed at this moment. Look at what is accepted and submit it again");
    }

    private static String submitted(List<String> open, String reason) {
        return open.isEmpty()
                ? "submitted for approval, every action accepted by its lead"
                : "submitted for approval, although not accepted by its lead (" + String.join(", ", open) + "): "
                        + reason;
    }

    private List<String> notAccepted(YearLife year) {
        return facts.actionsOf(year).stream()
                .filter(action -> !action.accepted())
                .map(ActionLine::reference)
                .toList();
    }

    /**
     * Puts an agreed year in force.
     *
     * @param early whether it is meant although its first day has not come
     */
    Outcome<Problems> putInForce(YearLife year, boolean early) {
        boolean before = LondonDay.today(clock).isBefore(year.year().firstDay());
        if (before && !early) {
            return refused(
                    "early",
                    "Confirm that it is to be in force before "
                            + LondonDay.words(year.year().firstDay()));
        }
        life.move(year, YearStatus.LIVE, before ? "put in force before its first day" : "put in force");
        return done(year);
    }

    /** Confirms provisional actions: their budgets are settled. */
    Outcome<Problems> confirm(YearLife year, List<String> references) {
        if (references.isEmpty()) {
            return refused("firm", "Choose the actions that are settled now");
        }
        for (String reference : references) {
            Optional<Versioned<Action>> action = editing.findAction(year.plan(), year.year(), reference);
            if (action.isEmpty() || action.get().content().firmness() != Firmness.PROVISIONAL) {
                return refused("firm", "Action " + reference + " is not provisional any more. Choose again");
            }
            Outcome<EditRefusal<Action>> saved = control.changing(() -> editing.saveAction(
                    year.plan(),
                    year.year(),
                    reference,
                    action.get().content().confirmed(),
                    action.get().version()));
            if (!saved.match(location -> true, refusal -> false)) {
                return refused("firm", "Action " + reference + " was changed at this moment. Choose again");
            }
        }
        life.note(year, "no longer provisional in " + String.join(", ", references));
        return done(year);
    }

    private static Outcome<Problems> done(YearLife year) {
        return Outcome.saved(Addresses.year(year.plan(), year.year()));
    }

    private static Outcome<Problems> refused(String field, String why) {
        return Outcome.refused(Problems.of(new Problem(field, why)));
    }
}
