package foreland.partnership.signin;

import foreland.govuk.Problems;
import foreland.partnership.FromThisMachine;
import foreland.partnership.OpenToAll;
import foreland.partnership.OtherWaysIn;
import foreland.partnership.Passkeys;
import foreland.partnership.SecondFactors;
import foreland.partnership.Viewer;
import foreland.partnership.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
@OpenToAll
class SignInController {

    private final SignIn signIn;
    private final WayIn wayIn;
    private final SecondFactors factors;
    private final OtherWaysIn others;
    private final Passkeys passkeys;
    private final Clock clock;

    SignInController(
            SignIn signIn, WayIn wayIn, SecondFactors factors, OtherWaysIn others, Passkeys passkeys, Clock clock) {
        this.signIn = signIn;
        this.wayIn = wayIn;
        this.factors = factors;
        this.others = others;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(defaultValue = "/desk") String next,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        return page("", next, viewer, Problems.none(), request, model);
    }

    @PostMapping("/sign-in")
    String attempt(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/desk") String next,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems missing = missing(email, password);
        if (!missing.isEmpty()) {
            return again(email, next, viewer, missing, HttpStatus.BAD_REQUEST, request, model, response);
        }
        SignIn.Attempt attempt = signIn.attempt(email, password, request.getRemoteAddr(), FromThisMachine.is(request));
        if (attempt instanceof SignIn.Attempt.PasswordRight right) {
            return "redirect:" + goOn(right, inside(next), request, response);
        }
        if (attempt instanceof SignIn.Attempt.LockedOut lockedOut) {
            return again(
                    email,
                    next,
                    viewer,
                    tooMany(lockedOut.until()),
                    HttpStatus.TOO_MANY_REQUESTS,
                    request,
                    model,
                    response);
        }
        Problems wrong =
                Problems.none().and("email", "The e-mail address or the password is wrong. Check both and try again");
        return again(email, next, viewer, wrong, HttpStatus.UNAUTHORIZED, request, model, response);
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

    /** To the second factor; to setting one up, where there is none yet; straight in with an account of the example. */
    private String goOn(
            SignIn.Attempt.PasswordRight right, String next, HttpServletRequest request, HttpServletResponse response) {
        boolean has = factors.has(right.person());
        if (!has && right.mayGoWithout()) {
            wayIn.complete(right.person(), request, response);
            return next;
        }
        wayIn.halfway(right.person(), next, request);
        return has ? "/sign-in/code" : "/sign-in/enrol";
    }

    private String again(
            String email,
            String next,
            Viewer viewer,
            Problems problems,
            HttpStatus status,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        return page(email, next, viewer, problems, request, model);
    }

    private String page(
            String email, String next, Viewer viewer, Problems problems, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new SignInPage(
                        email,
                        inside(next),
                        others.listFor(viewer.partnership()),
                        passkeys.boundTo(request).orElse(""),
                        problems));
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

    private static String inside(String next) {
        return Inside.or(next, "/desk");
    }
}
