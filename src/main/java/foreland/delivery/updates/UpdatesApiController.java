package foreland.delivery.updates;

import foreland.api.Api;
import foreland.api.ApiProblem;
import foreland.api.ApiRoute;
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
import foreland.delivery.Updates;
import foreland.journal.Outcome;
import foreland.partnership.OpenToAll;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

/** Shows updates to other systems, and takes those that an agency's own system writes. */
@ForApi(under = "Updates")
class UpdatesApiController implements ScopeSource {

    private static final String READ = "updates:read";
    private static final String WRITE = "updates:write";
    private static final String YEAR = Api.ROOT + "/plans/{plan}/years/{year}";
    private static final String ONE = YEAR + "/actions/{reference}/updates/{quarter}";

    private final Updates updates;
    private final PlanLife life;
    private final SubjectSql subjects;
    private final FiledSql filed;
    private final Giving giving;
    private final Once once;
    private final JsonMapper json;
    private final Clock clock;

    UpdatesApiController(
            Updates updates,
            PlanLife life,
            SubjectSql subjects,
            FiledSql filed,
            Giving giving,
            Once once,
            JsonMapper json,
            Clock clock) {
        this.updates = updates;
        this.life = life;
        this.subjects = subjects;
        this.filed = filed;
        this.giving = giving;
        this.once = once;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Scope> scopes() {
        return List.of(
                new Scope(READ, "Read quarterly updates"),
                new Scope(WRITE, "Write and submit the quarterly updates of your agency"));
    }

    @GetMapping(YEAR + "/updates")
    @OpenToAll
    @Transactional(readOnly = true)
    @ApiRoute(
            id = "listUpdates",
            says = "The accepted updates of a year, by action and quarter; for the public what may be told",
            scope = READ)
    public ResponseEntity<PageOf<UpdateResource>> list(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2017-18") String year,
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        YearLife of = FinancialYear.find(year)
                .flatMap(named -> life.find(plan, named))
                .orElseThrow(ApiProblem::notFound);
        List<UpdateResource> all = updates.listAccepted(of).stream()
                .map(UpdateResource::of)
                .sorted(Comparator.comparing(UpdateResource::key))
                .toList();
        return PageOf.cut(all, UpdateResource::key, Function.identity(), Comparator.naturalOrder(), after, limit)
                .answer(request, json);
    }

    @GetMapping(ONE)
    @OpenToMembers
    @ApiRoute(
            id = "getUpdate",
            says = "The update on an action for a quarter, whatever its state; a draft is shown to its agency only",
            scope = READ,
            needsToken = true)
    ResponseEntity<UpdateResource> get(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2017-18") String year,
            @PathVariable @Says(value = "The action's reference", example = "T1-03") String reference,
            @PathVariable @Says(value = "The quarter, Q1 to Q4", example = "Q1") String quarter,
            HttpServletRequest request) {
        Subject subject = subject(plan, year, reference, quarter);
        Filed found = filed.find(subject).orElseThrow(ApiProblem::notFound);
        return Versions.answer(request, resource(subject, found), found.version());
    }

    @PutMapping(ONE)
    @Requires(UpdatePolicy.UPDATE)
    @ApiRoute(
            id = "saveUpdate",
            says = "Saves the draft of an update: begins it with If-None-Match: *, goes on with If-Match",
            scope = WRITE,
            needsToken = true,
            once = true,
            versioned = true,
            answers = {200, 201})
    ResponseEntity<UpdateResource> save(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2017-18") String year,
            @PathVariable @Says(value = "The action's reference", example = "T1-03") String reference,
            @PathVariable @Says(value = "The quarter, Q1 to Q4", example = "Q1") String quarter,
            @RequestBody UpdateInput body,
            HttpServletRequest request) {
        return once.answer(request, () -> {
            Subject subject = writable(plan, year, reference, quarter);
            int version = Versions.wantedOrNone(request);
            done(
                    subject,
                    giving.saveByItself(Giving.Sent.textOnly(subject, UpdateShapes.form(body, subject), version)));
            return answer(subject, version == 0 ? 201 : 200, request);
        });
    }

    @PostMapping(ONE + "/submission")
    @Requires(UpdatePolicy.UPDATE)
    @ApiRoute(
            id = "submitUpdate",
            says = "Submits an update to the coordinators, with these words: from then on only they can return it",
            scope = WRITE,
            needsToken = true,
            once = true,
            versioned = true,
            answers = {200, 201})
    ResponseEntity<UpdateResource> submit(
            @PathVariable @Says(value = "The plan's reference", example = "2017-20") String plan,
            @PathVariable @Says(value = "The financial year", example = "2017-18") String year,
            @PathVariable @Says(value = "The action's reference", example = "T1-03") String reference,
            @PathVariable @Says(value = "The quarter, Q1 to Q4", example = "Q1") String quarter,
            @RequestBody UpdateInput body,
            HttpServletRequest request) {
        return once.answer(request, () -> {
            Subject subject = writable(plan, year, reference, quarter);
            int version = Versions.wantedOrNone(request);
            Giving.Sent sent = Giving.Sent.textOnly(subject, UpdateShapes.form(body, subject), version);
            done(subject, giving.submit(UUID.randomUUID(), sent, Addresses.DUE));
            return answer(subject, version == 0 ? 201 : 200, request);
        });
    }

    /** Nothing, when it was done; a refusal is thrown, and undoes all. */
    private static void done(Subject subject, Outcome<Refusal> outcome) {
        outcome.match(saved -> saved, why -> {
            throw problem(subject, why);
        });
    }

    private static ApiProblem problem(Subject subject, Refusal why) {
        if (why instanceof Refusal.NotRight notRight) {
            return ApiProblem.notValid(UpdateShapes.errors(notRight.problems(), subject));
        }
        if (why instanceof Refusal.Overtaken overtaken) {
            return ApiProblem.stale(overtaken.theirs().version());
        }
        return ApiProblem.of(ProblemType.CONFLICT, ((Refusal.NotNow) why).why() + ".");
    }

    private ResponseEntity<UpdateResource> answer(Subject subject, int status, HttpServletRequest request) {
        Filed now = filed.find(subject).orElseThrow(ApiProblem::notFound);
        String path = "/plans/" + subject.year().plan() + "/years/"
                + subject.year().year() + "/actions/" + subject.reference() + "/updates/Q"
                + subject.quarter().number();
        return Versions.written(request, status, path, resource(subject, now), now.version());
    }

    private UpdateResource resource(Subject subject, Filed found) {
        return UpdateShapes.resource(subject, found, UpdatePolicy.mayReadDraft(subject), LondonTime.today(clock));
    }

    private Subject subject(String plan, String year, String reference, String quarter) {
        return Addresses.quarter(year, quarter)
                .flatMap(of -> subjects.find(plan, of, reference))
                .orElseThrow(ApiProblem::notFound);
    }

    /** Told before anything is said of what was sent. */
    private Subject writable(String plan, String year, String reference, String quarter) {
        Subject subject = subject(plan, year, reference, quarter);
        if (!subject.mayWrite()) {
            throw ApiProblem.notAllowed(
                    "Only " + subject.agency() + ", which leads this action, gives its update. Nothing was saved.");
        }
        return subject;
    }
}
