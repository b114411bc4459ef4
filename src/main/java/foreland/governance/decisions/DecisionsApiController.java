package foreland.governance.decisions;

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
import foreland.calendar.LondonTime;
import foreland.governance.ApprovalProgress;
import foreland.governance.Body;
import foreland.governance.Decision;
import foreland.governance.DecisionOutcome;
import foreland.governance.Governance;
import foreland.governance.GovernancePolicy;
import foreland.governance.Meeting;
import foreland.governance.MeetingStatus;
import foreland.governance.Meetings;
import foreland.govuk.DateParts;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Shows decisions to other systems, and records those that a committee system knows of. */
@ForApi(under = "Decisions")
class DecisionsApiController implements ScopeSource {

    private static final String READ = "decisions:read";
    private static final String WRITE = "decisions:write";
    private static final String ALL = Api.ROOT + "/decisions";

    private final Governance governance;
    private final Meetings meetings;
    private final Once once;
    private final JsonMapper json;
    private final Clock clock;

    DecisionsApiController(Governance governance, Meetings meetings, Once once, JsonMapper json, Clock clock) {
        this.governance = governance;
        this.meetings = meetings;
        this.once = once;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Scope> scopes() {
        return List.of(
                new Scope(READ, "Read decisions and what awaits one"), new Scope(WRITE, "Record what a body decided"));
    }

    @GetMapping(ALL)
    @OpenToMembers
    @ApiRoute(id = "listDecisions", says = "All decisions, by number", scope = READ, needsToken = true)
    ResponseEntity<PageOf<DecisionResource>> list(
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        DecisionWords words = words();
        List<DecisionResource> all = governance.listDecisions().stream()
                .map(decision -> DecisionResource.of(decision, words))
                .sorted(Comparator.comparing(DecisionResource::number))
                .toList();
        return PageOf.numbered(all, DecisionResource::number, after, limit).answer(request, json);
    }

    @GetMapping(ALL + "/{number}")
    @OpenToMembers
    @ApiRoute(id = "getDecision", says = "One decision", scope = READ, needsToken = true)
    ResponseEntity<DecisionResource> get(
            @PathVariable @Says(value = "The decision's number", example = "12") int number,
            HttpServletRequest request) {
        Decision found = governance.findDecision(number).orElseThrow(ApiProblem::notFound);
        return Versions.answer(request, DecisionResource.of(found, words()), json);
    }

    @GetMapping(Api.ROOT + "/approvals")
    @OpenToMembers
    @ApiRoute(
            id = "listApprovals",
            says = "What awaits a decision, and whose turn it is",
            scope = READ,
            needsToken = true)
    ResponseEntity<PageOf<ApprovalResource>> awaiting(
            @RequestParam(required = false) @Says("Where to read on: “next” of the page before") @Nullable String after,
            @RequestParam(required = false) @Says(value = "How many at most, 1 to 200", example = "50") @Nullable
                    Integer limit,
            HttpServletRequest request) {
        DecisionWords words = words();
        List<ApprovalResource> all = governance.listAwaiting().stream()
                .map(progress -> ApprovalResource.of(progress, words))
                .sorted(Comparator.comparing(approval -> approval.matter().toString()))
                .toList();
        return PageOf.cut(
                        all,
                        approval -> approval.matter().toString(),
                        Function.identity(),
                        Comparator.naturalOrder(),
                        after,
                        limit)
                .answer(request, json);
    }

    @PostMapping(ALL)
    @Requires({GovernancePolicy.KEEP, GovernancePolicy.DECIDE})
    @ApiRoute(
            id = "recordDecision",
            says = "Records what a body decided on a matter that awaits it; the approval moves on",
            scope = WRITE,
            needsToken = true,
            once = true,
            answers = 201)
    ResponseEntity<DecisionResource> record(
            @RequestBody DecisionInput body,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request) {
        return once.answer(request, () -> {
            Decision decision = record(body, body(body.body(), viewer));
            return ResponseEntity.created(URI.create(Api.link(request, "/decisions/" + decision.number())))
                    .body(DecisionResource.of(decision, words()));
        });
    }

    /** By the same rules as the form of a decision. */
    private Decision record(DecisionInput sent, Body body) {
        ApprovalProgress progress = governance.progressOf(sent.matter()).orElseThrow(() -> notAwaited(body));
        List<DecisionOutcome> offered = progress.openFor(body.id())
                .orElseThrow(() -> notAwaited(body))
                .act()
                .outcomes();
        List<Meeting> held = meetings.list().stream()
                .filter(meeting -> meeting.body().equals(body.id()) && meeting.status() == MeetingStatus.HELD)
                .toList();
        DecisionForm form = new DecisionForm(
                sent.meeting() == null ? "" : sent.meeting().toString(),
                DateParts.of(sent.date()),
                sent.outcome().name(),
                sent.resolution().strip(),
                sent.conditions() == null ? "" : sent.conditions().strip(),
                "",
                "");
        Problems problems = form.problems(held, offered, LondonTime.today(clock));
        if (!problems.isEmpty()) {
            throw ApiProblem.notValid(errors(problems));
        }
        return governance
                .record(form.toDecision(body, progress.about(), held, offered))
                .match(decision -> decision, why -> {
                    throw ApiProblem.of(ProblemType.CONFLICT, why + ".");
                });
    }

    private static ApiProblem notAwaited(Body body) {
        return ApiProblem.of(
                ProblemType.CONFLICT,
                "That does not await the " + body.name() + ", any more or yet. Nothing was saved.");
    }

    private static List<FieldError> errors(Problems problems) {
        List<FieldError> errors = new ArrayList<>();
        for (Problem problem : problems) {
            errors.add(new FieldError(problem.field(), problem.message() + "."));
        }
        return errors;
    }

    private Body body(String slug, Viewer viewer) {
        Body body = governance.listBodies().stream()
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> ApiProblem.notValid(List.of(
                        new FieldError("body", "Give the body's name in addresses, as GET /approvals has it."))));
        if (!GovernancePolicy.mayRecord(viewer, body)) {
            throw ApiProblem.notAllowed("You do not record decisions of the " + body.name() + ".");
        }
        return body;
    }

    private DecisionWords words() {
        return DecisionWords.with(governance.listBodies());
    }
}
