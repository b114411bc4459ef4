package foreland.partnership.account;

import foreland.govuk.Problems;
import foreland.partnership.Guesses;
import foreland.partnership.OpenToAll;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the address of whoever forgot their password. The answer is the same for every address. */
@Controller
@OpenToAll
class ForgottenController {

    private static final String TEMPLATE = "partnership/account/forgotten";

    private final Forgotten forgotten;
    private final Guesses guesses;

    ForgottenController(Forgotten forgotten, Guesses guesses) {
        this.forgotten = forgotten;
        this.guesses = guesses;
    }

    @GetMapping(ForgottenPage.ADDRESS)
    String ask(Model model) {
        model.addAttribute("page", new ForgottenPage(forgotten.canSend(), false, "", Problems.none()));
        return TEMPLATE;
    }

    @PostMapping(ForgottenPage.ADDRESS)
    String send(
            @RequestParam(defaultValue = "") String email,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (email.isBlank()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            Problems missing = Problems.none().and("email", "Enter your e-mail address");
            model.addAttribute("page", new ForgottenPage(forgotten.canSend(), false, "", missing));
            return TEMPLATE;
        }
        // Asking costs as a wrong guess does, so that nobody fills another's mailbox; the answer does not say so.
        String account = "forgotten:" + email.strip().toLowerCase(java.util.Locale.ROOT);
        String address = "forgotten-from:" + request.getRemoteAddr();
        if (guesses.lockedUntil(account).isEmpty()
                && guesses.lockedUntil(address).isEmpty()) {
            forgotten.ask(email, viewer.partnership());
        }
        guesses.count(account);
        guesses.count(address);
        model.addAttribute("page", new ForgottenPage(forgotten.canSend(), true, email, Problems.none()));
        return TEMPLATE;
    }
}
