package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.partnership.OpenToAll;
import foreland.plan.Plans;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two years of the plan side by side. */
@Controller
@Transactional(readOnly = true)
class CompareController {

    private final Plans plans;

    CompareController(Plans plans) {
        this.plans = plans;
    }

    /** Without years in the address, the newest two. */
    @OpenToAll
    @GetMapping("/plan/compare")
    ModelAndView show(
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "") String right,
            HttpServletRequest request) {
        PublicPlans all = new PublicPlans(plans.read());
        List<FinancialYear> years = all.listYears();
        String earlier =
                !left.isBlank() ? left : years.size() > 1 ? years.get(1).label() : "";
        String later =
                !right.isBlank() ? right : years.isEmpty() ? "" : years.get(0).label();
        return new ModelAndView(
                "plan/publicpages/compare", Map.of("page", compare(all, earlier, later, Addresses.of(request))));
    }

    private static ComparePage compare(PublicPlans plans, String left, String right, Addresses at) {
        List<FinancialYear> years = plans.listYears();
        if (years.size() < 2) {
            return ComparePage.of(years, left, right, "There are not yet two years to compare.", at);
        }
        YearDocuments one = plans.findYear(left).orElse(null);
        YearDocuments other = plans.findYear(right).orElse(null);
        if (one == null || other == null) {
            String missing = one == null ? left : right;
            return ComparePage.of(
                    years, left, right, "There is nothing published for “" + missing + "”. Choose another year.", at);
        }
        if (one.year().equals(other.year())) {
            return ComparePage.of(years, left, right, "Choose two different years.", at);
        }
        boolean inOrder = one.year().compareTo(other.year()) < 0;
        return inOrder ? ComparePage.of(years, one, other, at) : ComparePage.of(years, other, one, at);
    }
}
