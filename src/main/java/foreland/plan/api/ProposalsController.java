package foreland.plan.api;

import foreland.api.ApiProblem;
import foreland.api.ApiRoute;
import foreland.api.FieldError;
import foreland.api.ForApi;
import foreland.api.Once;
import foreland.api.Says;
import foreland.api.Versions;
import foreland.calendar.FinancialYear;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.ChangePolicy;
import foreland.plan.PlanChanges;
import foreland.plan.PlanChanges.Into;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;

/** Starts change requests: how what is in force is changed. */
@ForApi(under = "Change requests")
class ProposalsController {

    private static final int LONGEST_WHY = 2000;
    private static final String REFERENCE = "CR-";

    private final PlanDoor door;
    private final PlanChanges changes;
    private final ActionReader reader;
    private final Once once;

    ProposalsController(PlanDoor door, PlanChanges changes, ActionReader reader, Once once) {
        this.door = door;
        this.changes = changes;
        this.reader = reader;
        this.once = once;
    }

    @PostMapping(PlansController.YEAR + "/change-requests")
    @Requires({PlanPolicy.EDIT, ChangePolicy.PROPOSE})
    @ApiRoute(
            id = "proposeChange",
            says =
                    "Drafts a change request for an action of a year in force: changes it, or adds it. The plan itself stays"
                            + " as it is until people decide",
            scope = PlanScopes.WRITE,
            needsToken = true,
            once = true,
            versioned = true,
            answers = 201)
    ResponseEntity<ChangeRequestResource> propose(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2017-18") String year,
            @RequestBody ChangeInput body,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request) {
        return once.answer(request, () -> {
            FinancialYear of = door.year(plan, year).year();
            PlanEditing editing = changes.editing(new Into.New(body.reason(), why(body)));
            Optional<Versioned<Action>> stored =
                    editing.findAction(plan, of, body.action().reference());
            door.checkByRequest(
                    viewer,
                    plan,
                    of,
                    stored.map(there -> there.content().leadAgency())
                            .orElse(body.action().leadAgency()));
            String reference = save(editing, plan, of, body, stored, viewer, request);
            String page = request.getContextPath() + "/desk/plan/changes/" + reference.substring(REFERENCE.length());
            return ResponseEntity.created(URI.create(page)).body(new ChangeRequestResource(reference, page));
        });
    }

    private String save(
            PlanEditing editing,
            String plan,
            FinancialYear year,
            ChangeInput body,
            Optional<Versioned<Action>> stored,
            Viewer viewer,
            HttpServletRequest request) {
        Action action = reader.read(
                body.action(), door.plan(plan), stored.map(Versioned::content).orElse(null), viewer);
        return PlanDoor.saved(
                stored.isEmpty()
                        ? editing.addAction(plan, year, action)
                        : editing.saveAction(plan, year, action.reference(), action, Versions.wanted(request)));
    }

    private static String why(ChangeInput body) {
        String why = body.why().strip();
        if (why.isEmpty() || why.length() > LONGEST_WHY) {
            throw ApiProblem.notValid(List.of(new FieldError(
                    "why", "Say why the plan should change, in at most " + LONGEST_WHY + " characters.")));
        }
        return why;
    }
}
