package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.FormToken;
import foreland.journal.OnceOnly;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.EditRefusal;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds and edits actions. */
@Controller
@Requires(PlanPolicy.EDIT)
class EditActionController {

    private final EditableNouns nouns;
    private final ActionPages pages;
    private final PlanEditing editing;
    private final OnceOnly onceOnly;

    EditActionController(EditableNouns nouns, ActionPages pages, PlanEditing editing, OnceOnly onceOnly) {
        this.nouns = nouns;
        this.pages = pages;
        this.editing = editing;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.ACTIONS)
    String askForNew(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        FinancialYear year = yearOf(of, label);
        return show(pages.adding(of, year, Draft.adding(ActionForm.empty())), response, model);
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
        Plan of = nouns.getEditable(viewer, plan);
        FinancialYear year = yearOf(of, label);
        Draft draft = Draft.adding(Typed.posted(request));
        if (draft.typed().wantsMore()) {
            return show(pages.adding(of, year, draft), response, model);
        }
        Read<Action> read = pages.reading(of, null).read(draft.typed());
        if (!read.isGood()) {
            return show(pages.adding(of, year, draft.with(read.problems())), response, model);
        }
        return onceOnly.answer(form, () -> editing.addAction(plan, year, read.get()))
                .match(
                        saved -> Answers.done(named(read.get()) + " added", Addresses.plan(plan), next),
                        refusal -> show(pages.adding(of, year, refused(draft, refusal, read.get())), response, model));
    }

    @GetMapping(Addresses.ACTION)
    String edit(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @PathVariable String reference,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        FinancialYear year = yearOf(of, label);
        Versioned<Action> stored = editing.findAction(plan, year, reference).orElseThrow(EditableNouns::notFound);
        Draft draft = Draft.of(ActionForm.of(stored.content(), pages.knownOwners()), stored.version());
        return show(pages.editing(of, year, reference, draft, viewer, request.getContextPath()), response, model);
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
        Plan of = nouns.getEditable(viewer, plan);
        FinancialYear year = yearOf(of, label);
        Draft draft = Draft.of(Typed.posted(request), version);
        ActionPage page = pages.editing(of, year, reference, draft, viewer, request.getContextPath());
        if (draft.typed().wantsMore()) {
            return show(page, response, model);
        }
        Action stored = of.findYear(year)
                .flatMap(actions -> actions.findAction(reference))
                .orElse(null);
        Read<Action> read = pages.reading(of, stored).read(draft.typed());
        if (!read.isGood()) {
            return show(page.with(draft.with(read.problems())), response, model);
        }
        return onceOnly.answer(form, () -> editing.saveAction(plan, year, reference, read.get(), version))
                .match(
                        saved -> Answers.done(named(read.get()) + " saved", Addresses.plan(plan), next),
                        refusal -> show(page.with(refused(draft, refusal, read.get())), response, model));
    }

    private static FinancialYear yearOf(Plan plan, String label) {
        return plan.findYear(EditableNouns.year(label))
                .orElseThrow(EditableNouns::notFound)
                .year();
    }

    private static Draft refused(Draft draft, EditRefusal<Action> refusal, Action yours) {
        return draft.refused(
                refusal, yours, component -> ActionForm.fieldOf(draft.typed(), component), ActionWords::of);
    }

    private static String named(Action action) {
        return "Action " + action.reference();
    }

    private static String show(ActionPage page, HttpServletResponse response, Model model) {
        return Answers.show("plan/edit/action", page, page.draft().status(), response, model);
    }
}
