package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

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
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String to,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        var found = pages.times(viewer, area, type, to);
        if (found.isEmpty()) {
            model.addAttribute("page", area == null ? "" : area);
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
