package foreland.delivery.overview;

import foreland.partnership.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells anyone how the plan is going. */
@Controller
class ProgressController {

    private final YearPages pages;

    ProgressController(YearPages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.PROGRESS)
    @OpenToAll
    String show(Model model) {
        model.addAttribute("page", pages.progress());
        return "delivery/overview/progress";
    }
}
