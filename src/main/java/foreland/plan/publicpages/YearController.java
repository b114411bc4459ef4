package foreland.plan.publicpages;

import foreland.calendar.LondonTime;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToAll;
import foreland.plan.Plans;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A year of the plan: on a page, as a table, agency by agency, and what was published about it. */
@Controller
@Transactional(readOnly = true)
class YearController {

    private final Plans plans;
    private final Clock clock;

    YearController(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping("/plan/{year}")
    ModelAndView onAPage(@PathVariable String year, HttpServletRequest request) {
        return show(
                "year",
                year,
                request,
                (documents, at, all) -> YearPage.of(documents, all.listYears(), LondonTime.today(clock), at));
    }

    @OpenToAll
    @GetMapping("/plan/{year}/by-agency")
    ModelAndView byAgency(@PathVariable String year, HttpServletRequest request) {
        return show(
                "byAgency",
                year,
                request,
                (documents, at, all) -> new ByAgencyPage(
                        documents.year(), at, documents.rebuilt(), AgencySection.list(ActionRow.list(documents, at))));
    }

    @OpenToAll
    @GetMapping("/plan/{year}/facts")
    ModelAndView facts(@PathVariable String year, HttpServletRequest request) {
        return show("facts", year, request, (documents, at, all) -> FactsPage.of(documents, at));
    }

    @OpenToAll
    @GetMapping("/plan/{year}/table")
    ModelAndView table(@PathVariable String year, HttpServletRequest request) {
        return show(
                "table",
                year,
                request,
                (documents, at, all) -> new TablePage(
                        documents.year(),
                        at,
                        documents.rebuilt(),
                        onPage(documents)
                                .show(ActionRow.list(documents, at), TableRequest.of(request.getParameterMap()))));
    }

    /** The same table as a file, with the rows and the order of the page and with more columns than fit a page. */
    @OpenToAll
    @GetMapping(path = "/plan/{year}/table", params = "format")
    Object file(@PathVariable String year, HttpServletRequest request) {
        TableRequest asked = TableRequest.of(request.getParameterMap());
        YearDocuments documents = new PublicPlans(plans.read()).findYear(year).orElse(null);
        if (documents == null || asked.format().isEmpty()) {
            return table(year, request);
        }
        List<ActionRow> rows = onPage(documents).select(ActionRow.list(documents, Addresses.of(request)), asked);
        TableRequest all = new TableRequest("", Map.of("format", request.getParameter("format")));
        Table<ActionRow> file = ActionRow.inFile("actions-" + documents.year(), caption(documents));
        return TableDownload.of(file, rows, all)
                .<Object>map(download -> download)
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    private static Table<ActionRow> onPage(YearDocuments documents) {
        return ActionRow.onPage(
                "actions-" + documents.year(),
                caption(documents),
                documents.list().size() > 1);
    }

    private static String caption(YearDocuments documents) {
        return "Actions " + documents.year();
    }

    /** Makes the page of a year. */
    private interface Making {
        Object page(YearDocuments documents, Addresses at, PublicPlans all);
    }

    private ModelAndView show(String template, String year, HttpServletRequest request, Making making) {
        Addresses at = Addresses.of(request);
        PublicPlans all = new PublicPlans(plans.read());
        return all.findYear(year)
                .map(documents -> new ModelAndView(
                        "plan/publicpages/" + template, Map.of("page", making.page(documents, at, all))))
                .orElseGet(() -> MissingPage.year(year, all.listYears(), at));
    }
}
