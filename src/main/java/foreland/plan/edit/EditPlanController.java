package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.Choice;
import foreland.govuk.FormToken;
import foreland.govuk.Link;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.partnership.LondonDay;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.AnnualActionPlan;
import foreland.plan.EditRefusal;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanEditing;
import foreland.plan.PlanPolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

/** Shows a plan with all that can be edited, and adds years to it. */
@Controller
@Requires(PlanPolicy.EDIT)
class EditPlanController {

    private final EditableNouns nouns;
    private final PlanEditing editing;
    private final PlanChanges changes;
    private final OnceOnly onceOnly;
    private final Clock clock;

    EditPlanController(EditableNouns nouns, PlanEditing editing, PlanChanges changes, OnceOnly onceOnly, Clock clock) {
        this.nouns = nouns;
        this.editing = editing;
        this.changes = changes;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.PLAN)
    String show(
            @PathVariable String plan,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PlanPage page = page(nouns.get(plan), Problems.none(), viewer, request);
        return Answers.show("plan/edit/plan", page, HttpStatus.OK, response, model);
    }

    @PostMapping(Addresses.YEARS)
    String addYear(
            @PathVariable String plan,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Plan of = nouns.getEditable(viewer, plan);
        String label = Typed.posted(request).text("year");
        if (label.isEmpty()) {
            return refused(of, "Choose a financial year", viewer, request, response, model);
        }
        FinancialYear year = EditableNouns.year(label);
        return onceOnly.answer(form, () -> editing.addYear(plan, year))
                .match(
                        saved -> Answers.done("Action plan for " + year + " added", Addresses.plan(plan), next),
                        refusal -> refused(of, sentence(refusal), viewer, request, response, model));
    }

    private static String sentence(EditRefusal<AnnualActionPlan> refusal) {
        return refusal instanceof EditRefusal.Problems<AnnualActionPlan> found
                ? found.problems().get(0).message().replaceFirst("\\.$", "")
                : "The plan was changed meanwhile. Look at it again";
    }

    private String refused(
            Plan plan,
            String why,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PlanPage page = page(plan, Problems.of(new Problem("year", why)), viewer, request);
        return Answers.show("plan/edit/plan", page, HttpStatus.BAD_REQUEST, response, model);
    }

    private PlanPage page(Plan plan, Problems problems, Viewer viewer, HttpServletRequest request) {
        Link journal = EditableNouns.journal(viewer, request.getContextPath(), nouns.findPlan(plan.reference()));
        List<Choice> newYears =
                Choice.of(NewYears.of(plan, LondonDay.today(clock)), FinancialYear::label, FinancialYear::label);
        return new PlanPage(
                plan,
                PlanPolicy.mayEdit(viewer, plan.status()),
                changes.controlOf(plan.reference()),
                newYears,
                problems,
                journal);
    }
}
