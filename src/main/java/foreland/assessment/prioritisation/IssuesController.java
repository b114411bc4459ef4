package foreland.assessment.prioritisation;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.Assessments;
import foreland.assessment.Assessments.Listed;
import foreland.assessment.Assessments.Suggestion;
import foreland.assessment.Ranking;
import foreland.assessment.ScoredIssue;
import foreland.assessment.ScoringScheme;
import foreland.assessment.ScoringScheme.Factor;
import foreland.calendar.FinancialYear;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Lists and ranks the issues of an assessment, brings some up from its figures, adds others, and sets the weights. */
@Controller
class IssuesController {

    private static final String TEMPLATE = "assessment/prioritisation/issues";
    private static final int LONGEST_TITLE = 120;

    private final Assessments assessments;
    private final IssuesSql issues;
    private final OnceOnly onceOnly;

    IssuesController(Assessments assessments, IssuesSql issues, OnceOnly onceOnly) {
        this.assessments = assessments;
        this.issues = issues;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.ALL)
    @Requires(AssessmentStatus.READ)
    String list(
            @PathVariable String year,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", page(get(assessments, year), viewer, request, "", Problems.none()));
        return TEMPLATE;
    }

    /** Adds what the figures bring up and is not there yet. */
    @PostMapping(Addresses.ALL + "/suggested")
    @Requires(AssessmentStatus.WRITE)
    String bringUp(@PathVariable String year, @RequestParam(FormToken.FIELD) UUID token, RedirectAttributes next) {
        Listed assessment = getOpen(assessments, year);
        onceOnly.<Problems>answer(token, () -> {
            Set<String> there = issues.list(assessment.id(), assessment.scheme()).stream()
                    .map(issue -> issue.issue().title())
                    .collect(Collectors.toSet());
            assessments.suggestions(assessment.year()).stream()
                    .filter(suggestion -> !there.contains(suggestion.title()))
                    .forEach(suggestion -> issues.add(assessment, suggestion));
            return Outcome.saved(Addresses.of(assessment));
        });
        next.addFlashAttribute(NextPage.MESSAGE, "Issues brought up from the figures");
        return "redirect:" + Addresses.of(assessment);
    }

    @PostMapping(Addresses.ALL)
    @Requires(AssessmentStatus.WRITE)
    String add(
            @PathVariable String year,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(defaultValue = "") String title,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Listed assessment = getOpen(assessments, year);
        String typed = title.strip();
        Problems problems = typed.isEmpty()
                ? Problems.none().and("title", "Enter what the issue is, such as: street drinking in the old town")
                : typed.length() > LONGEST_TITLE
                        ? Problems.none().and("title", "Shorten it to " + LONGEST_TITLE + " characters")
                        : Problems.none();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("page", page(assessment, viewer, request, typed, problems));
            return TEMPLATE;
        }
        onceOnly.<Problems>answer(token, () -> {
            issues.add(assessment, new Suggestion(typed, null, List.of()));
            return Outcome.saved(Addresses.of(assessment));
        });
        next.addFlashAttribute(NextPage.MESSAGE, "“" + typed + "” added");
        return "redirect:" + Addresses.of(assessment);
    }

    @PostMapping(Addresses.ALL + "/weights")
    @Requires(AssessmentStatus.WRITE)
    String weigh(
            @PathVariable String year,
            @RequestParam(FormToken.FIELD) UUID token,
            HttpServletRequest request,
            RedirectAttributes next) {
        Listed assessment = getOpen(assessments, year);
        Map<String, Integer> weights = new HashMap<>();
        for (Factor factor : assessment.scheme().factors()) {
            String weight = request.getParameter("weight-" + factor.code());
            if (weight == null || !weight.matches("\\d|10")) {
                next.addFlashAttribute(NextPage.MESSAGE, "Weights are whole numbers from 0 to 10. Nothing was changed");
                return "redirect:" + Addresses.of(assessment);
            }
            weights.put(factor.code(), Integer.valueOf(weight));
        }
        ScoringScheme weighed = assessment.scheme().weighing(weights);
        onceOnly.<Problems>answer(token, () -> {
            issues.weigh(assessment, weighed);
            return Outcome.saved(Addresses.of(assessment));
        });
        next.addFlashAttribute(NextPage.MESSAGE, "Weights saved: ranks are worked out again");
        return "redirect:" + Addresses.of(assessment);
    }

    private IssuesPage page(
            Listed assessment, Viewer viewer, HttpServletRequest request, String title, Problems problems) {
        List<ScoredIssue> all = issues.list(assessment.id(), assessment.scheme());
        return new IssuesPage(
                assessment,
                all,
                Ranking.of(IssuesPage.seen(all, viewer)),
                issues.scorers(assessment.id()),
                viewer,
                request.getContextPath(),
                title,
                problems);
    }

    static Listed get(Assessments assessments, String year) {
        return FinancialYear.find(year)
                .flatMap(assessments::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Listed getOpen(Assessments assessments, String year) {
        Listed assessment = get(assessments, year);
        if (!assessment.status().isOpen()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return assessment;
    }
}
