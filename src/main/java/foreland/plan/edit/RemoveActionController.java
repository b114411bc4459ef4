package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.FormToken;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removes actions, after asking. */
@Controller
@Requires(PlanPolicy.EDIT)
class RemoveActionController {

    /** So much of a reason that it stays a line of the journal. */
    static final int LONGEST_REASON = 500;

    private final EditableNouns nouns;
    private final PlanEditing editing;
    private final RemoveAction removal;

    RemoveActionController(EditableNouns nouns, PlanEditing editing, RemoveAction removal) {
        this.nouns = nouns;
        this.editing = editing;
        this.removal = removal;
    }

    @GetMapping(Addresses.REMOVE_ACTION)
    String ask(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @PathVariable String reference,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        FinancialYear year = EditableNouns.year(label);
        Versioned<Action> stored = editing.findAction(plan, year, reference).orElseThrow(EditableNouns::notFound);
        Draft draft = Draft.of(new Typed("", Map.of()), stored.version());
        return show(new RemoveActionPage(of, year, stored.content(), draft), response, model);
    }

    @PostMapping(Addresses.REMOVE_ACTION)
    String remove(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @PathVariable String reference,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam int version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Plan of = nouns.getEditable(viewer, plan);
        FinancialYear year = EditableNouns.year(label);
        Draft draft = Draft.of(Typed.posted(request), version);
        String reason = draft.typed().text("reason");
        Versioned<Action> stored = editing.findAction(plan, year, reference).orElse(null);
        Problems problems = problems(reason);
        if (stored != null && !problems.isEmpty()) {
            return show(new RemoveActionPage(of, year, stored.content(), draft.with(problems)), response, model);
        }
        return removal.remove(form, plan, year, reference, version, reason)
                .match(
                        saved -> Answers.done("Action " + reference + " removed", Addresses.plan(plan), next),
                        refusal -> {
                            if (stored == null) {
                                throw EditableNouns.notFound();
                            }
                            Action seen = stored.content();
                            Draft refused = draft.refused(refusal, seen, field -> "", ActionWords::of);
                            return show(new RemoveActionPage(of, year, seen, refused), response, model);
                        });
    }

    private static Problems problems(String reason) {
        if (reason.isEmpty()) {
            return Problems.of(new Problem("reason", "Enter why the action is removed"));
        }
        return reason.length() > LONGEST_REASON
                ? Problems.of(new Problem("reason", "The reason must have " + LONGEST_REASON + " characters or fewer"))
                : Problems.none();
    }

    private static String show(RemoveActionPage page, HttpServletResponse response, Model model) {
        return Answers.show("plan/edit/removeAction", page, page.draft().status(), response, model);
    }
}
