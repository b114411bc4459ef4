package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one crime type of an area month by month. */
@Controller
@OpenToMembers
class SeriesController {

    private final ExplorePages pages;

    SeriesController(ExplorePages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.SERIES)
    Object series(
            Asked asked,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Optional<ExplorePages.Series> found = pages.series(viewer, asked, all);
        if (found.isEmpty()) {
            model.addAttribute("page", asked.areaAsTyped());
            return "assessment/explore/none";
        }
        var series = found.get();
        var table = SeriesPage.table(series.question());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, series.rows(), wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", series.page(table.show(series.rows(), wanted), viewer.may(AssessmentStatus.READ)));
        return "assessment/explore/series";
    }
}
