package foreland.partnership.factor;

import foreland.govuk.Problems;
import foreland.partnership.OpenToAll;
import foreland.partnership.Passkeys;
import foreland.partnership.SecondFactors;
import foreland.partnership.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks whoever has given the right password for the second factor. */
@Controller
@OpenToAll
class CodeController {

    private final Factors factors;
    private final Passkeys passkeys;
    private final WayIn wayIn;
    private final Clock clock;

    CodeController(Factors factors, Passkeys passkeys, WayIn wayIn, Clock clock) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.wayIn = wayIn;
        this.clock = clock;
    }

    @GetMapping(CodePage.ADDRESS)
    String ask(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<UUID> person = wayIn.findHalfway(request);
        if (person.isEmpty()) {
            return "redirect:/sign-in";
        }
        return show(person.get(), Problems.none(), HttpStatus.OK, request, response, model);
    }

    @PostMapping(CodePage.ADDRESS)
    String answer(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> halfway = wayIn.findHalfway(request);
        if (halfway.isEmpty()) {
            return "redirect:/sign-in";
        }
        UUID person = halfway.get();
        if (code.isBlank()) {
            return show(person, problem("Enter the code"), HttpStatus.BAD_REQUEST, request, response, model);
        }
        SecondFactors.Answer answer = factors.answer(person, code);
        if (answer instanceof SecondFactors.Answer.Right) {
            return "redirect:" + wayIn.complete(person, request, response);
        }
        if (answer instanceof SecondFactors.Answer.LockedOut lockedOut) {
            Problems wait = Waiting.until(lockedOut.until(), clock.instant());
            return show(person, wait, HttpStatus.TOO_MANY_REQUESTS, request, response, model);
        }
        Problems wrong = problem(
                "This code is wrong, or was used already. Wait for the next one in your app, or use a recovery code");
        return show(person, wrong, HttpStatus.UNAUTHORIZED, request, response, model);
    }

    private String show(
            UUID person,
            Problems problems,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        String bound = passkeys.has(person) ? passkeys.boundTo(request).orElse("") : "";
        model.addAttribute("page", new CodePage(factors.hasAuthenticator(person), bound, problems));
        return "partnership/factor/code";
    }

    private static Problems problem(String message) {
        return Problems.none().and("code", message);
    }
}
