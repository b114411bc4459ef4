package foreland.plan.versions;

import foreland.govuk.Problems;
import foreland.partnership.OpenToAll;
import foreland.plan.NounChange;
import foreland.plan.Plan;
import foreland.plan.PlanVersion;
import foreland.plan.PlanVersions;
import foreland.plan.Plans;
import foreland.plan.Redline;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows everyone the versions of a published plan since it was published, and what changed between them. */
@Controller
@OpenToAll
class PublicVersionsController {

    private final Plans plans;
    private final PlanVersions versions;
    private final PublishedPast past;
    private final Clock clock;

    PublicVersionsController(Plans plans, PlanVersions versions, PublishedPast past, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.past = past;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}/versions")
    String show(@PathVariable String plan, HttpServletRequest request, Model model) {
        Plan now = plans.find(plan)
                .filter(Plan::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<PlanVersion> all =
                versions.list(plan).stream().filter(PlanVersion::published).toList();
        Moments moments = new Moments(all, clock);
        CompareForm form = CompareForm.asked(request, moments);
        boolean asked = request.getParameter("from") != null;
        Problems problems = asked ? form.problems(moments) : Problems.none();
        model.addAttribute(
                "page",
                new PublicVersionsPage(
                        plan,
                        now.title(),
                        all.stream().map(Moments::words).toList(),
                        moments.choices(),
                        form,
                        problems,
                        asked && problems.isEmpty() ? Optional.of(changes(plan, form, moments)) : Optional.empty()));
        return "plan/versions/public";
    }

    /** What was not published at one of the two moments is not shown: there is nothing to compare. */
    private List<NounChange> changes(String plan, CompareForm form, Moments moments) {
        Optional<Plan> before =
                past.find(plan, form.earlier(moments).orElseThrow().at());
        Optional<Plan> after = past.find(plan, form.later(moments).orElseThrow().at());
        return before.isPresent() && after.isPresent()
                ? Redline.between(before.get(), after.get()).inWords()
                : List.of();
    }
}
