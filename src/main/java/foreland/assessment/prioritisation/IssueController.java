package foreland.assessment.prioritisation;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.Assessments;
import foreland.assessment.Assessments.Listed;
import foreland.assessment.ScoredIssue;
import foreland.assessment.Scoring;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Shows an issue with its evidence, takes scores, local context, and whether it is shortlisted. */
@Controller
class IssueController {

    private static final String OVERTAKEN =
            "Someone else changed this issue meanwhile. This is how it stands now: nothing of yours was saved";

    private final Assessments assessments;
    private final IssuesSql issues;
    private final OnceOnly onceOnly;

    IssueController(Assessments assessments, IssuesSql issues, OnceOnly onceOnly) {
        this.assessments = assessments;
        this.issues = issues;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.ONE)
    @Requires(AssessmentStatus.READ)
    String show(
            @PathVariable String year,
            @PathVariable int number,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        Listed assessment = IssuesController.get(assessments, year);
        ScoredIssue issue = get(assessment, number);
        model.addAttribute("page", IssuePage.of(assessment, issue, viewer, Problems.none()));
        return "assessment/prioritisation/issue";
    }

    @PostMapping(Addresses.ONE)
    @Requires(AssessmentStatus.WRITE)
    String save(
            @PathVariable String year,
            @PathVariable int number,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String localContext,
            @RequestParam(defaultValue = "") String shortlisted,
            @RequestParam(defaultValue = "") String rationale,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Listed assessment = IssuesController.getOpen(assessments, year);
        ScoredIssue issue = get(assessment, number);
        boolean proposed = shortlisted.equals("yes");
        Problems problems = Problems.none();
        if (proposed && rationale.isBlank()) {
            problems = problems.and("rationale", "Say why it is proposed as a focus area");
        }
        if (localContext.length() > IssuePage.LONGEST) {
            problems = problems.and("localContext", "Shorten the note to " + IssuePage.LONGEST + " characters");
        }
        if (rationale.length() > IssuePage.LONGEST) {
            problems = problems.and("rationale", "Shorten the reason to " + IssuePage.LONGEST + " characters");
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute(
                    "page", IssuePage.of(assessment, issue, viewer, problems).typed(localContext, proposed, rationale));
            return "assessment/prioritisation/issue";
        }
        Outcome<Problems> outcome = onceOnly.answer(
                token,
                () -> issues.save(
                                assessment.id(),
                                issue.issue(),
                                localContext.strip(),
                                proposed,
                                rationale.strip(),
                                version)
                        ? Outcome.saved(Addresses.of(assessment, issue.issue()))
                        : Outcome.refused(Problems.none()));
        return outcome.match(
                location -> done("“" + issue.issue().title() + "” saved", location, next),
                overtaken -> done(OVERTAKEN, Addresses.of(assessment, issue.issue()), next));
    }

    @GetMapping(Addresses.ONE + "/score")
    @Requires(AssessmentStatus.SCORE)
    String askForScore(
            @PathVariable String year,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean together,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        Listed assessment = IssuesController.getOpen(assessments, year);
        ScoredIssue issue = getToScore(assessment, number, together, viewer);
        ScoreForm form = earlier(issue, together, viewer).map(ScoreForm::of).orElse(ScoreForm.empty());
        Integer version = earlier(issue, together, viewer).map(Scoring::version).orElse(null);
        model.addAttribute("page", new ScorePage(assessment, issue, together, form, version, Problems.none(), false));
        return "assessment/prioritisation/score";
    }

    @PostMapping(Addresses.ONE + "/score")
    @Requires(AssessmentStatus.SCORE)
    String score(
            @PathVariable String year,
            @PathVariable int number,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(defaultValue = "false") boolean together,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Listed assessment = IssuesController.getOpen(assessments, year);
        ScoredIssue issue = getToScore(assessment, number, together, viewer);
        ScoreForm form = ScoreForm.posted(request, assessment.scheme());
        Problems problems = form.problems(assessment.scheme());
        Outcome<Problems> outcome = !problems.isEmpty()
                ? Outcome.refused(problems)
                : onceOnly.answer(
                        token,
                        () -> issues.score(assessment.id(), issue.issue(), together, form.given(), version)
                                ? Outcome.saved(Addresses.of(assessment, issue.issue()))
                                : Outcome.refused(Problems.none()));
        return outcome.match(
                location -> done("Your score of “" + issue.issue().title() + "” is saved", location, next), refused -> {
                    ScoredIssue now = get(assessment, number);
                    Integer theirs =
                            earlier(now, together, viewer).map(Scoring::version).orElse(null);
                    boolean overtaken = refused.isEmpty();
                    response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST).value());
                    model.addAttribute(
                            "page",
                            new ScorePage(
                                    assessment, now, together, form, overtaken ? theirs : version, refused, overtaken));
                    return "assessment/prioritisation/score";
                });
    }

    private static Optional<Scoring> earlier(ScoredIssue issue, boolean together, Viewer viewer) {
        return together
                ? issue.agreed()
                : issue.separate().stream()
                        .filter(scoring -> scoring.scorer().equals(viewer.person()))
                        .findFirst();
    }

    private ScoredIssue getToScore(Listed assessment, int number, boolean together, Viewer viewer) {
        ScoredIssue issue = get(assessment, number);
        if (together && !IssuesPage.hasScored(issue, viewer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return issue;
    }

    private ScoredIssue get(Listed assessment, int number) {
        return issues.list(assessment.id(), assessment.scheme()).stream()
                .filter(issue -> issue.issue().number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(String message, String location, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }
}
