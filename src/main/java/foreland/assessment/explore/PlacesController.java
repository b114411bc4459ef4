package foreland.assessment.explore;

import foreland.assessment.AssessmentStatus;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Shows the small areas of an area. Small counts are for those who may read the restricted assessment. */
@Controller
@Requires(AssessmentStatus.READ)
class PlacesController {

    private final ExplorePages pages;

    PlacesController(ExplorePages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.PLACES)
    Object places(
            Asked asked, @RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        Optional<ExplorePages.Places> found = pages.places(viewer, asked);
        if (found.isEmpty()) {
            model.addAttribute("page", asked.areaAsTyped());
            return "assessment/explore/none";
        }
        var places = found.get();
        var table = PlacesPage.table(places.question(), request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, places.rows().rows(), wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                new PlacesPage(
                        places.question(),
                        places.rows(),
                        places.boundaries(),
                        places.origin(),
                        table.show(places.rows().rows(), wanted)));
        return "assessment/explore/places";
    }
}
