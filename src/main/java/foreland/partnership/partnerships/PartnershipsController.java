package foreland.partnership.partnerships;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.Outcome;
import foreland.partnership.HousePolicy;
import foreland.partnership.NextPage;
import foreland.partnership.Partnerships;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists the partnerships of this installation and adds one; for whoever keeps the installation. */
@Controller
@Requires(HousePolicy.KEEP)
class PartnershipsController {

    private static final String ADD = PartnershipsPage.ADDRESS + "/add";

    private final Partnerships partnerships;
    private final AddPartnership act;

    PartnershipsController(Partnerships partnerships, AddPartnership act) {
        this.partnerships = partnerships;
        this.act = act;
    }

    @GetMapping(PartnershipsPage.ADDRESS)
    String list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        requireKeeper(viewer);
        model.addAttribute("page", PartnershipsPage.of(partnerships.list()));
        return "partnership/partnerships/partnerships";
    }

    @GetMapping(ADD)
    String ask(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        requireKeeper(viewer);
        return show(new AddPartnershipPage(PartnershipForm.empty(), Problems.none()), model);
    }

    @PostMapping(ADD)
    String add(
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        UUID keeper = requireKeeper(viewer);
        PartnershipForm typed = PartnershipForm.posted(request);
        Outcome<Problems> outcome =
                typed.problems().isEmpty() ? act.run(form, typed, keeper) : Outcome.refused(typed.problems());
        return outcome.match(
                location -> {
                    next.addFlashAttribute(NextPage.MESSAGE, typed.name() + " added. You are its administrator");
                    return "redirect:" + location;
                },
                problems -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    return show(new AddPartnershipPage(typed, problems), model);
                });
    }

    private static String show(AddPartnershipPage page, Model model) {
        model.addAttribute("page", page);
        return "partnership/partnerships/add";
    }

    private static UUID requireKeeper(Viewer viewer) {
        if (!HousePolicy.keepsTheInstallation(viewer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return Objects.requireNonNull(viewer.person());
    }
}
