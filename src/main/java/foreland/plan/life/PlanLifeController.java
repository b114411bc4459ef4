package foreland.plan.life;

import foreland.govuk.FormToken;
import foreland.govuk.Problem;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.PlanLife;
import foreland.plan.PlanLife.Standing;
import foreland.plan.PlanPolicy;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows where a plan stands, moves it on, and lets the public read it. */
@Controller
class PlanLifeController {

    private final PlanLife life;
    private final LifePages pages;
    private final PlanActs acts;
    private final OnceOnly onceOnly;

    PlanLifeController(PlanLife life, LifePages pages, PlanActs acts, OnceOnly onceOnly) {
        this.life = life;
        this.pages = pages;
        this.acts = acts;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.PLAN)
    @OpenToMembers
    String show(@PathVariable String plan, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(get(plan), viewer, Problems.none()));
        return "plan/life/plan";
    }

    @PostMapping(Addresses.PLAN + "/submit")
    @Requires(PlanPolicy.EDIT)
    String submit(
            @PathVariable String plan,
            @RequestParam String seen,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return act(new Posted(plan, seen, form), acts::submit, "Submitted for approval", viewer, response, model, next);
    }

    @PostMapping(Addresses.PLAN + "/in-force")
    @Requires(PlanPolicy.EDIT)
    String putInForce(
            @PathVariable String plan,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String early,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Posted posted = new Posted(plan, seen, form);
        Function<Standing, Outcome<Problems>> act = from -> acts.putInForce(from, early.equals("yes"));
        return act(posted, act, "The plan is in force", viewer, response, model, next);
    }

    @PostMapping(Addresses.PLAN + "/expire")
    @Requires(PlanPolicy.EDIT)
    String expire(
            @PathVariable String plan,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String early,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Posted posted = new Posted(plan, seen, form);
        Function<Standing, Outcome<Problems>> act = from -> acts.expire(from, early.equals("yes"));
        return act(posted, act, "The plan has ended", viewer, response, model, next);
    }

    @PostMapping(Addresses.PLAN + "/publish")
    @Requires(PlanPolicy.PUBLISH)
    String publish(
            @PathVariable String plan,
            @RequestParam String seen,
            @RequestParam boolean published,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (!PlanPolicy.mayPublish(viewer, get(plan).status())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Posted posted = new Posted(plan, seen, form);
        Function<Standing, Outcome<Problems>> act = from -> acts.publish(from, published);
        String message = published ? "The public can read the plan" : "The public can no longer read the plan";
        return act(posted, act, message, viewer, response, model, next);
    }

    /** What every form of the page sends; what was seen tells whether someone else was faster. */
    private record Posted(String plan, String seen, UUID form) {}

    private String act(
            Posted posted,
            Function<Standing, Outcome<Problems>> act,
            String message,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return onceOnly.answer(posted.form(), () -> {
                    Standing plan = get(posted.plan());
                    return plan.status().name().equals(posted.seen()) ? act.apply(plan) : overtaken(plan);
                })
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, message);
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", pages.page(get(posted.plan()), viewer, problems));
                            return "plan/life/plan";
                        });
    }

    private static Outcome<Problems> overtaken(Standing plan) {
        return Outcome.refused(Problems.of(new Problem(
                "", "Nothing was done: meanwhile the plan is " + plan.status().label())));
    }

    private Standing get(String plan) {
        return life.findPlan(plan).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
