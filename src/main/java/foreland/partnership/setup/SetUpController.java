package foreland.partnership.setup;

import foreland.govuk.Problems;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets up an installation in which nobody has an account; afterwards there is no such page. */
@Controller
@OpenToAll
class SetUpController {

    private static final String TEMPLATE = "partnership/setup/setUp";

    private final SetUpInstallation installation;
    private final SetUpCode code;

    SetUpController(SetUpInstallation installation, SetUpCode code) {
        this.installation = installation;
        this.code = code;
    }

    @GetMapping("/set-up")
    String ask(Model model) {
        requireDue();
        model.addAttribute("page", new SetUpPage(SetUpForm.empty(), Problems.none()));
        return TEMPLATE;
    }

    @PostMapping("/set-up")
    String setUp(HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes next) {
        requireDue();
        SetUpForm form = SetUpForm.posted(request);
        Problems problems = form.problems(code);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("page", new SetUpPage(form, problems));
            return TEMPLATE;
        }
        next.addFlashAttribute(
                NextPage.MESSAGE,
                installation.run(form)
                        ? "Foreland is set up. Sign in with your e-mail address and password"
                        : "Somebody else has set up Foreland just now. Ask them for an account");
        return "redirect:/sign-in";
    }

    private void requireDue() {
        if (!installation.isDue()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
