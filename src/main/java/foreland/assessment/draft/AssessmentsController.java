package foreland.assessment.draft;

import foreland.assessment.AssessmentStatus;
import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists the assessments and begins the next one. */
@Controller
class AssessmentsController {

    private static final String TEMPLATE = "assessment/draft/list";
    private static final int THRESHOLD = 5;

    private final AssessmentsSql assessments;
    private final EvidenceFigures evidence;
    private final OnceOnly onceOnly;
    private final Clock clock;

    AssessmentsController(AssessmentsSql assessments, EvidenceFigures evidence, OnceOnly onceOnly, Clock clock) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping(Addresses.ALL)
    @Requires(AssessmentStatus.READ)
    String list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        YearMonth newest = evidence.newestMonth(
                        assessments.coveredArea(LondonTime.today(clock)).orElse(""))
                .orElse(null);
        BeginForm form = new BeginForm(next().label(), newest == null ? "" : newest.toString(), "12");
        model.addAttribute("page", page(viewer, form, Problems.none()));
        return TEMPLATE;
    }

    @PostMapping(Addresses.ALL)
    @Requires(AssessmentStatus.WRITE)
    String begin(
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String months,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        BeginForm form = new BeginForm(year.strip(), to.strip(), months.strip());
        Outcome<Problems> outcome = onceOnly.answer(token, () -> begin(form));
        return outcome.match(
                location -> {
                    next.addFlashAttribute(
                            NextPage.MESSAGE,
                            "The assessment is begun. Its figures follow the evidence until you freeze them");
                    return "redirect:" + location;
                },
                problems -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    model.addAttribute("page", page(viewer, form, problems));
                    return TEMPLATE;
                });
    }

    private Outcome<Problems> begin(BeginForm form) {
        String area = assessments.coveredArea(LondonTime.today(clock)).orElse("");
        Problems problems = form.problems(!area.isEmpty());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        boolean open = assessments
                .find(form.parsedYear())
                .filter(assessment -> assessment.status().isOpen())
                .isPresent();
        if (open) {
            return Outcome.refused(Problems.none()
                    .and(
                            "year",
                            "The assessment for " + form.year() + " is being written already. Open it from the list"));
        }
        YearMonth to = form.parsedTo();
        YearMonth from = to.minusMonths(form.parsedMonths() - 1L);
        Assessment begun = assessments.begin(form.parsedYear(), area, from, to, THRESHOLD);
        assessments.move(begun, AssessmentStatus.COLLECTING, null);
        return Outcome.saved(Addresses.of(begun));
    }

    private ListPage page(Viewer viewer, BeginForm form, Problems problems) {
        return new ListPage(assessments.list(), viewer.may(AssessmentStatus.WRITE), form, problems);
    }

    /** The year that an assessment made now is for: the next one to begin. */
    private FinancialYear next() {
        LocalDate today = LondonTime.today(clock);
        return FinancialYear.of(today).next();
    }
}
