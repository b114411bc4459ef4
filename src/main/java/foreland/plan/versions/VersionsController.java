package foreland.plan.versions;

import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.plan.ActionProgress;
import foreland.plan.Plan;
import foreland.plan.PlanVersion;
import foreland.plan.PlanVersions;
import foreland.plan.Plans;
import foreland.plan.Redline;
import foreland.plan.versions.Moments.Moment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows members a plan over time. */
@Controller
@OpenToMembers
class VersionsController {

    static final String HERE = "/desk/plan/versions/";
    private static final String PLAN = HERE + "{plan}";

    private final Plans plans;
    private final PlanVersions versions;
    private final ObjectProvider<ActionProgress> progress;
    private final Clock clock;

    VersionsController(Plans plans, PlanVersions versions, ObjectProvider<ActionProgress> progress, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.progress = progress;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @GetMapping(PLAN)
    Object list(@PathVariable String plan, HttpServletRequest request, Model model) {
        Plan of = get(plan);
        List<PlanVersion> all = versions.list(plan);
        var table = VersionsPage.table(request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        Moments moments = new Moments(all, clock);
        model.addAttribute(
                "page",
                new VersionsPage(
                        of.reference(),
                        of.title(),
                        table.show(all, wanted),
                        moments.choices(),
                        CompareForm.asked(request, moments),
                        DateParts.EMPTY,
                        Problems.none()));
        return "plan/versions/versions";
    }

    @Transactional(readOnly = true)
    @GetMapping(PLAN + "/as-of")
    String asOf(@PathVariable String plan, HttpServletRequest request, HttpServletResponse response, Model model) {
        Plan now = get(plan);
        DateParts on = DateParts.posted("on", request::getParameter);
        Moments moments = new Moments(List.of(), clock);
        Optional<Moment> moment = moments.find("", on);
        if (moment.isEmpty()) {
            return again(
                    now,
                    request,
                    on,
                    Problems.none().and("on", "Enter a day that exists, such as 27 3 2018"),
                    response,
                    model);
        }
        Optional<Plan> then = plans.findAsOf(plan, moment.get().at());
        model.addAttribute(
                "page",
                AsOfPage.of(
                        now,
                        then.orElse(null),
                        moment.get(),
                        progress.getIfAvailable(() -> (of, year, at) -> Map.of())));
        return "plan/versions/asOf";
    }

    @Transactional(readOnly = true)
    @GetMapping(PLAN + "/compare")
    String compare(@PathVariable String plan, HttpServletRequest request, HttpServletResponse response, Model model) {
        Plan now = get(plan);
        Moments moments = new Moments(versions.list(plan), clock);
        CompareForm form = CompareForm.asked(request, moments);
        Problems problems = form.problems(moments);
        if (!problems.isEmpty()) {
            return again(now, request, DateParts.EMPTY, problems, response, model);
        }
        Moment from = form.earlier(moments).orElseThrow();
        Moment to = form.later(moments).orElseThrow();
        Optional<Plan> before = plans.findAsOf(plan, from.at());
        Optional<Plan> after = plans.findAsOf(plan, to.at());
        model.addAttribute(
                "page",
                new ComparePage(
                        now.reference(),
                        now.title(),
                        from.words(),
                        to.words(),
                        before.isPresent() && after.isPresent()
                                ? Redline.between(before.get(), after.get()).inWords()
                                : null));
        return "plan/versions/compare";
    }

    private String again(
            Plan of,
            HttpServletRequest request,
            DateParts on,
            Problems problems,
            HttpServletResponse response,
            Model model) {
        List<PlanVersion> all = versions.list(of.reference());
        Moments moments = new Moments(all, clock);
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute(
                "page",
                new VersionsPage(
                        of.reference(),
                        of.title(),
                        VersionsPage.table(request.getContextPath()).show(all, TableRequest.of(Map.of())),
                        moments.choices(),
                        CompareForm.asked(request, moments),
                        on,
                        problems));
        return "plan/versions/versions";
    }

    private Plan get(String plan) {
        return plans.read().find(plan).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
