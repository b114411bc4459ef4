package foreland.delivery.evaluation;

import static java.util.stream.Collectors.toSet;

import foreland.calendar.DateWords;
import foreland.governance.Body;
import foreland.governance.BodyKind;
import foreland.governance.Decision;
import foreland.governance.Governance;
import foreland.governance.Meeting;
import foreland.governance.MeetingStatus;
import foreland.governance.Meetings;
import foreland.govuk.Choice;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** Takes down at which meeting of the Executive Group an evaluation was presented. */
@Controller
@Requires(EvaluationPolicy.PRESENT)
@RequestMapping(EvaluationController.PATH + "/{plan}/{year}/{reference}/present")
class PresentController {

    private static final String TEMPLATE = "delivery/evaluation/present";

    private final EvaluationSql evaluations;
    private final Governance governance;
    private final Meetings meetings;
    private final OnceOnly onceOnly;

    PresentController(EvaluationSql evaluations, Governance governance, Meetings meetings, OnceOnly onceOnly) {
        this.evaluations = evaluations;
        this.governance = governance;
        this.meetings = meetings;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String ask(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String reference,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        Evaluated action = presentable(plan, year, reference, viewer);
        model.addAttribute("page", page(action, "", "", Problems.none()));
        return TEMPLATE;
    }

    @PostMapping
    String present(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String reference,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam(defaultValue = "") String decision,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Evaluated action = presentable(plan, year, reference, viewer);
        return onceOnly.answer(token, () -> present(action, meeting, decision, version))
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, "Evaluation presented");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", page(action, meeting, decision, problems));
                            return TEMPLATE;
                        });
    }

    private Outcome<Problems> present(Evaluated action, String meeting, String decision, int basedOn) {
        Optional<Meeting> at = held().stream()
                .filter(one -> one.id().toString().equals(meeting))
                .findFirst();
        if (at.isEmpty()) {
            return Outcome.refused(Problems.none().and("meeting", "Choose the meeting it was presented to"));
        }
        Optional<Decision> followed = decisions().stream()
                .filter(one -> one.reference().equals(decision))
                .findFirst();
        Evaluation said = Objects.requireNonNull(action.evaluation());
        return evaluations.present(
                        action, said, at.get().id(), followed.map(Decision::id).orElse(null), basedOn)
                ? Outcome.saved(action.path())
                : Outcome.refused(Problems.none()
                        .and("", "Someone changed the evaluation meanwhile. Read it again before you present it"));
    }

    private PresentPage page(Evaluated action, String meeting, String decision, Problems problems) {
        return new PresentPage(
                action,
                Choice.of(held(), one -> one.id().toString(), one -> DateWords.day(one.date())),
                Choice.of(
                        decisions(),
                        Decision::reference,
                        one -> one.reference() + ", " + DateWords.day(one.date()) + ": "
                                + one.about().words()),
                meeting,
                decision,
                action.version(),
                problems);
    }

    private Set<UUID> executiveGroups() {
        return governance.listBodies().stream()
                .filter(body -> body.kind() == BodyKind.EXECUTIVE_GROUP)
                .map(Body::id)
                .collect(toSet());
    }

    private List<Meeting> held() {
        Set<UUID> executive = executiveGroups();
        return meetings.list().stream()
                .filter(meeting -> executive.contains(meeting.body()) && meeting.status() == MeetingStatus.HELD)
                .toList();
    }

    private List<Decision> decisions() {
        Set<UUID> executive = executiveGroups();
        return governance.listDecisions().stream()
                .filter(decision -> executive.contains(decision.body()))
                .toList();
    }

    /** One that lacks something is not presented: its page says what. */
    private Evaluated presentable(String plan, String year, String reference, Viewer viewer) {
        Evaluated action = EvaluationController.find(evaluations, plan, year, reference);
        Evaluation said = action.evaluation();
        if (said == null || !said.lacks().isEmpty() || !EvaluationPolicy.mayPresent(viewer, action)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return action;
    }
}
