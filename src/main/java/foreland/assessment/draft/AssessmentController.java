package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.assessment.AssessmentStatus.Step;
import foreland.assessment.Audience;
import foreland.calendar.FinancialYear;
import foreland.document.HtmlWriter;
import foreland.govuk.FormToken;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
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

/** Shows an assessment as it stands, for either audience, and moves it on. */
@Controller
class AssessmentController {

    private final AssessmentsSql assessments;
    private final Contents contents;
    private final OnceOnly onceOnly;

    AssessmentController(AssessmentsSql assessments, Contents contents, OnceOnly onceOnly) {
        this.assessments = assessments;
        this.contents = contents;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.ONE)
    @Requires(AssessmentStatus.READ)
    String restricted(
            @PathVariable String year,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        return show(year, Audience.RESTRICTED, viewer, request.getContextPath(), model);
    }

    @GetMapping(Addresses.ONE + "/public")
    @Requires(AssessmentStatus.READ)
    String publicVersion(
            @PathVariable String year,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        return show(year, Audience.PUBLIC, viewer, request.getContextPath(), model);
    }

    private String show(String year, Audience audience, Viewer viewer, String base, Model model) {
        Assessment assessment = get(assessments, year);
        Content content = contents.of(assessment, viewer.partnership().name());
        String body = assessment.status().isPublished()
                ? contents.part(assessment, audience)
                : HtmlWriter.part(new AssessmentDocument(
                                content,
                                audience,
                                audience == Audience.RESTRICTED ? base + Addresses.figures(assessment) : null)
                        .write(java.time.LocalDate.EPOCH));
        model.addAttribute(
                "page",
                new AssessmentPage(
                        assessment,
                        audience,
                        body,
                        content.required(),
                        assessments.steps(assessment),
                        viewer,
                        content.isComplete(),
                        !content.data().hasNoCounts(),
                        null));
        return "assessment/draft/assessment";
    }

    @PostMapping(Addresses.ONE + "/step")
    @Requires(AssessmentStatus.READ)
    String step(
            @PathVariable String year,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam AssessmentStatus to,
            @RequestParam int version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            RedirectAttributes next) {
        Assessment assessment = get(assessments, year);
        Outcome<String> outcome = onceOnly.answer(token, () -> take(assessment, to, version, viewer));
        String message = outcome.match(location -> "The assessment is now: " + to.title(), why -> why);
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + Addresses.of(assessment);
    }

    private Outcome<String> take(Assessment assessment, AssessmentStatus to, int version, Viewer viewer) {
        Step step = assessment.status().step(to).orElse(null);
        if (step == null || assessment.version() != version) {
            return Outcome.refused(
                    "Someone else moved the assessment on meanwhile. This is how it stands now: nothing was changed");
        }
        if (!viewer.may(step.right())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<AssessmentsSql.Taken> taken = assessments.steps(assessment);
        boolean sameAgain = !taken.isEmpty()
                && viewer.person() != null
                && viewer.person().equals(taken.get(taken.size() - 1).by());
        if (step.takesAnother() && sameAgain) {
            return Outcome.refused(step.other() + " Nothing was changed");
        }
        if (!Contents.isReadyFor(
                to, contents.of(assessment, viewer.partnership().name()))) {
            return Outcome.refused(
                    "Not yet: something that this step needs is missing. See below. Nothing was changed");
        }
        if (!assessments.move(assessment, to, null)) {
            return Outcome.refused("Someone else moved the assessment on meanwhile. Nothing was changed");
        }
        Assessment moved = get(assessments, assessment.year().label());
        if (to == AssessmentStatus.FROZEN) {
            contents.freeze(moved);
        } else if (to == AssessmentStatus.APPROVED) {
            contents.keep(moved, viewer);
            assessments.supersede(moved);
        }
        return Outcome.saved(Addresses.of(moved));
    }

    static Assessment get(AssessmentsSql assessments, String year) {
        return assessments.find(year(year)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
