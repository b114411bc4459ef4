package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.govuk.Link;
import foreland.journal.Journal;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.ChangePolicy;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import foreland.plan.edit.ChangeControlled.Way;
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
@Requires({PlanPolicy.EDIT, ChangePolicy.PROPOSE})
class RemoveActionController {

    private final EditableNouns nouns;
    private final ChangeControlled control;
    private final PostedForm posted;
    private final Journal journal;

    RemoveActionController(EditableNouns nouns, ChangeControlled control, PostedForm posted, Journal journal) {
        this.nouns = nouns;
        this.control = control;
        this.posted = posted;
        this.journal = journal;
    }

    @GetMapping(Addresses.REMOVE_ACTION)
    String ask(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @PathVariable String reference,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        EditableYear of = nouns.getEditableYear(viewer, plan, label);
        Way way = control.toShow(viewer, plan, of.controlled(), request);
        Versioned<Action> stored =
                way.editing().findAction(plan, of.year(), reference).orElseThrow(EditableNouns::notFound);
        of.check(viewer, stored.content().leadAgency());
        Typed typed = new Typed("", Map.of()).with(WhySection.REQUEST, request);
        Draft draft = Draft.of(typed, stored.version()).asking(way.why());
        return show(page(of, stored.content(), draft), response, model);
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
        EditableYear of = nouns.getEditableYear(viewer, plan, label);
        Typed typed = Typed.posted(request);
        Way way = control.posted(viewer, plan, of.controlled(), typed);
        Action stored = way.editing()
                .findAction(plan, of.year(), reference)
                .orElseThrow(EditableNouns::notFound)
                .content();
        of.check(viewer, stored.leadAgency());
        Removal<Action> removal = new Removal<>(
                "Action " + reference,
                "plan.action",
                nouns.findPlan(plan),
                nouns.findAction(plan, of.year(), reference),
                stored,
                of.controlled(),
                editing -> editing.removeAction(plan, of.year(), reference, version),
                ActionWords::of,
                journal,
                typed.text(Removal.REASON));
        RemovalPage page = page(of, stored, Draft.of(typed, version).asking(way.why()));
        return posted.answer(
                form,
                page.draft(),
                way,
                removal,
                Addresses.plan(plan),
                next,
                draft -> show(page.with(draft), response, model));
    }

    private static RemovalPage page(EditableYear of, Action action, Draft draft) {
        String plan = of.plan().reference();
        String reference = action.reference();
        return new RemovalPage(
                "Remove action " + reference + " from " + of.year(),
                "action",
                action.title(),
                "It goes with its measures and milestones. The journal keeps all of it, and why it went. To end an action"
                        + " that was begun, give it an outcome instead.",
                Addresses.removeAction(plan, of.year(), reference),
                new Link("Action " + reference, Addresses.action(plan, of.year(), reference)),
                draft);
    }

    private static String show(RemovalPage page, HttpServletResponse response, Model model) {
        return Answers.show("plan/edit/remove", page, page.draft().status(), response, model);
    }
}
