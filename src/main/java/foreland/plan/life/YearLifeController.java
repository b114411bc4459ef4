package foreland.plan.life;

import foreland.calendar.FinancialYear;
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
import foreland.plan.PlanPolicy;
import foreland.plan.YearLife;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** Shows where the action plan of a year stands, and moves it on. */
@Controller
class YearLifeController {

    private final PlanLife life;
    private final LifePages pages;
    private final YearActs acts;
    private final OnceOnly onceOnly;

    YearLifeController(PlanLife life, LifePages pages, YearActs acts, OnceOnly onceOnly) {
        this.life = life;
        this.pages = pages;
        this.acts = acts;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.YEAR)
    @OpenToMembers
    String show(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        model.addAttribute("page", pages.page(get(plan, label), viewer, "", Problems.none()));
        return "plan/life/year";
    }

    @PostMapping(Addresses.YEAR + "/ask")
    @Requires(PlanPolicy.EDIT)
    String ask(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam String seen,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Posted posted = new Posted(plan, label, seen, form, "");
        return act(
                posted,
                acts::askAgencies,
                "The agencies are asked to accept their actions",
                viewer,
                response,
                model,
                next);
    }

    @PostMapping(Addresses.YEAR + "/submit")
    @Requires(PlanPolicy.EDIT)
    String submit(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Posted posted = new Posted(plan, label, seen, form, reason.strip());
        return act(
                posted,
                year -> posted.reason().length() > YearPage.LONGEST_REASON
                        ? tooLong()
                        : acts.submit(year, posted.reason()),
                "Submitted for approval",
                viewer,
                response,
                model,
                next);
    }

    @PostMapping(Addresses.YEAR + "/in-force")
    @Requires(PlanPolicy.EDIT)
    String putInForce(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String early,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Posted posted = new Posted(plan, label, seen, form, "");
        return act(
                posted,
                year -> acts.putInForce(year, early.equals("yes")),
                "The action plan is in force",
                viewer,
                response,
                model,
                next);
    }

    @PostMapping(Addresses.YEAR + "/firm")
    @Requires(PlanPolicy.EDIT)
    String confirm(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") List<String> firm,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Posted posted = new Posted(plan, label, seen, form, "");
        return act(
                posted,
                year -> acts.confirm(year, firm),
                firm.size() == 1 ? "1 action confirmed" : firm.size() + " actions confirmed",
                viewer,
                response,
                model,
                next);
    }

    /** What every form of the page sends; what was seen tells whether someone else was faster. */
    private record Posted(String plan, String label, String seen, UUID form, String reason) {}

    private String act(
            Posted posted,
            Function<YearLife, Outcome<Problems>> act,
            String message,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return onceOnly.answer(posted.form(), () -> {
                    YearLife year = get(posted.plan(), posted.label());
                    return year.status().name().equals(posted.seen()) ? act.apply(year) : overtaken(year);
                })
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, message);
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            YearLife year = get(posted.plan(), posted.label());
                            model.addAttribute("page", pages.page(year, viewer, posted.reason(), problems));
                            return "plan/life/year";
                        });
    }

    private static Outcome<Problems> overtaken(YearLife year) {
        return Outcome.refused(Problems.of(new Problem(
                "",
                "Nothing was done: meanwhile the action plan is "
                        + year.status().label())));
    }

    private static Outcome<Problems> tooLong() {
        return Outcome.refused(Problems.of(
                new Problem("reason", "The reason must have " + YearPage.LONGEST_REASON + " characters or fewer")));
    }

    private YearLife get(String plan, String label) {
        return FinancialYear.find(label)
                .flatMap(year -> life.find(plan, year))
                .orElseThrow(YearLifeController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
