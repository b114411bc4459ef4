package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows districts beside one another. */
@Controller
@OpenToMembers
class DistrictsController {

    private final ExplorePages pages;

    DistrictsController(ExplorePages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.DISTRICTS)
    Object districts(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable List<String> family,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Set<String> chosen = family == null ? Set.of() : Set.copyOf(family);
        Optional<ExplorePages.Districts> found = pages.districts(viewer.partnership(), area, type, to, chosen);
        if (found.isEmpty()) {
            model.addAttribute("page", area == null ? "" : area);
            return "assessment/explore/none";
        }
        var districts = found.get();
        districts.question().require(viewer);
        var table = DistrictsPage.table(districts.question(), request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, districts.rows(), wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                new DistrictsPage(
                        districts.question(),
                        districts.rows(),
                        table.show(districts.rows(), wanted),
                        districts.all(),
                        chosen,
                        viewer.may(AssessmentStatus.READ)));
        return "assessment/explore/districts";
    }
}
