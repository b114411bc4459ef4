package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.LondonTime;
import foreland.delivery.Round;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.Requires;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows coordinators how far a round has come, action by action. */
@Controller
class RoundController {

    private final OwedSql owed;
    private final PlanLife life;
    private final Clock clock;

    RoundController(OwedSql owed, PlanLife life, Clock clock) {
        this.owed = owed;
        this.life = life;
        this.clock = clock;
    }

    @GetMapping(Addresses.ROUND)
    @Requires(UpdatePolicy.ACCEPT)
    Object show(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String quarter,
            HttpServletRequest request,
            Model model) {
        FinancialQuarter named = Addresses.quarter(year, quarter).orElseThrow(RoundController::notFound);
        YearLife of = life.find(plan, named.year()).orElseThrow(RoundController::notFound);
        LocalDate today = LondonTime.today(clock);
        Round round = new Round(named);
        List<Owed> rows = owed.list(List.of(of)).stream()
                .filter(one -> one.round().equals(round))
                .toList();
        var table = RoundPage.table(round, today, request.getContextPath());
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var download = TableDownload.of(table, rows, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", RoundPage.of(of, round, rows, table.show(rows, wanted), today));
        return "delivery/updates/round";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
