package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.EditRefusal;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes next year's draft from this year's actions, in this plan or in another. */
@Controller
@Requires(PlanPolicy.EDIT)
class CopyForwardController {

    private final EditableNouns nouns;
    private final NextYears nextYears;
    private final PlanEditing editing;
    private final OnceOnly onceOnly;

    CopyForwardController(EditableNouns nouns, NextYears nextYears, PlanEditing editing, OnceOnly onceOnly) {
        this.nouns = nouns;
        this.nextYears = nextYears;
        this.editing = editing;
        this.onceOnly = onceOnly;
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.COPY_FORWARD)
    String ask(
            @PathVariable String plan, @PathVariable("year") String label, HttpServletResponse response, Model model) {
        Plan of = nouns.get(plan);
        AnnualActionPlan year = of.findYear(EditableNouns.year(label)).orElseThrow(EditableNouns::notFound);
        List<String> goingOn = year.actions().stream().map(Action::reference).toList();
        return show(
                new CopyForwardPage(of, year, nextYears.of(of, year.year()), goingOn, plan, Problems.none()),
                HttpStatus.OK,
                response,
                model);
    }

    @PostMapping(Addresses.COPY_FORWARD)
    String copy(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Plan of = nouns.get(plan);
        AnnualActionPlan year = of.findYear(EditableNouns.year(label)).orElseThrow(EditableNouns::notFound);
        Typed typed = Typed.posted(request);
        List<String> chosen = typed.all("actions");
        CopyForwardPage page = new CopyForwardPage(
                of, year, nextYears.of(of, year.year()), chosen, typed.text("into"), Problems.none());
        Problems problems = page.check();
        if (!problems.isEmpty()) {
            return show(page.with(problems), HttpStatus.BAD_REQUEST, response, model);
        }
        nouns.getEditable(viewer, page.into());
        return onceOnly.answer(form, () -> editing.copyForward(of, year.year(), chosen, page.into()))
                .match(
                        saved -> Answers.done(
                                "The draft for " + year.year().next() + " goes on with " + chosen.size()
                                        + (chosen.size() == 1 ? " action" : " actions"),
                                Addresses.plan(page.into()),
                                next),
                        refusal -> show(
                                page.with(Problems.of(new Problem("into", sentence(refusal)))),
                                HttpStatus.CONFLICT,
                                response,
                                model));
    }

    private static String sentence(EditRefusal<Action> refusal) {
        return refusal instanceof EditRefusal.Problems<Action> found
                ? found.problems().get(0).message().replaceFirst("\\.$", "")
                : "The plan was changed meanwhile. Look at it again";
    }

    private static String show(CopyForwardPage page, HttpStatus status, HttpServletResponse response, Model model) {
        return Answers.show("plan/edit/copyForward", page, status, response, model);
    }
}
