package foreland.delivery.activities;

import foreland.api.Api;
import foreland.api.ApiProblem;
import foreland.api.ApiRoute;
import foreland.api.FieldError;
import foreland.api.ForApi;
import foreland.api.Once;
import foreland.api.PageOf;
import foreland.api.ProblemType;
import foreland.api.Says;
import foreland.api.Scope;
import foreland.api.ScopeSource;
import foreland.api.Versions;
import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.delivery.Activities;
import foreland.delivery.Activity;
import foreland.delivery.ActivityPolicy;
import foreland.govuk.Problems;
import foreland.journal.Outcome;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Shows activities to other systems, and records what an agency's own system counted. */
@ForApi(under = "Activities")
class ActivitiesApiController implements ScopeSource {

    private static final String READ = "activities:read";
    private static final String WRITE = "activities:write";
    private static final String ALL = Api.ROOT + "/activities";
    private static final String ONE = ALL + "/{number}";

    private final Activities activities;
    private final ActivityRecordsSql records;
    private final RecordChoicesSql choices;
    private final Once once;
    private final JsonMapper json;
    private final Clock clock;

    ActivitiesApiController(
            Activities activities,
            ActivityRecordsSql records,
            RecordChoicesSql choices,
            Once once,
            JsonMapper json,
            Clock clock) {
        this.activities = activities;
        this.records = records;
        this.choices = choices;
        this.once = once;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Scope> scopes() {
        return List.of(
                new Scope(READ, "Read activities"),
                new Scope(WRITE, "Record and correct the activities of your agency"));
    }

    @GetMapping(ALL)
    @OpenToMembers
    @Transactional(readOnly = true)
    @ApiRoute(
            id = "listActivities",
            says = "The activities that stand in a plan's year, by number",
            scope = READ,
            needsToken = true)
    public ResponseEntity<PageOf<ActivityResource>> list(
            @RequestParam @Says(value = "The plan's reference", example = "2017-20") String plan,
            @RequestParam @Says(value = "The financial year", example = "2017-18") String year,
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        List<ActivityResource> all = activities.list(plan, year(year)).stream()
                .map(ActivityResource::of)
                .sorted(Comparator.comparing(ActivityResource::number))
                .toList();
        return PageOf.numbered(all, ActivityResource::number, after, limit).answer(request, json);
    }

    @GetMapping(ONE)
    @OpenToMembers
    @ApiRoute(id = "getActivity", says = "One activity, even when it was removed", scope = READ, needsToken = true)
    ResponseEntity<ActivityResource> get(
            @PathVariable @Says(value = "The activity's number", example = "12") int number,
            HttpServletRequest request) {
        Activity found = find(number);
        return Versions.answer(request, ActivityResource.of(found), found.version());
    }

    @GetMapping(Api.ROOT + "/activity-kinds")
    @Requires(ActivityPolicy.RECORD)
    @ApiRoute(id = "listActivityKinds", says = "What can be recorded, by title", scope = READ, needsToken = true)
    ResponseEntity<PageOf<KindResource>> kinds(
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        List<KindResource> all = choices.find(null).kinds().stream()
                .map(KindResource::of)
                .sorted(Comparator.comparing(KindResource::title))
                .toList();
        return PageOf.cut(all, KindResource::title, Function.identity(), Comparator.naturalOrder(), after, limit)
                .answer(request, json);
    }

    @PostMapping(ALL)
    @Requires(ActivityPolicy.RECORD)
    @ApiRoute(
            id = "recordActivity",
            says = "Records an activity for one's own agency; the coordinator records for all",
            scope = WRITE,
            needsToken = true,
            once = true,
            answers = 201)
    ResponseEntity<ActivityResource> record(@RequestBody ActivityInput body, HttpServletRequest request) {
        return once.answer(request, () -> {
            NewActivity activity = ActivityShapes.read(body, choices.find(null), LondonTime.today(clock), null);
            String number = whileOpen(() -> Outcome.saved("" + records.add(activity)));
            return answer(Integer.parseInt(number), 201, request);
        });
    }

    @PutMapping(ONE)
    @Requires(ActivityPolicy.RECORD)
    @ApiRoute(
            id = "correctActivity",
            says = "Corrects an activity that one's own agency recorded",
            scope = WRITE,
            needsToken = true,
            once = true,
            versioned = true)
    ResponseEntity<ActivityResource> correct(
            @PathVariable @Says(value = "The activity's number", example = "12") int number,
            @RequestBody ActivityInput body,
            HttpServletRequest request) {
        return once.answer(request, () -> {
            Activity stored = changeable(number);
            NewActivity now = ActivityShapes.read(body, choices.find(stored), LondonTime.today(clock), stored.agency());
            return changed(stored, () -> records.save(stored, Versions.wanted(request), now), request);
        });
    }

    @PostMapping(ONE + "/removal")
    @Requires(ActivityPolicy.RECORD)
    @ApiRoute(
            id = "removeActivity",
            says = "Takes an activity out of every total; it stays readable with the reason",
            scope = WRITE,
            needsToken = true,
            once = true,
            versioned = true)
    ResponseEntity<ActivityResource> remove(
            @PathVariable @Says(value = "The activity's number", example = "12") int number,
            @RequestBody RemovalInput body,
            HttpServletRequest request) {
        return once.answer(request, () -> {
            Activity stored = changeable(number);
            String why = body.why().strip();
            if (why.isEmpty() || why.length() > RemovePage.LONGEST) {
                throw ApiProblem.notValid(
                        List.of(new FieldError("why", "Say why, in at most " + RemovePage.LONGEST + " characters.")));
            }
            return changed(stored, () -> records.remove(stored, Versions.wanted(request), why), request);
        });
    }

    private ResponseEntity<ActivityResource> changed(
            Activity stored, BooleanSupplier change, HttpServletRequest request) {
        whileOpen(() -> {
            if (!change.getAsBoolean()) {
                throw ApiProblem.stale(find(stored.number()).version());
            }
            return Outcome.saved("");
        });
        return answer(stored.number(), 200, request);
    }

    private static String whileOpen(Supplier<Outcome<Problems>> work) {
        return RecordActivityController.whileOpen(work).match(saved -> saved, problems -> {
            throw ApiProblem.notValid(ActivityShapes.errors(problems));
        });
    }

    private ResponseEntity<ActivityResource> answer(int number, int status, HttpServletRequest request) {
        Activity now = find(number);
        return Versions.written(request, status, "/activities/" + number, ActivityResource.of(now), now.version());
    }

    private Activity find(int number) {
        return activities.find(number).orElseThrow(ApiProblem::notFound);
    }

    private Activity changeable(int number) {
        Activity stored = find(number);
        if (ActivityPolicy.mayChange(stored, choices.recordsFor())) {
            return stored;
        }
        throw choices.recordsFor().contains(stored.agency().id())
                ? ApiProblem.of(ProblemType.CONFLICT, "It was removed, or its year is over. Nothing was saved.")
                : ApiProblem.notAllowed("Only " + stored.agency().name() + " and the coordinator change it.");
    }

    private static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(ApiProblem::notFound);
    }
}
