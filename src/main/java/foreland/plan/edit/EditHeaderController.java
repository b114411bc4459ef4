package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.govuk.Link;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
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

/**
 * Edits the plan's own words: at once, or, of a plan in force, by a change request. Whether the public may read it is not asked
 * then, since that changes no word of it.
 */
@Controller
@Requires(PlanPolicy.EDIT)
class EditHeaderController {

    private final EditableNouns nouns;
    private final ChangeControlled control;
    private final PostedForm posted;

    EditHeaderController(EditableNouns nouns, ChangeControlled control, PostedForm posted) {
        this.nouns = nouns;
        this.control = control;
        this.posted = posted;
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.HEADER)
    String edit(
            @PathVariable String plan,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        boolean controlled = nouns.controlsWords(plan);
        Way way = control.toShow(viewer, plan, controlled, request);
        Versioned<Plan> stored = way.editing().findPlan(plan).orElseThrow(EditableNouns::notFound);
        Typed typed = HeaderForm.of(stored.content()).with(WhySection.REQUEST, request);
        Draft draft = Draft.of(typed, stored.version()).asking(way.why());
        return show(of, draft, mayPublish(viewer, of, controlled), journal(of, viewer, request), response, model);
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
        boolean controlled = nouns.controlsWords(plan);
        boolean mayPublish = mayPublish(viewer, stored, controlled);
        Typed typed = Typed.posted(request);
        Way way = control.posted(viewer, plan, controlled, typed);
        Link journal = journal(stored, viewer, request);
        return posted.answer(
                form,
                Draft.of(typed, version).asking(way.why()),
                way,
                new HeaderNoun(stored, version, mayPublish),
                Addresses.plan(plan),
                next,
                draft -> show(stored, draft, mayPublish, journal, response, model));
    }

    private static boolean mayPublish(Viewer viewer, Plan plan, boolean controlled) {
        return !controlled && PlanPolicy.mayPublish(viewer, plan.status());
    }

    private @Nullable Link journal(Plan plan, Viewer viewer, HttpServletRequest request) {
        return EditableNouns.journal(viewer, request.getContextPath(), nouns.findPlan(plan.reference()));
    }

    private static String show(
            Plan plan,
            Draft draft,
            boolean mayPublish,
            @Nullable Link journal,
            HttpServletResponse response,
            Model model) {
        HeaderPage page = HeaderPage.editing(plan, mayPublish, draft, journal);
        return Answers.show("plan/edit/header", page, draft.status(), response, model);
    }
}
