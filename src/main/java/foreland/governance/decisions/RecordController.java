package foreland.governance.decisions;

import foreland.calendar.LondonTime;
import foreland.governance.ApprovalProgress;
import foreland.governance.Body;
import foreland.governance.DecisionOutcome;
import foreland.governance.Governance;
import foreland.governance.GovernancePolicy;
import foreland.governance.Meeting;
import foreland.governance.MeetingStatus;
import foreland.governance.Meetings;
import foreland.governance.RouteStep;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what awaits which body, and records what a body decided. */
@Controller
@RequestMapping(DecisionsController.PATH)
class RecordController {

    private static final String TOO_LATE = "redirect:" + DecisionsController.PATH + "/awaiting";

    private final Governance governance;
    private final Meetings meetings;
    private final OnceOnly onceOnly;
    private final Clock clock;

    RecordController(Governance governance, Meetings meetings, OnceOnly onceOnly, Clock clock) {
        this.governance = governance;
        this.meetings = meetings;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping("/awaiting")
    @OpenToMembers
    String awaiting(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        DecisionWords words = DecisionWords.with(governance.listBodies());
        model.addAttribute("page", AwaitingPage.of(governance.listAwaiting(), words, viewer));
        return "governance/decisions/awaiting";
    }

    @GetMapping("/record/{matter}/{slug}")
    @Requires({GovernancePolicy.KEEP, GovernancePolicy.DECIDE})
    String show(
            @PathVariable UUID matter,
            @PathVariable String slug,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model,
            RedirectAttributes next) {
        Optional<RecordPage> page = page(matter, body(slug, viewer), DecisionForm.EMPTY, Problems.none());
        if (page.isEmpty()) {
            return tooLate(next);
        }
        model.addAttribute("page", page.get());
        return "governance/decisions/record";
    }

    @PostMapping("/record/{matter}/{slug}")
    @Requires({GovernancePolicy.KEEP, GovernancePolicy.DECIDE})
    String record(
            @PathVariable UUID matter,
            @PathVariable String slug,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Body body = body(slug, viewer);
        DecisionForm form = DecisionForm.posted(posted);
        return onceOnly.answer(token, () -> record(matter, body, form))
                .match(
                        location -> {
                            next.addFlashAttribute("message", "The decision of the " + body.name() + " is recorded");
                            return "redirect:" + location;
                        },
                        problems -> {
                            Optional<RecordPage> page = page(matter, body, form, problems);
                            if (page.isEmpty()) {
                                return tooLate(next);
                            }
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", page.get());
                            return "governance/decisions/record";
                        });
    }

    private Outcome<Problems> record(UUID matter, Body body, DecisionForm form) {
        Optional<ApprovalProgress> progress = governance.progressOf(matter);
        Optional<RouteStep> step = progress.flatMap(running -> running.openFor(body.id()));
        if (progress.isEmpty() || step.isEmpty()) {
            return Outcome.refused(Problems.none());
        }
        List<Meeting> held = heldBy(body);
        List<DecisionOutcome> offered = step.get().act().outcomes();
        Problems problems = form.problems(held, offered, LondonTime.today(clock));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return governance
                .record(form.toDecision(body, progress.get().about(), held, offered))
                .match(
                        decision -> Outcome.saved(DecisionsController.PATH + "/" + decision.number()),
                        why -> Outcome.refused(Problems.none().and("", why)));
    }

    /** Empty when the matter does not await this body, any more or yet. */
    private Optional<RecordPage> page(UUID matter, Body body, DecisionForm form, Problems problems) {
        return governance
                .progressOf(matter)
                .flatMap(progress -> progress.openFor(body.id())
                        .map(step -> new RecordPage(
                                progress,
                                body,
                                step,
                                heldBy(body),
                                form,
                                problems,
                                DecisionWords.with(governance.listBodies()))));
    }

    private static String tooLate(RedirectAttributes next) {
        next.addFlashAttribute(
                "message", "Nothing was recorded: that no longer awaits this body. This is what awaits whom now");
        return TOO_LATE;
    }

    private List<Meeting> heldBy(Body body) {
        return meetings.list().stream()
                .filter(meeting -> meeting.body().equals(body.id()) && meeting.status() == MeetingStatus.HELD)
                .toList();
    }

    private Body body(String slug, Viewer viewer) {
        Body body = governance.listBodies().stream()
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!GovernancePolicy.mayRecord(viewer, body)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return body;
    }
}
