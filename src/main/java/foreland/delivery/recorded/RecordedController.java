package foreland.delivery.recorded;

import foreland.calendar.FinancialYear;
import foreland.delivery.recorded.RecordedSql.InPlan;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows what plan files said of years that were not lived here. */
@Controller
@OpenToMembers
@RequestMapping(RecordedController.PATH)
class RecordedController {

    static final String PATH = "/desk/delivery/recorded";

    private final RecordedSql recorded;

    RecordedController(RecordedSql recorded) {
        this.recorded = recorded;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Object list(HttpServletRequest http, Model model) {
        List<InPlan> years = recorded.listAll();
        Table<InPlan> table = RecordedPage.years(http.getContextPath());
        TableRequest wanted = TableRequest.of(http.getParameterMap());
        Optional<ResponseEntity<byte[]>> download = TableDownload.of(table, years, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", table.show(years, wanted));
        return "delivery/recorded/list";
    }

    @GetMapping("/{plan}/{year}")
    @Transactional(readOnly = true)
    Object show(@PathVariable String plan, @PathVariable String year, HttpServletRequest http, Model model) {
        InPlan said = recorded.listAll().stream()
                .filter(one -> one.plan().equals(plan) && one.year().year().equals(year(year)))
                .findFirst()
                .orElseThrow(RecordedController::notFound);
        Map<String, String[]> asked = http.getParameterMap();
        return Optional.<Object>empty()
                .or(() -> download(RecordedPage.UPDATES, said.year().updates(), "u", asked))
                .or(() -> download(RecordedPage.ACTIVITIES, said.year().activities(), "a", asked))
                .or(() -> download(RecordedPage.DISPOSITIONS, said.year().dispositions(), "d", asked))
                .or(() -> download(RecordedPage.EVALUATIONS, said.year().evaluations(), "e", asked))
                .orElseGet(() -> {
                    model.addAttribute("page", RecordedPage.of(said, asked));
                    return "delivery/recorded/year";
                });
    }

    private static <R> Optional<ResponseEntity<byte[]>> download(
            Table<R> table, List<R> rows, String prefix, Map<String, String[]> asked) {
        return TableDownload.of(table, rows, TableRequest.of(prefix, asked));
    }

    private static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(RecordedController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
