package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.govuk.Link;
import foreland.journal.OnceOnly;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.EditRefusal;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds and edits focus areas. */
@Controller
@Requires(PlanPolicy.EDIT)
class EditFocusAreaController {

    private static final String TEMPLATE = "plan/edit/focusArea";

    private final EditableNouns nouns;
    private final PlanEditing editing;
    private final OnceOnly onceOnly;

    EditFocusAreaController(EditableNouns nouns, PlanEditing editing, OnceOnly onceOnly) {
        this.nouns = nouns;
        this.editing = editing;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.FOCUS_AREAS)
    String askForNew(
            @PathVariable String plan,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model) {
        return showNew(nouns.getEditable(viewer, plan), Draft.adding(FocusAreaForm.empty()), response, model);
    }

    @PostMapping(Addresses.FOCUS_AREAS)
    String add(
            @PathVariable String plan,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Plan of = nouns.getEditable(viewer, plan);
        Draft draft = Draft.adding(Typed.posted(request));
        if (draft.typed().wantsMore()) {
            return showNew(of, draft, response, model);
        }
        Read<FocusArea> read = FocusAreaForm.read(draft.typed(), null);
        if (!read.isGood()) {
            return showNew(of, draft.with(read.problems()), response, model);
        }
        return onceOnly.answer(form, () -> editing.addFocusArea(plan, read.get()))
                .match(
                        saved -> Answers.done(named(read.get()) + " added", Addresses.plan(plan), next),
                        refusal -> showNew(of, refused(draft, refusal, read.get()), response, model));
    }

    @GetMapping(Addresses.FOCUS_AREA)
    String edit(
            @PathVariable String plan,
            @PathVariable String code,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        Versioned<FocusArea> stored = editing.findFocusArea(plan, code).orElseThrow(EditableNouns::notFound);
        Draft draft = Draft.of(FocusAreaForm.of(stored.content()), stored.version());
        return show(FocusAreaPage.editing(of, code, draft, journal(plan, code, viewer, request)), response, model);
    }

    @PostMapping(Addresses.FOCUS_AREA)
    String save(
            @PathVariable String plan,
            @PathVariable String code,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam int version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Plan of = nouns.getEditable(viewer, plan);
        FocusArea stored = of.findFocusArea(code).orElseThrow(EditableNouns::notFound);
        Draft draft = Draft.of(Typed.posted(request), version);
        Link journal = journal(plan, code, viewer, request);
        if (draft.typed().wantsMore()) {
            return show(FocusAreaPage.editing(of, code, draft, journal), response, model);
        }
        Read<FocusArea> read = FocusAreaForm.read(draft.typed(), stored);
        if (!read.isGood()) {
            return show(FocusAreaPage.editing(of, code, draft.with(read.problems()), journal), response, model);
        }
        return onceOnly.answer(form, () -> editing.saveFocusArea(plan, code, read.get(), version))
                .match(
                        saved -> Answers.done(named(read.get()) + " saved", Addresses.plan(plan), next),
                        refusal -> show(
                                FocusAreaPage.editing(of, code, refused(draft, refusal, read.get()), journal),
                                response,
                                model));
    }

    private static Draft refused(Draft draft, EditRefusal<FocusArea> refusal, FocusArea yours) {
        return draft.refused(refusal, yours, FocusAreaForm::fieldOf, FocusAreaForm::words);
    }

    private static String named(FocusArea area) {
        return "Focus area " + area.code();
    }

    private @Nullable Link journal(String plan, String code, Viewer viewer, HttpServletRequest request) {
        return EditableNouns.journal(viewer, request.getContextPath(), nouns.findFocusArea(plan, code));
    }

    private static String showNew(Plan of, Draft draft, HttpServletResponse response, Model model) {
        return show(FocusAreaPage.adding(of, draft), response, model);
    }

    private static String show(FocusAreaPage page, HttpServletResponse response, Model model) {
        return Answers.show(TEMPLATE, page, page.draft().status(), response, model);
    }
}
