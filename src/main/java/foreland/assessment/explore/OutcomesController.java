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

/** Shows what came of an area's crimes. */
@Controller
@OpenToMembers
class OutcomesController {

    private final RecordPages pages;

    OutcomesController(RecordPages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.OUTCOMES)
    Object outcomes(
            Asked asked, @RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        var found = pages.outcomes(viewer, asked);
        if (found.isEmpty()) {
            model.addAttribute("page", asked.areaAsTyped());
            return "assessment/explore/none";
        }
        var outcomes = found.get();
        var categories = OutcomesPage.categoryTable(outcomes.question());
        var delays = OutcomesPage.delayTable(outcomes.question());
        TableRequest wanted = TableRequest.of("o", request.getParameterMap());
        TableRequest delaysWanted = TableRequest.of("d", request.getParameterMap());
        var download = TableDownload.of(categories, outcomes.rows().categories(), wanted)
                .or(() -> TableDownload.of(delays, outcomes.rows().delays(), delaysWanted));
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                outcomes.page(
                        categories.show(outcomes.rows().categories(), wanted),
                        delays.show(outcomes.rows().delays(), delaysWanted),
                        viewer.may(AssessmentStatus.READ)));
        return "assessment/explore/outcomes";
    }
}
