package foreland.plan.edit;

import foreland.govuk.Choice;
import foreland.govuk.FormToken;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.ChangePolicy;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import foreland.plan.edit.ChangeControlled.Way;
import foreland.plan.edit.EditableNouns.Known;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        // Before the words: a version that is older than they are is refused later, a newer one would hide someone's
        // change.
        Known known =
                nouns.findKnown(plan, EditableNouns.year(label), reference).orElse(null);
        EditableYear of = nouns.getEditableYear(viewer, plan, label);
        Way way = control.toShow(viewer, plan, of.controlled(), request);
        Versioned<Action> stored = stored(of, way, known, plan, reference).orElseThrow(EditableNouns::notFound);
        of.check(viewer, stored.content().leadAgency());
        List<Choice> owners = pages.owners();
        Typed typed = ActionForm.of(stored.content(), ActionPages.names(owners)).with(WhySection.REQUEST, request);
        Draft draft = Draft.of(typed, stored.version()).asking(way.why());
        return show(
                pages.editing(
                        way.drafted().orElse(of.plan()),
                        of.year(),
                        reference,
                        draft,
                        owners,
                        EditableNouns.journal(
                                viewer,
                                request.getContextPath(),
                                Optional.ofNullable(known).map(Known::id)),
                        viewer),
                response,
                model);
    }

    /** As a request would have it, where one was chosen; else as the plan that was read has it. */
    private static Optional<Versioned<Action>> stored(
            EditableYear of, Way way, @Nullable Known known, String plan, String reference) {
        if (way.drafted().isPresent()) {
            return way.editing().findAction(plan, of.year(), reference);
        }
        return known == null
                ? Optional.empty()
                : of.plan()
                        .findYear(of.year())
                        .flatMap(year -> year.findAction(reference))
                        .map(action -> new Versioned<>(action, known.version()));
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
