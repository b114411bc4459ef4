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
            Asked asked,
            @RequestParam(required = false) @Nullable String among,
            @RequestParam(required = false) @Nullable List<String> family,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Set<String> chosen = family == null ? Set.of() : Set.copyOf(family);
        Optional<DistrictGroups> found = pages.districts(viewer, asked, chosen);
        if (found.isEmpty()) {
            model.addAttribute("page", asked.areaAsTyped());
            return "assessment/explore/none";
        }
        DistrictGroups groups = found.get();
        Among group = among == null && groups.isChosen() ? Among.CHOSEN : Among.of(among);
        List<DistrictsPage.Row> rows = groups.rows(group);
        var table = DistrictsPage.table(groups.question(), request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, rows, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                new DistrictsPage(
                        groups.question(),
                        group,
                        groups,
                        rows,
                        table.show(rows, wanted),
                        viewer.may(AssessmentStatus.READ)));
        return "assessment/explore/districts";
    }
}
