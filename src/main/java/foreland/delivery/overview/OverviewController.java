package foreland.delivery.overview;

import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.plan.YearLife;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the Executive Group how a year is going. */
@Controller
@OpenToMembers
class OverviewController {

    private final YearPages pages;

    OverviewController(YearPages pages) {
        this.pages = pages;
    }

    /** The current year's. */
    @GetMapping(Addresses.DELIVERY)
    String current() {
        return pages.current()
                .map(life -> "redirect:" + Addresses.overview(life))
                .orElse("delivery/overview/none");
    }

    @GetMapping(Addresses.OVERVIEW)
    String overview(@PathVariable String plan, @PathVariable String year, Model model) {
        model.addAttribute("page", pages.overview(plan, year));
        return "delivery/overview/overview";
    }

    @GetMapping(Addresses.OVERVIEW + "/actions")
    Object actions(@PathVariable String plan, @PathVariable String year, HttpServletRequest request, Model model) {
        OverviewPage overview = pages.overview(plan, year);
        var table = ActionsPage.table(overview.life(), request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, overview.lines(), wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new ActionsPage(overview.life(), table.show(overview.lines(), wanted)));
        return "delivery/overview/actions";
    }

    @GetMapping(Addresses.OVERVIEW + "/measures")
    Object measures(@PathVariable String plan, @PathVariable String year, HttpServletRequest request, Model model) {
        YearLife life = pages.year(plan, year);
        List<MeasureCourse> courses = pages.measures(life);
        var table = MeasuresPage.table(life, request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, courses, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new MeasuresPage(life, table.show(courses, wanted), courses));
        return "delivery/overview/measures";
    }
}
