package foreland.plan.api;

import foreland.api.ApiProblem;
import foreland.api.FieldError;
import foreland.api.ProblemType;
import foreland.calendar.FinancialYear;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.ChangeControl;
import foreland.plan.EditRefusal;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanPolicy;
import foreland.plan.Plans;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an address names, and asks the plan's policy whether it may be changed. */
@Component
class PlanDoor {

    private final Plans plans;
    private final PlanChanges changes;
    private final Agencies agencies;

    PlanDoor(Plans plans, PlanChanges changes, Agencies agencies) {
        this.plans = plans;
        this.changes = changes;
        this.agencies = agencies;
    }

    Plan plan(String reference) {
        return plans.read().find(reference).orElseThrow(ApiProblem::notFound);
    }

    AnnualActionPlan year(String plan, String label) {
        return plan(plan).findYear(year(label)).orElseThrow(ApiProblem::notFound);
    }

    static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(ApiProblem::notFound);
    }

    /** Wants a viewer who may change what this agency leads, at once and not by a change request. */
    void checkAtOnce(Viewer viewer, String plan, FinancialYear year, @Nullable String lead) {
        check(viewer, plan, year, lead);
        if (changes.controlOf(plan).covers(year)) {
            throw ApiProblem.of(
                    ProblemType.CHANGE_REQUEST_NEEDED, year + " of " + plan + " is in force; nothing was saved.");
        }
    }

    /** Wants a viewer who may change it by a change request, where that is the way. */
    void checkByRequest(Viewer viewer, String plan, FinancialYear year, @Nullable String lead) {
        check(viewer, plan, year, lead);
        if (!changes.controlOf(plan).covers(year)) {
            throw ApiProblem.of(
                    ProblemType.CONFLICT,
                    year + " of " + plan + " is still being written: change the action itself. Nothing was saved.");
        }
    }

    private void check(Viewer viewer, String plan, FinancialYear year, @Nullable String lead) {
        ChangeControl control = changes.controlOf(plan);
        UUID agency = idOf(lead).orElse(null);
        if (PlanPolicy.mayEditAction(viewer, control, year, agency)) {
            return;
        }
        boolean shut = !PlanPolicy.isOpen(control.plan()) || control.isShut(year);
        if (shut && viewer.may(PlanPolicy.EDIT)) {
            throw ApiProblem.of(
                    ProblemType.CONFLICT,
                    "A body decides on it, or it is closed: it cannot be changed now. Nothing was saved.");
        }
        throw ApiProblem.notAllowed("It is not yours to change. Nothing was saved.");
    }

    private Optional<UUID> idOf(@Nullable String name) {
        return agencies.list().stream()
                .filter(agency -> agency.name().equals(name))
                .map(Agency::id)
                .findFirst();
    }

    /** Where it was saved; a refusal is thrown, and undoes all. */
    static String saved(Outcome<EditRefusal<Action>> outcome) {
        return outcome.match(location -> location, refusal -> {
            throw problem(refusal);
        });
    }

    private static ApiProblem problem(EditRefusal<Action> refusal) {
        if (refusal instanceof EditRefusal.Overtaken<Action> overtaken) {
            return ApiProblem.stale(overtaken.currentVersion());
        }
        if (refusal instanceof EditRefusal.Problems<Action> found) {
            return ApiProblem.notValid(found.problems().stream()
                    .map(problem -> new FieldError(problem.field(), problem.message()))
                    .toList());
        }
        return ApiProblem.notFound();
    }
}
