package foreland.plan.publicpages;

import foreland.govuk.Link;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToAll;
import foreland.plan.CurrentPlan;
import foreland.plan.Plans;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The plan that counts today, and any one document as a whole. */
@Controller
@Transactional(readOnly = true)
class PlanController {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Plans plans;
    private final Clock clock;

    PlanController(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping("/plan")
    Object overview(HttpServletRequest request) {
        Addresses at = Addresses.of(request);
        PublicPlans all = new PublicPlans(plans.read());
        List<DocumentRow> rows = DocumentRow.list(all.list(), at);
        TableRequest asked = TableRequest.of(request.getParameterMap());
        return TableDownload.of(DocumentRow.ALL, rows, asked)
                .<Object>map(file -> file)
                .orElseGet(() -> overview(all, rows, asked, at));
    }

    private ModelAndView overview(PublicPlans all, List<DocumentRow> rows, TableRequest asked, Addresses at) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        DocumentView current = CurrentPlan.among(all.list(), today)
                .flatMap(found -> all.find(found.reference()))
                .map(plan -> DocumentView.of(plan, at))
                .orElse(null);
        List<Link> years = all.listYears().stream()
                .map(year -> new Link(year.label(), at.year(year)))
                .toList();
        return new ModelAndView(
                "plan/publicpages/overview",
                Map.of("page", new OverviewPage(at, current, years, DocumentRow.ALL.show(rows, asked))));
    }

    @OpenToAll
    @GetMapping("/plans/{reference}")
    ModelAndView document(@PathVariable String reference, HttpServletRequest request) {
        Addresses at = Addresses.of(request);
        PublicPlans all = new PublicPlans(plans.read());
        return all.find(reference)
                .map(plan ->
                        new ModelAndView("plan/publicpages/document", Map.of("page", DocumentPage.of(plan, all, at))))
                .orElseGet(() -> MissingPage.document(reference, at));
    }
}
