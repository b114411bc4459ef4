package foreland.evidence.submissions;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.LondonTime;
import foreland.evidence.InformationPeriod;
import foreland.evidence.Submission;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows which agency owes which dataset in a quarter, what has come and what is late. */
@Controller
@OpenToMembers
class SubmissionsController {

    private final SubmissionCalendar calendar;
    private final Clock clock;

    SubmissionsController(SubmissionCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(SubmissionsPage.HERE)
    Object show(
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            @RequestParam(defaultValue = "") String quarter,
            HttpServletRequest request,
            Model model) {
        LocalDate today = LondonTime.today(clock);
        FinancialQuarter of = quarter.isEmpty() ? FinancialQuarter.of(today) : parse(quarter);
        List<Submission> due = calendar.dueIn(of);
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var table = SubmissionsPage.table(request.getContextPath(), today);
        var download = TableDownload.of(table, due, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                SubmissionsPage.of(
                        of,
                        table.show(due, wanted),
                        due,
                        viewer.may(OwedController.KEEP),
                        viewer.may(GiveController.SUBMIT),
                        today));
        return "evidence/submissions/calendar";
    }

    /** Before the Regulations nothing was owed. */
    private static FinancialQuarter parse(String quarter) {
        try {
            FinancialQuarter of = FinancialQuarter.parse(quarter);
            if (!of.firstDay().isBefore(InformationPeriod.BEGINNING)) {
                return of;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as one too early is.
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
