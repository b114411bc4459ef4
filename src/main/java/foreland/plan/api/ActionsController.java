package foreland.plan.api;

import foreland.api.ApiProblem;
import foreland.api.ApiRoute;
import foreland.api.ForApi;
import foreland.api.Once;
import foreland.api.PageOf;
import foreland.api.Says;
import foreland.api.Versions;
import foreland.calendar.FinancialYear;
import foreland.partnership.OpenToAll;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.ChangePolicy;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Shows actions, and writes those of a year that is still being written. */
@ForApi(under = "Actions")
class ActionsController {

    static final String ACTIONS = PlansController.YEAR + "/actions";
    static final String ACTION = ACTIONS + "/{reference}";

    private final PlanDoor door;
    private final PlanEditing editing;
    private final ActionReader reader;
    private final Once once;
    private final JsonMapper json;

    ActionsController(PlanDoor door, PlanEditing editing, ActionReader reader, Once once, JsonMapper json) {
        this.door = door;
        this.editing = editing;
        this.reader = reader;
        this.once = once;
        this.json = json;
    }

    @GetMapping(ACTIONS)
    @OpenToAll
    @Transactional(readOnly = true)
    @ApiRoute(id = "listActions", says = "A year's actions, by reference", scope = PlanScopes.READ)
    public ResponseEntity<PageOf<ActionResource>> list(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2017-18") String year,
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        List<ActionResource> all = door.year(plan, year).actions().stream()
                .map(ActionResource::of)
                .sorted(Comparator.comparing(ActionResource::reference))
                .toList();
        return PageOf.cut(all, ActionResource::reference, Function.identity(), Comparator.naturalOrder(), after, limit)
                .answer(request, json);
    }

    @GetMapping(ACTION)
    @OpenToAll
    @ApiRoute(id = "getAction", says = "One action, with its measures", scope = PlanScopes.READ)
    ResponseEntity<ActionResource> get(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2017-18") String year,
            @PathVariable @Says(value = "The action's reference", example = "T1-03") String reference,
            HttpServletRequest request) {
        Versioned<Action> found = find(plan, PlanDoor.year(year), reference);
        return Versions.answer(request, ActionResource.of(found.content()), found.version());
    }

    @PostMapping(ACTIONS)
    @Requires({PlanPolicy.EDIT, ChangePolicy.PROPOSE})
    @ApiRoute(
            id = "addAction",
            says = "Adds an action to a year that is still being written",
            scope = PlanScopes.WRITE,
            needsToken = true,
            once = true,
            answers = 201)
    ResponseEntity<ActionResource> add(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2018-19") String year,
            @RequestBody ActionInput body,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request) {
        return once.answer(request, () -> {
            FinancialYear of = door.year(plan, year).year();
            door.checkAtOnce(viewer, plan, of, body.leadAgency());
            Action action = reader.read(body, door.plan(plan), null, viewer);
            PlanDoor.saved(editing.addAction(plan, of, action));
            return answer(plan, of, action.reference(), request, 201);
        });
    }

    @PutMapping(ACTION)
    @Requires({PlanPolicy.EDIT, ChangePolicy.PROPOSE})
    @ApiRoute(
            id = "saveAction",
            says = "Changes an action of a year that is still being written",
            scope = PlanScopes.WRITE,
            needsToken = true,
            once = true,
            versioned = true)
    ResponseEntity<ActionResource> save(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2018-19") String year,
            @PathVariable @Says(value = "The action's reference", example = "T1-03") String reference,
            @RequestBody ActionInput body,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request) {
        return change(
                plan,
                year,
                reference,
                viewer,
                request,
                (stored, of) -> reader.read(body, door.plan(plan), stored, viewer));
    }

    @PutMapping(ACTION + "/measures")
    @Requires({PlanPolicy.EDIT, ChangePolicy.PROPOSE})
    @ApiRoute(
            id = "saveMeasures",
            says = "Puts these measures in the place of an action's; the version is the action's",
            scope = PlanScopes.WRITE,
            needsToken = true,
            once = true,
            versioned = true)
    ResponseEntity<ActionResource> saveMeasures(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2018-19") String year,
            @PathVariable @Says(value = "The action's reference", example = "T1-03") String reference,
            @RequestBody MeasuresInput body,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request) {
        return change(
                plan, year, reference, viewer, request, (stored, of) -> reader.withMeasures(stored, body.measures()));
    }

    private ResponseEntity<ActionResource> change(
            String plan,
            String label,
            String reference,
            Viewer viewer,
            HttpServletRequest request,
            BiFunction<Action, FinancialYear, Action> work) {
        return once.answer(request, () -> {
            FinancialYear year = PlanDoor.year(label);
            Action stored = find(plan, year, reference).content();
            door.checkAtOnce(viewer, plan, year, stored.leadAgency());
            int basedOn = Versions.wanted(request);
            PlanDoor.saved(editing.saveAction(plan, year, reference, work.apply(stored, year), basedOn));
            return answer(plan, year, reference, request, 200);
        });
    }

    private ResponseEntity<ActionResource> answer(
            String plan, FinancialYear year, String reference, HttpServletRequest request, int status) {
        Versioned<Action> now = find(plan, year, reference);
        String path = "/plans/" + plan + "/years/" + year + "/actions/" + reference;
        return Versions.written(request, status, path, ActionResource.of(now.content()), now.version());
    }

    private Versioned<Action> find(String plan, FinancialYear year, String reference) {
        return editing.findAction(plan, year, reference).orElseThrow(ApiProblem::notFound);
    }
}
