package foreland.partnership.factor;

import foreland.govuk.Problems;
import foreland.partnership.OpenToAll;
import foreland.partnership.Viewer;
import foreland.partnership.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sets up an app that makes codes, for whoever has given the right password and has none yet. The secret waits in the session,
 * encrypted, until a code proves that the app has it.
 */
@Controller
@OpenToAll
class EnrolController {

    private static final String WAITING = "foreland.enrolling";
    private static final String PROVED = "foreland.enrolled";

    private final Factors factors;
    private final Sealed sealed;
    private final WayIn wayIn;

    EnrolController(Factors factors, Sealed sealed, WayIn wayIn) {
        this.factors = factors;
        this.sealed = sealed;
        this.wayIn = wayIn;
    }

    @GetMapping(EnrolPage.ADDRESS)
    String ask(
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> person = wayIn.findHalfway(request).filter(halfway -> !factors.has(halfway));
        if (person.isEmpty()) {
            return "redirect:/sign-in";
        }
        return show(person.get(), viewer, Problems.none(), request, response, model);
    }

    @PostMapping(EnrolPage.ADDRESS)
    String set(
            @RequestParam(defaultValue = "") String code,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> person = wayIn.findHalfway(request).filter(halfway -> !factors.has(halfway));
        if (person.isEmpty()) {
            return "redirect:/sign-in";
        }
        Optional<List<String>> codes = factors.set(person.get(), secretFor(person.get(), request.getSession()), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            Problems wrong =
                    Problems.none().and("code", "This code is not right. Enter the six digits that your app shows now");
            return show(person.get(), viewer, wrong, request, response, model);
        }
        request.getSession().removeAttribute(WAITING);
        request.getSession().setAttribute(PROVED, person.get().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", new CodesPage(codes.get(), true, "/sign-in/enrolled"));
        return "partnership/factor/codes";
    }

    /** The codes were seen; only now is the way in complete. */
    @PostMapping("/sign-in/enrolled")
    String complete(HttpServletRequest request, HttpServletResponse response) {
        // Whoever comes back later, halfway with a factor already, is asked for it.
        Optional<UUID> person = wayIn.findHalfway(request).filter(halfway -> justSet(request, halfway));
        return person.map(id -> "redirect:" + wayIn.complete(id, request, response))
                .orElse("redirect:/sign-in");
    }

    private boolean justSet(HttpServletRequest request, UUID person) {
        return person.toString().equals(request.getSession().getAttribute(PROVED));
    }

    private String show(
            UUID person,
            Viewer viewer,
            Problems problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        byte[] secret = secretFor(person, request.getSession());
        String email = factors.findOwner(person).map(FactorSql.Owner::email).orElse("");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute(
                "page", EnrolPage.of(secret, email, viewer.partnership().name(), problems));
        return "partnership/factor/enrol";
    }

    private byte[] secretFor(UUID person, HttpSession session) {
        if (session.getAttribute(WAITING) instanceof String waiting) {
            return sealed.open(person, Base64.getDecoder().decode(waiting));
        }
        byte[] secret = Totp.freshSecret();
        session.setAttribute(WAITING, Base64.getEncoder().encodeToString(sealed.seal(person, secret)));
        return secret;
    }
}
