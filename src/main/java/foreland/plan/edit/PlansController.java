package foreland.plan.edit;

import foreland.govuk.FormToken;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Plan;
import foreland.plan.PlanPolicy;
import foreland.plan.Plans;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists the plans, and starts one from an empty page. */
@Controller
@Requires(PlanPolicy.EDIT)
class PlansController {

    private static final String TEMPLATE = "plan/edit/header";

    private final Plans plans;
    private final OnceOnly onceOnly;

    PlansController(Plans plans, OnceOnly onceOnly) {
        this.plans = plans;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.PLANS)
    Object list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        var table = PlansPage.tableFor(request.getContextPath());
        var all = plans.list();
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new PlansPage(table.show(all, wanted), PlanPolicy.mayStart(viewer)));
        return "plan/edit/plans";
    }

    @GetMapping(Addresses.NEW)
    String askForNew(Model model) {
        model.addAttribute("page", HeaderPage.adding(Draft.adding(HeaderForm.empty())));
        return TEMPLATE;
    }

    @PostMapping(Addresses.NEW)
    String start(
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Typed typed = Typed.posted(request);
        Read<Plan> read = HeaderForm.readNew(typed, viewer.partnership().name());
        Outcome<Problems> outcome = read.isGood()
                ? onceOnly.answer(form, () -> addUnlessThere(read.get()))
                : Outcome.refused(read.problems());
        return outcome.match(
                location -> Answers.done("Plan " + typed.text("reference") + " started", location, next), problems -> {
                    Draft refused = Draft.adding(typed).with(problems);
                    return Answers.show(TEMPLATE, HeaderPage.adding(refused), refused.status(), response, model);
                });
    }

    /** The door would make a plan of the same reference the same as this one: here that is a mistake. */
    private Outcome<Problems> addUnlessThere(Plan plan) {
        if (plans.find(plan.reference()).isPresent()) {
            return Outcome.refused(Problems.of(new Problem(
                    "reference",
                    "There is a plan of this reference already. Open that one, or use another reference")));
        }
        plans.record(plan);
        return Outcome.saved(Addresses.plan(plan.reference()));
    }
}
