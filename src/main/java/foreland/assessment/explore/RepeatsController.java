package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.govuk.chart.SurfaceMap;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows repeats and density at snapped places: for those who may read the restricted assessment. */
@Controller
@Requires(AssessmentStatus.READ)
class RepeatsController {

    private final RecordPages pages;

    RepeatsController(RecordPages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.REPEATS)
    Object repeats(
            Asked asked,
            @RequestParam(required = false) @Nullable String radius,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        int metres = DensityRows.RADII.stream()
                .filter(each -> each.toString().equals(radius))
                .findFirst()
                .orElse(500);
        var found = pages.repeats(viewer, asked, metres);
        if (found.isEmpty()) {
            model.addAttribute("page", asked.areaAsTyped());
            return "assessment/explore/none";
        }
        var repeats = found.get();
        var sizes = RepeatsPage.sizeTable(repeats.question());
        var tests = RepeatsPage.testTable(repeats.question());
        var cells = RepeatsPage.cellTable(repeats.question(), metres);
        var parameters = request.getParameterMap();
        TableRequest sizesWanted = TableRequest.of("s", parameters);
        TableRequest testsWanted = TableRequest.of("t", parameters);
        TableRequest cellsWanted = TableRequest.of("c", parameters);
        List<SurfaceMap.Cell> all = repeats.density().cells();
        var download = TableDownload.of(sizes, repeats.rows().sizes(), sizesWanted)
                .or(() -> TableDownload.of(tests, repeats.rows().tests(), testsWanted))
                .or(() -> TableDownload.of(cells, all, cellsWanted));
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                repeats.page(
                        sizes.show(repeats.rows().sizes(), sizesWanted),
                        tests.show(repeats.rows().tests(), testsWanted),
                        cells.show(all.subList(0, Math.min(all.size(), RepeatsPage.SHOWN_CELLS)), cellsWanted)));
        return "assessment/explore/repeats";
    }
}
