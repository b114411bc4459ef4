package foreland.partnership.account;

import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.SecondFactors;
import foreland.partnership.Sessions;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one's own account, and ends sessions of it. */
@Controller
@OpenToMembers
class OwnAccountController {

    private final SecondFactors factors;
    private final Sessions sessions;

    OwnAccountController(SecondFactors factors, Sessions sessions) {
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping(AccountPage.ADDRESS)
    String show(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        UUID person = person(viewer);
        model.addAttribute(
                "page",
                new AccountPage(
                        factors.stateOf(person),
                        sessions.listOf(person, request.getSession().getId())));
        return "partnership/account/account";
    }

    @PostMapping(AccountPage.ADDRESS + "/sessions/end")
    String end(@RequestParam String session, @RequestAttribute(Viewer.REQUEST) Viewer viewer, RedirectAttributes next) {
        sessions.end(person(viewer), session);
        return done("Signed out there", next);
    }

    @PostMapping(AccountPage.ADDRESS + "/sessions/end-others")
    String endOthers(
            @RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, RedirectAttributes next) {
        sessions.endOthers(person(viewer), request.getSession().getId());
        return done("Signed out everywhere but here", next);
    }

    private static String done(String message, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + AccountPage.ADDRESS;
    }

    private static UUID person(Viewer viewer) {
        return Objects.requireNonNull(viewer.person());
    }
}
