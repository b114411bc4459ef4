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

/** Shows how every crime type of an area changed on the year before. */
@Controller
@OpenToMembers
class ChangeController {

    private final ExplorePages pages;

    ChangeController(ExplorePages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.EXPLORE)
    Object change(
            Asked asked, @RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        Optional<ExplorePages.Change> found = pages.change(viewer, asked.ofAllTypes());
        if (found.isEmpty()) {
            model.addAttribute("page", asked.areaAsTyped());
            return "assessment/explore/none";
        }
        var change = found.get();
        var table = ChangePage.table(change.question(), request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, change.lines(), wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", change.page(table.show(change.lines(), wanted), viewer.may(AssessmentStatus.READ)));
        return "assessment/explore/change";
    }
}
