package foreland.delivery.closing;

import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.partnership.OpenToMembers;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows an issued outlook. */
@Controller
class OutlookController {

    private final PlanLife life;
    private final OutlookSql outlooks;

    OutlookController(PlanLife life, OutlookSql outlooks) {
        this.life = life;
        this.outlooks = outlooks;
    }

    /** Where a refused form leaves its reader: the list is on the year's page. */
    @GetMapping(Addresses.OUTLOOKS)
    @OpenToMembers
    String list(@PathVariable String plan, @PathVariable("year") String label) {
        YearLife year = life.find(plan, Addresses.year(label)).orElseThrow(Addresses::notFound);
        return "redirect:" + Addresses.year(year);
    }

    @GetMapping(Addresses.OUTLOOK)
    @OpenToMembers
    Object show(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @PathVariable int number,
            HttpServletRequest http,
            Model model) {
        YearLife year = life.find(plan, Addresses.year(label)).orElseThrow(Addresses::notFound);
        Outlook outlook = outlooks.find(year, number).orElseThrow(Addresses::notFound);
        var table = OutlookPage.table(year, number);
        var wanted = TableRequest.of(http.getParameterMap());
        var download = TableDownload.of(table, outlook.entries(), wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new OutlookPage(year, outlook, table.show(outlook.entries(), wanted)));
        return "delivery/closing/outlook";
    }
}
