package foreland.partnership.account;

import foreland.govuk.Problems;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.PasswordRules;
import foreland.partnership.Sessions;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes one's own password; every session ends with it, and this browser gets a new one. */
@Controller
@OpenToMembers
@ConfirmedRecently
class OwnPasswordController {

    private final AccountSql accounts;
    private final Sessions sessions;

    OwnPasswordController(AccountSql accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping(AccountPage.PASSWORD)
    String ask(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        return show(viewer, Problems.none(), model);
    }

    @PostMapping(AccountPage.PASSWORD)
    String change(
            @RequestParam(defaultValue = "") String password,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        UUID person = Objects.requireNonNull(viewer.person());
        Optional<String> weakness = PasswordRules.weaknessOf(
                password,
                Arrays.asList(
                        viewer.name(),
                        accounts.emailOf(person),
                        viewer.partnership().name(),
                        "Foreland"));
        if (weakness.isPresent()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(viewer, Problems.none().and("password", weakness.get()), model);
        }
        accounts.setPassword(person, password);
        sessions.endOthers(person, request.getSession().getId());
        request.changeSessionId();
        next.addFlashAttribute(NextPage.MESSAGE, "Password changed. You were signed out everywhere but here");
        return "redirect:" + AccountPage.ADDRESS;
    }

    private String show(Viewer viewer, Problems problems, Model model) {
        UUID person = Objects.requireNonNull(viewer.person());
        model.addAttribute("page", new PasswordPage(accounts.emailOf(person), problems));
        return "partnership/account/password";
    }
}
