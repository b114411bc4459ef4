package foreland.delivery.overview;

import foreland.partnership.Agency;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows each agency's own action plan, on the screen and on paper. */
@Controller
@OpenToMembers
class AgencyPlanController {

    private final YearPages pages;

    AgencyPlanController(YearPages pages) {
        this.pages = pages;
    }

    /** One's own agency's, where that is one; else the list of them. */
    @Transactional(readOnly = true)
    @GetMapping(Addresses.AGENCIES)
    String own(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        AgenciesPage page = pages.agencies();
        List<Agency> own = page.agencies().stream()
                .filter(agency -> viewer.actsFor(agency.id()))
                .toList();
        if (!all && own.size() == 1 && page.life().isPresent()) {
            return "redirect:" + Addresses.agency(own.get(0).slug(), page.life().get());
        }
        model.addAttribute("page", page);
        return "delivery/overview/agencies";
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.AGENCY)
    String show(@PathVariable String agency, @PathVariable String plan, @PathVariable String year, Model model) {
        model.addAttribute("page", pages.agency(agency, plan, year));
        return "delivery/overview/agency";
    }
}
