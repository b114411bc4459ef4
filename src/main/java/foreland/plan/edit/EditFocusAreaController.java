package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.govuk.Link;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.PlanPolicy;
import foreland.plan.Versioned;
import foreland.plan.edit.ChangeControlled.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Adds and edits focus areas: at once, or, of a plan in force, by a change request. */
@Controller
@Requires(PlanPolicy.EDIT)
class EditFocusAreaController {

    private final EditableNouns nouns;
    private final ChangeControlled control;
    private final PostedForm posted;

    EditFocusAreaController(EditableNouns nouns, ChangeControlled control, PostedForm posted) {
        this.nouns = nouns;
        this.control = control;
        this.posted = posted;
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.FOCUS_AREAS)
    String askForNew(
            @PathVariable String plan,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        Way way = control.toShow(viewer, plan, nouns.controlsWords(plan), request);
        Draft draft = Draft.adding(FocusAreaForm.empty().with(WhySection.REQUEST, request))
                .asking(way.why());
        return show(FocusAreaPage.adding(of, draft), response, model);
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
        Typed typed = Typed.posted(request);
        Way way = control.posted(viewer, plan, nouns.controlsWords(plan), typed);
        return posted.answer(
                form,
                Draft.adding(typed).asking(way.why()),
                way,
                new FocusAreaNoun(plan, null, null),
                Addresses.plan(plan),
                next,
                draft -> show(FocusAreaPage.adding(of, draft), response, model));
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.FOCUS_AREA)
    String edit(
            @PathVariable String plan,
            @PathVariable String code,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        Way way = control.toShow(viewer, plan, nouns.controlsWords(plan), request);
        Versioned<FocusArea> stored = way.editing().findFocusArea(plan, code).orElseThrow(EditableNouns::notFound);
        Typed typed = FocusAreaForm.of(stored.content()).with(WhySection.REQUEST, request);
        Draft draft = Draft.of(typed, stored.version()).asking(way.why());
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
        Typed typed = Typed.posted(request);
        Way way = control.posted(viewer, plan, nouns.controlsWords(plan), typed);
        FocusArea stored = way.editing()
                .findFocusArea(plan, code)
                .orElseThrow(EditableNouns::notFound)
                .content();
        Link journal = journal(plan, code, viewer, request);
        return posted.answer(
                form,
                Draft.of(typed, version).asking(way.why()),
                way,
                new FocusAreaNoun(plan, stored, version),
                Addresses.plan(plan),
                next,
                draft -> show(FocusAreaPage.editing(of, code, draft, journal), response, model));
    }

    private @Nullable Link journal(String plan, String code, Viewer viewer, HttpServletRequest request) {
        return EditableNouns.journal(viewer, request.getContextPath(), nouns.findFocusArea(plan, code));
    }

    private static String show(FocusAreaPage page, HttpServletResponse response, Model model) {
        return Answers.show("plan/edit/focusArea", page, page.draft().status(), response, model);
    }
}
