package foreland.delivery;

import foreland.calendar.FinancialYear;
import foreland.plan.Checks;
import java.util.List;

/**
 * What was delivered in a year of a plan, as a plan file holds it: in words, figures and references, without the identities that
 * an installation gives. It names agencies, never the people who reported. An action may have left the plan since, so a reference
 * that the plan does not know is allowed.
 *
 * @param year its financial year
 * @param updates as accepted, by quarter and reference
 * @param activities as recorded, the earliest day first
 * @param dispositions what became of actions, an action at most once
 * @param evaluations of longer or funded actions, an action at most once
 */
public record DeliveredYear(
        FinancialYear year,
        List<ReportedUpdate> updates,
        List<ReportedActivity> activities,
        List<ReportedDisposition> dispositions,
        List<ReportedEvaluation> evaluations) {

    public DeliveredYear {
        updates = List.copyOf(updates);
        activities = List.copyOf(activities);
        dispositions = List.copyOf(dispositions);
        evaluations = List.copyOf(evaluations);
        Checks checks = new Checks()
                .noneTwice(
                        "dispositions",
                        dispositions,
                        "action",
                        ReportedDisposition::action,
                        "what became of the action")
                .noneTwice("evaluations", evaluations, "action", ReportedEvaluation::action, "an evaluation of");
        for (int i = 0; i < activities.size(); i++) {
            checks.refuseIf(
                    !year.contains(activities.get(i).date()),
                    "activities[" + i + "].date",
                    activities.get(i).date() + " is not in " + year + ".",
                    "Put the activity into the year in which it happened.");
        }
        checks.orRefuse();
    }

    public boolean isEmpty() {
        return updates.isEmpty() && activities.isEmpty() && dispositions.isEmpty() && evaluations.isEmpty();
    }
}
