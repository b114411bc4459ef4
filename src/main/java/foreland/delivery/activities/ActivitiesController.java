package foreland.delivery.activities;

import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.delivery.Activities;
import foreland.delivery.Activity;
import foreland.delivery.ActivityPolicy;
import foreland.delivery.ActivityTotals;
import foreland.delivery.CurrentYear;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.govuk.table.TableView;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Lists a year's activities, and shows what they add up to. */
@Controller
@OpenToMembers
class ActivitiesController {

    private final Activities activities;
    private final PlanLife life;
    private final Clock clock;

    ActivitiesController(Activities activities, PlanLife life, Clock clock) {
        this.activities = activities;
        this.life = life;
        this.clock = clock;
    }

    /** The current year's. */
    @GetMapping(Addresses.ALL)
    String current() {
        return CurrentYear.among(life.listAt(CurrentYear.DELIVERED), LondonTime.today(clock))
                .map(year -> "redirect:" + Addresses.of(year))
                .orElse("delivery/activities/none");
    }

    @GetMapping(Addresses.OF_YEAR)
    Object list(
            @PathVariable String plan,
            @PathVariable String year,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        List<YearLife> years = life.listAt(CurrentYear.DELIVERED);
        YearLife of = among(years, plan, year);
        List<Activity> all = activities.list(of.plan(), of.year());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        Optional<ResponseEntity<byte[]>> download = TableDownload.of(ActivitiesPage.file(of), all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        TableView table = ActivitiesPage.table(of, request.getContextPath()).show(all, wanted);
        model.addAttribute(
                "page",
                new ActivitiesPage(
                        of, years, table, ActivityPolicy.mayRecord(viewer), ActivityPolicy.mayKeepKinds(viewer)));
        return "delivery/activities/list";
    }

    @GetMapping(Addresses.OF_YEAR + "/totals")
    Object totals(@PathVariable String plan, @PathVariable String year, HttpServletRequest request, Model model) {
        YearLife of = among(life.listAt(CurrentYear.DELIVERED), plan, year);
        ActivityTotals totals = activities.totals(of.plan(), of.year());
        Drawing drawing = new Drawing(request);
        drawing.add("kind", TotalsPage.byKind(), totals.byKind());
        drawing.add("agency", TotalsPage.byAgency(), totals.byAgency());
        drawing.add(
                "quarter",
                TotalsPage.under("by-quarter", "By quarter", "Quarter"),
                TotalsPage.lines(totals.byQuarter(), quarter -> quarter.label()));
        drawing.add(
                "focus",
                TotalsPage.under("by-focus-area", "By focus area", "Focus area"),
                TotalsPage.lines(totals.byFocusArea(), area -> area));
        drawing.add(
                "action",
                TotalsPage.under("by-action", "By action", "Action"),
                TotalsPage.lines(totals.byAction(), action -> action.isEmpty() ? "No one action" : action));
        if (drawing.download.isPresent()) {
            return drawing.download.get();
        }
        model.addAttribute("page", new TotalsPage(of, totals, drawing.views));
        return "delivery/activities/totals";
    }

    /** The tables of a page with several, or the file of one of them. */
    private static final class Drawing {

        private final HttpServletRequest request;
        private final List<TableView> views = new ArrayList<>();
        private Optional<ResponseEntity<byte[]>> download = Optional.empty();

        Drawing(HttpServletRequest request) {
            this.request = request;
        }

        <R> void add(String prefix, Table<R> table, List<R> rows) {
            TableRequest wanted = TableRequest.of(prefix, request.getParameterMap());
            download = download.or(() -> TableDownload.of(table, rows, wanted));
            views.add(table.show(rows, wanted));
        }
    }

    private static YearLife among(List<YearLife> years, String plan, String label) {
        return years.stream()
                .filter(life -> life.plan().equals(plan) && life.year().equals(year(label)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
