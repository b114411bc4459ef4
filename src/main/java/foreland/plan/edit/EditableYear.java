package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.partnership.Viewer;
import foreland.plan.ChangeControl;
import foreland.plan.Plan;
import foreland.plan.PlanPolicy;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A year whose actions are to be edited.
 *
 * @param agencies by name, where it matters which of them an editor acts for
 */
record EditableYear(Plan plan, FinancialYear year, ChangeControl control, Map<String, UUID> agencies) {

    /** Whether its actions change only by a change request. */
    boolean controlled() {
        return control.covers(year);
    }

    /** Wants someone who may edit some action of the year. */
    void check(Viewer viewer) {
        boolean some = PlanPolicy.mayEditAction(viewer, control, year, null)
                || viewer.agencies().stream()
                        .anyMatch(agency -> PlanPolicy.mayEditAction(viewer, control, year, agency));
        refuseUnless(some);
    }

    /** Wants someone who may edit the actions that this agency leads. */
    void check(Viewer viewer, @Nullable String lead) {
        UUID agency = lead == null ? null : agencies.get(lead);
        refuseUnless(PlanPolicy.mayEditAction(viewer, control, year, agency));
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
