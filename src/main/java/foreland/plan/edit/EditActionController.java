package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.ChangePolicy;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import foreland.plan.edit.ChangeControlled.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds and edits actions: at once, or, of a year in force, by a change request. */
@Controller
@Requires({PlanPolicy.EDIT, ChangePolicy.PROPOSE})
class EditActionController {

    private final EditableNouns nouns;
    private final ActionPages pages;
    private final ChangeControlled control;
    private final PostedForm posted;

    EditActionController(EditableNouns nouns, ActionPages pages, ChangeControlled control, PostedForm posted) {
        this.nouns = nouns;
        this.pages = pages;
        this.control = control;
        this.posted = posted;
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.ACTIONS)
    String askForNew(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        EditableYear of = nouns.getEditableYear(viewer, plan, label);
        Way way = control.toShow(viewer, plan, of.controlled(), request);
        Draft draft = Draft.adding(ActionForm.empty().with(WhySection.REQUEST, request))
                .asking(way.why());
        return show(pages.adding(way.drafted().orElse(of.plan()), of.year(), draft, viewer), response, model);
    }

    @PostMapping(Addresses.ACTIONS)
    String add(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        EditableYear of = nouns.getEditableYear(viewer, plan, label);
        Typed typed = Typed.posted(request);
        Way way = control.posted(viewer, plan, of.controlled(), typed);
        ActionReading reading = pages.reading(way.drafted().orElse(of.plan()), null, viewer);
        return posted.answer(
                form,
                Draft.adding(typed).asking(way.why()),
                way,
                new ActionNoun(reading, plan, of.year(), null, null),
                Addresses.plan(plan),
                next,
                draft ->
                        show(pages.adding(way.drafted().orElse(of.plan()), of.year(), draft, viewer), response, model));
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.ACTION)
    String edit(
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
        Typed typed = ActionForm.of(stored.content(), pages.knownOwners()).with(WhySection.REQUEST, request);
        Draft draft = Draft.of(typed, stored.version()).asking(way.why());
        return show(
                pages.editing(
                        way.drafted().orElse(of.plan()), of.year(), reference, draft, viewer, request.getContextPath()),
                response,
                model);
    }

    @PostMapping(Addresses.ACTION)
    String save(
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
                .map(Versioned::content)
                .orElse(null);
        of.check(viewer, stored == null ? null : stored.leadAgency());
        Draft typedIn = Draft.of(typed, version).asking(way.why());
        ActionPage page = pages.editing(
                way.drafted().orElse(of.plan()), of.year(), reference, typedIn, viewer, request.getContextPath());
        return posted.answer(
                form,
                typedIn,
                way,
                new ActionNoun(
                        pages.reading(way.drafted().orElse(of.plan()), stored, viewer),
                        plan,
                        of.year(),
                        reference,
                        version),
                Addresses.plan(plan),
                next,
                draft -> show(page.with(draft), response, model));
    }

    private static String show(ActionPage page, HttpServletResponse response, Model model) {
        return Answers.show("plan/edit/action", page, page.draft().status(), response, model);
    }
}
