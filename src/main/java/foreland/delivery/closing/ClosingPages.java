package foreland.delivery.closing;

import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.Viewer;
import foreland.plan.Plan;
import foreland.plan.Plans;
import foreland.plan.YearStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gathers what the page of a year shows. */
@Component
class ClosingPages {

    private static final String FOCUS = "focus";
    private static final String AGENCY = "agency";

    private final Closing closing;
    private final OutlookSql outlooks;
    private final Plans plans;

    ClosingPages(Closing closing, OutlookSql outlooks, Plans plans) {
        this.closing = closing;
        this.outlooks = outlooks;
        this.plans = plans;
    }

    Optional<ResponseEntity<byte[]>> download(ClosingYear year, HttpServletRequest http) {
        Map<String, String[]> asked = http.getParameterMap();
        return TableDownload.of(
                        ClosingPage.actions(year.life(), http.getContextPath()), year.lines(), TableRequest.of(asked))
                .or(() -> TableDownload.of(byFocusArea(year), year.byFocusArea(), TableRequest.of(FOCUS, asked)))
                .or(() -> TableDownload.of(byAgency(year), year.byAgency(), TableRequest.of(AGENCY, asked)));
    }

    ClosingPage page(ClosingYear year, Viewer viewer, HttpServletRequest http, DateParts asAt, Problems problems) {
        Map<String, String[]> asked = asked(http);
        return new ClosingPage(
                year,
                closing.today(),
                ClosingPolicy.mayClose(viewer),
                ClosingPage.actions(year.life(), http.getContextPath()).show(year.lines(), TableRequest.of(asked)),
                byFocusArea(year).show(year.byFocusArea(), TableRequest.of(FOCUS, asked)),
                byAgency(year).show(year.byAgency(), TableRequest.of(AGENCY, asked)),
                outlooks.list(year.life()),
                published(year),
                obstacles(year),
                completions(year, viewer),
                asAt,
                problems);
    }

    /** How the tables are wanted; a form that was posted says nothing of that. */
    private static Map<String, String[]> asked(HttpServletRequest http) {
        return http.getMethod().equals("POST") ? Map.of() : http.getParameterMap();
    }

    private int completions(ClosingYear year, Viewer viewer) {
        return (int) year.toCall(closing.completions(year).keySet()).stream()
                .filter(line -> ClosingPolicy.mayPropose(viewer, line))
                .count();
    }

    private List<String> obstacles(ClosingYear year) {
        return year.life().status() == YearStatus.CLOSING ? Closing.obstacles(year, closing.findNext(year)) : List.of();
    }

    private @Nullable Published published(ClosingYear year) {
        if (year.life().status() != YearStatus.RECORDED_AS_PUBLISHED) {
            return null;
        }
        return plans.find(year.life().plan())
                .flatMap((Plan plan) -> plan.findYear(year.life().year()))
                .map(annual -> Published.of(annual, year.tally()))
                .orElse(null);
    }

    private static Table<ClosingYear.Group> byFocusArea(ClosingYear year) {
        return ClosingPage.groups("by-focus-area", "By focus area", "Focus area", "focus areas", year.tally());
    }

    private static Table<ClosingYear.Group> byAgency(ClosingYear year) {
        return ClosingPage.groups("by-agency", "By lead agency", "Lead agency", "lead agencies", year.tally());
    }
}
