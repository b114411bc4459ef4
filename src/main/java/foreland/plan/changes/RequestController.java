package foreland.plan.changes;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.ChangeLife;
import foreland.plan.ChangePolicy;
import foreland.plan.ChangeRequest;
import foreland.plan.PlanChanges;
import foreland.plan.PlanPolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a step with a change request, from the page that shows it. */
@Controller
@Requires({PlanPolicy.EDIT, ChangePolicy.PROPOSE})
class RequestController {

    private final PlanChanges changes;
    private final RequestActs acts;
    private final RequestPages pages;
    private final OnceOnly onceOnly;

    RequestController(PlanChanges changes, RequestActs acts, RequestPages pages, OnceOnly onceOnly) {
        this.changes = changes;
        this.acts = acts;
        this.pages = pages;
        this.onceOnly = onceOnly;
    }

    /** Why nothing was done: what was typed, or that someone else was faster. */
    private record Refusal(Problems problems, boolean overtaken) {}

    @PostMapping(ChangesController.ONE + "/{step:raise|take-back|withdraw|answer|apply|submit|decline|settle}")
    String take(
            @PathVariable int number,
            @PathVariable String step,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam int version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest posted,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return onceOnly.answer(form, () -> take(number, step, version, viewer, posted))
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, "CR-" + number + " " + done(step));
                            return "redirect:" + location;
                        },
                        refusal -> {
                            response.setStatus(
                                    refusal.overtaken() ? HttpStatus.CONFLICT.value() : HttpStatus.BAD_REQUEST.value());
                            model.addAttribute(
                                    "page", pages.of(get(number), viewer, refusal.problems(), refusal.overtaken()));
                            return "plan/changes/request";
                        });
    }

    private Outcome<Refusal> take(int number, String step, int version, Viewer viewer, HttpServletRequest posted) {
        ChangeRequest request = get(number);
        if (request.version() != version) {
            return Outcome.refused(new Refusal(Problems.none(), true));
        }
        try {
            Problems problems = take(step, request, viewer, posted);
            return problems.isEmpty()
                    ? Outcome.saved(ChangesController.HERE + "/" + number)
                    : Outcome.refused(new Refusal(problems, false));
        } catch (ChangeLife.Overtaken overtaken) {
            return Outcome.refused(new Refusal(Problems.none(), true));
        }
    }

    private Problems take(String step, ChangeRequest request, Viewer viewer, HttpServletRequest posted) {
        return switch (step) {
            case "raise" -> acts.raise(request, viewer);
            case "take-back" -> acts.takeBack(request, viewer);
            case "withdraw" -> acts.withdraw(request, viewer);
            case "answer" -> {
                String agency = text(posted, "agency");
                yield acts.answer(
                        request, viewer, agency, text(posted, "answer-" + agency), text(posted, "words-" + agency));
            }
            case "apply" -> acts.apply(request, viewer);
            case "submit" -> acts.submit(request, viewer);
            case "decline" -> acts.decline(request, viewer, text(posted, "why"));
            default -> acts.settle(request, viewer);
        };
    }

    private static String done(String step) {
        return switch (step) {
            case "raise" -> "is raised. The agencies concerned and the coordinator can answer it now";
            case "take-back" -> "is a draft again";
            case "withdraw" -> "is withdrawn";
            case "answer" -> "has your agency’s answer";
            case "apply" -> "is in the plan";
            case "submit" -> "is sent to those who approve it";
            case "decline" -> "is declined";
            default -> "is now based on what the plan says today";
        };
    }

    private static String text(HttpServletRequest posted, String field) {
        String text = posted.getParameter(field);
        return text == null ? "" : text.strip();
    }

    private ChangeRequest get(int number) {
        return changes.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
