package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.govuk.Link;
import foreland.journal.OnceOnly;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
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

/** Edits the plan's own words. */
@Controller
@Requires(PlanPolicy.EDIT)
class EditHeaderController {

    private final EditableNouns nouns;
    private final PlanEditing editing;
    private final OnceOnly onceOnly;

    EditHeaderController(EditableNouns nouns, PlanEditing editing, OnceOnly onceOnly) {
        this.nouns = nouns;
        this.editing = editing;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.HEADER)
    String edit(
            @PathVariable String plan,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        nouns.getEditable(viewer, plan);
        Versioned<Plan> stored = editing.findPlan(plan).orElseThrow(EditableNouns::notFound);
        Draft draft = Draft.of(HeaderForm.of(stored.content()), stored.version());
        return show(stored.content(), draft, viewer, request, response, model);
    }

    @PostMapping(Addresses.HEADER)
    String save(
            @PathVariable String plan,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam int version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Plan stored = nouns.getEditable(viewer, plan);
        Draft draft = Draft.of(Typed.posted(request), version);
        Read<Plan> read = HeaderForm.read(draft.typed(), stored, PlanPolicy.mayPublish(viewer, stored.status()));
        if (!read.isGood()) {
            return show(stored, draft.with(read.problems()), viewer, request, response, model);
        }
        return onceOnly.answer(form, () -> editing.savePlan(plan, read.get(), version))
                .match(
                        saved -> Answers.done(read.get().title() + " saved", Addresses.plan(plan), next),
                        refusal -> show(
                                stored,
                                draft.refused(refusal, read.get(), HeaderForm::fieldOf, HeaderForm::words),
                                viewer,
                                request,
                                response,
                                model));
    }

    private String show(
            Plan plan,
            Draft draft,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Link journal = journalOf(plan, viewer, request);
        HeaderPage page = HeaderPage.editing(plan, PlanPolicy.mayPublish(viewer, plan.status()), draft, journal);
        return Answers.show("plan/edit/header", page, draft.status(), response, model);
    }

    private @Nullable Link journalOf(Plan plan, Viewer viewer, HttpServletRequest request) {
        return EditableNouns.journal(viewer, request.getContextPath(), nouns.findPlan(plan.reference()));
    }
}
