package foreland.partnership.signin;

import foreland.govuk.Problems;
import foreland.partnership.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
@OpenToAll
class SignInController {

    private final SignIn signIn;
    private final SecurityContextRepository contexts;
    private final Clock clock;

    SignInController(SignIn signIn, SecurityContextRepository contexts, Clock clock) {
        this.signIn = signIn;
        this.contexts = contexts;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam(defaultValue = "/desk") String next, Model model) {
        model.addAttribute("page", new SignInPage("", inside(next), Problems.none()));
        return "partnership/signin/signIn";
    }

    @PostMapping("/sign-in")
    String attempt(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/desk") String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems missing = missing(email, password);
        if (!missing.isEmpty()) {
            return again(email, next, missing, HttpStatus.BAD_REQUEST, model, response);
        }
        SignIn.Attempt attempt = signIn.attempt(email, password, request.getRemoteAddr(), FromThisMachine.is(request));
        if (attempt instanceof SignIn.Attempt.SignedIn signedIn) {
            begin(signedIn.person(), request, response);
            return "redirect:" + inside(next);
        }
        if (attempt instanceof SignIn.Attempt.LockedOut lockedOut) {
            return again(email, next, tooMany(lockedOut.until()), HttpStatus.TOO_MANY_REQUESTS, model, response);
        }
        Problems wrong =
                Problems.none().and("email", "The e-mail address or the password is wrong. Check both and try again");
        return again(email, next, wrong, HttpStatus.UNAUTHORIZED, model, response);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return "redirect:/";
    }

    /** A session of its own for whoever signed in: what was known of the visitor before does not carry over. */
    private void begin(UUID person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static String again(
            String email,
            String next,
            Problems problems,
            HttpStatus status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("page", new SignInPage(email, inside(next), problems));
        return "partnership/signin/signIn";
    }

    private static Problems missing(String email, String password) {
        Problems problems = Problems.none();
        if (email.isBlank()) {
            problems = problems.and("email", "Enter your e-mail address");
        }
        if (password.isEmpty()) {
            problems = problems.and("password", "Enter your password");
        }
        return problems;
    }

    private Problems tooMany(Instant until) {
        long minutes = Math.max(
                1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
        return Problems.none()
                .and(
                        "email",
                        "There were too many wrong attempts. Wait " + minutes + (minutes == 1 ? " minute" : " minutes")
                                + ", then try again");
    }

    /** Only an address of this site, so that a link to the sign-in page cannot lead elsewhere afterwards. */
    private static String inside(String next) {
        boolean ours = next.matches("/[A-Za-z0-9_.~/?=&%+-]*") && !next.startsWith("//");
        return ours ? next : "/desk";
    }
}
