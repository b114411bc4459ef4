package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Shows when crimes and stops happen. */
@Controller
@OpenToMembers
class TimesController {

    private final RecordPages pages;

    TimesController(RecordPages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.TIMES)
    Object times(
            Asked asked, @RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        var found = pages.times(viewer, asked);
        if (found.isEmpty()) {
            model.addAttribute("page", asked.areaAsTyped());
            return "assessment/explore/none";
        }
        var times = found.get();
        var months = TimesPage.monthTable(times.question());
        var hours = TimesPage.hourTable(times.question(), times.stops());
        TableRequest monthsWanted = TableRequest.of("m", request.getParameterMap());
        TableRequest hoursWanted = TableRequest.of("h", request.getParameterMap());
        var download = TableDownload.of(months, times.profile().months(), monthsWanted)
                .or(() -> TableDownload.of(hours, TimesPage.hourRows(), hoursWanted));
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                times.page(
                        months.show(times.profile().months(), monthsWanted),
                        hours.show(TimesPage.hourRows(), hoursWanted),
                        viewer.may(AssessmentStatus.READ)));
        return "assessment/explore/times";
    }
}
