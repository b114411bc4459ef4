package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.govuk.Link;
import foreland.journal.Journal;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
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

/** Removes focus areas, after asking; one that an action or a published fact belongs to stays. */
@Controller
@Requires(PlanPolicy.EDIT)
class RemoveFocusAreaController {

    private final EditableNouns nouns;
    private final ChangeControlled control;
    private final PostedForm posted;
    private final Journal journal;

    RemoveFocusAreaController(EditableNouns nouns, ChangeControlled control, PostedForm posted, Journal journal) {
        this.nouns = nouns;
        this.control = control;
        this.posted = posted;
        this.journal = journal;
    }

    @GetMapping(Addresses.REMOVE_FOCUS_AREA)
    String ask(
            @PathVariable String plan,
            @PathVariable String code,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Plan of = nouns.getEditable(viewer, plan);
        Way way = control.toShow(viewer, plan, nouns.controlsWords(plan), request);
        Versioned<FocusArea> stored = way.editing().findFocusArea(plan, code).orElseThrow(EditableNouns::notFound);
        Typed typed = new Typed("", Map.of()).with(WhySection.REQUEST, request);
        Draft draft = Draft.of(typed, stored.version()).asking(way.why());
        return show(page(of, stored.content(), draft), response, model);
    }

    @PostMapping(Addresses.REMOVE_FOCUS_AREA)
    String remove(
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
        boolean controlled = nouns.controlsWords(plan);
        Typed typed = Typed.posted(request);
        Way way = control.posted(viewer, plan, controlled, typed);
        FocusArea stored = way.editing()
                .findFocusArea(plan, code)
                .orElseThrow(EditableNouns::notFound)
                .content();
        Removal<FocusArea> removal = new Removal<>(
                "Focus area " + code,
                "plan.focus-area",
                nouns.findPlan(plan),
                nouns.findFocusArea(plan, code),
                stored,
                controlled,
                editing -> editing.removeFocusArea(plan, code, version),
                FocusAreaForm::words,
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

    private static RemovalPage page(Plan of, FocusArea area, Draft draft) {
        return new RemovalPage(
                "Remove focus area " + area.code(),
                "focus area",
                area.title(),
                "It can go only when no action and no published fact belongs to it. The journal keeps what it said, and why it went.",
                Addresses.removeFocusArea(of.reference(), area.code()),
                new Link("Focus area " + area.code(), Addresses.focusArea(of.reference(), area.code())),
                draft);
    }

    private static String show(RemovalPage page, HttpServletResponse response, Model model) {
        return Answers.show("plan/edit/remove", page, page.draft().status(), response, model);
    }
}
