package foreland.plan.api;

import foreland.api.Api;
import foreland.api.ApiProblem;
import foreland.api.ApiRoute;
import foreland.api.ForApi;
import foreland.api.PageOf;
import foreland.api.Says;
import foreland.api.Versions;
import foreland.partnership.OpenToAll;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.PlanLife;
import foreland.plan.Plans;
import foreland.plan.Versioned;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Shows the plans, their focus areas and their years. */
@ForApi(under = "Plans")
@OpenToAll
class PlansController {

    static final String PLANS = Api.ROOT + "/plans";
    static final String PLAN = PLANS + "/{plan}";
    static final String YEAR = PLAN + "/years/{year}";

    private final Plans plans;
    private final PlanDoor door;
    private final PlanEditing editing;
    private final PlanLife life;
    private final JsonMapper json;

    PlansController(Plans plans, PlanDoor door, PlanEditing editing, PlanLife life, JsonMapper json) {
        this.plans = plans;
        this.door = door;
        this.editing = editing;
        this.life = life;
        this.json = json;
    }

    @GetMapping(PLANS)
    @Transactional(readOnly = true)
    @ApiRoute(id = "listPlans", says = "The plans and other documents, by reference", scope = PlanScopes.READ)
    public ResponseEntity<PageOf<PlanResource>> list(
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        List<PlanResource> all = plans.read().plans().stream()
                .map(PlanResource::of)
                .sorted(Comparator.comparing(PlanResource::reference))
                .toList();
        return page(all, PlanResource::reference, after, limit, request);
    }

    @GetMapping(PLAN)
    @ApiRoute(id = "getPlan", says = "One plan", scope = PlanScopes.READ)
    ResponseEntity<PlanResource> get(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            HttpServletRequest request) {
        PlanResource body = PlanResource.of(door.plan(plan));
        return Versions.answer(request, body, json);
    }

    @GetMapping(PLAN + "/focus-areas")
    @Transactional(readOnly = true)
    @ApiRoute(id = "listFocusAreas", says = "A plan's focus areas, by code", scope = PlanScopes.READ)
    public ResponseEntity<PageOf<FocusAreaResource>> focusAreas(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        List<FocusAreaResource> all = door.plan(plan).focusAreas().stream()
                .map(FocusAreaResource::of)
                .sorted(Comparator.comparing(FocusAreaResource::code))
                .toList();
        return page(all, FocusAreaResource::code, after, limit, request);
    }

    @GetMapping(PLAN + "/focus-areas/{code}")
    @ApiRoute(id = "getFocusArea", says = "One focus area", scope = PlanScopes.READ)
    ResponseEntity<FocusAreaResource> focusArea(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The focus area's code", example = "T1") String code,
            HttpServletRequest request) {
        Versioned<FocusArea> found = editing.findFocusArea(plan, code).orElseThrow(ApiProblem::notFound);
        return Versions.answer(request, FocusAreaResource.of(found.content()), found.version());
    }

    @GetMapping(PLAN + "/years")
    @Transactional(readOnly = true)
    @ApiRoute(id = "listYears", says = "A plan's years, each with its action plan", scope = PlanScopes.READ)
    public ResponseEntity<PageOf<YearResource>> years(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        Plan of = door.plan(plan);
        List<YearResource> all = of.years().stream()
                .sorted(Comparator.comparing(AnnualActionPlan::year))
                .map(year -> resource(plan, year))
                .toList();
        return page(all, YearResource::year, after, limit, request);
    }

    @GetMapping(YEAR)
    @Transactional(readOnly = true)
    @ApiRoute(id = "getYear", says = "One year's action plan", scope = PlanScopes.READ)
    public ResponseEntity<YearResource> year(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2017-18") String year,
            HttpServletRequest request) {
        return Versions.answer(request, resource(plan, door.year(plan, year)), json);
    }

    private YearResource resource(String plan, AnnualActionPlan year) {
        YearStatus status = life.find(plan, year.year()).map(YearLife::status).orElse(YearStatus.RECORDED_AS_PUBLISHED);
        return YearResource.of(year, status);
    }

    private <T> ResponseEntity<PageOf<T>> page(
            List<T> all,
            Function<T, String> key,
            @Nullable String after,
            @Nullable Integer limit,
            HttpServletRequest request) {
        return PageOf.cut(all, key, Function.identity(), Comparator.naturalOrder(), after, limit)
                .answer(request, json);
    }
}
