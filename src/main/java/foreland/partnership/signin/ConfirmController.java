package foreland.partnership.signin;

import foreland.govuk.Problems;
import foreland.govuk.SiteSource;
import foreland.partnership.OpenToAll;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever is signed in for their password again, and lets them go on with what they wanted. */
@Controller
@OpenToAll
class ConfirmController {

    private static final String TEMPLATE = "partnership/signin/confirm";

    private final SignIn signIn;

    ConfirmController(SignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping(ConfirmPage.ADDRESS)
    String ask(
            @RequestParam(defaultValue = "/desk") String next,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        if (!viewer.signedIn()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("page", page(next, null, java.util.List.of(), false, Problems.none()));
        return TEMPLATE;
    }

    @PostMapping(ConfirmPage.ADDRESS)
    String confirm(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/desk") String next,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String action,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (viewer.person() == null) {
            return "redirect:/sign-in";
        }
        SignIn.Attempt attempt =
                signIn.again(viewer.person(), password, request.getRemoteAddr(), FromThisMachine.is(request));
        var kept = ConfirmPage.keptIn(request.getParameterMap());
        if (attempt instanceof SignIn.Attempt.PasswordRight) {
            SessionAge.confirm(request.getSession());
            if (action == null) {
                return "redirect:" + Inside.or(next, "/desk");
            }
            model.addAttribute("page", page(next, action, kept, true, Problems.none()));
            return TEMPLATE;
        }
        boolean wait = attempt instanceof SignIn.Attempt.LockedOut;
        response.setStatus(wait ? HttpStatus.TOO_MANY_REQUESTS.value() : HttpStatus.UNAUTHORIZED.value());
        Problems wrong = Problems.none()
                .and(
                        "password",
                        wait
                                ? "There were too many wrong passwords. Wait a few minutes, then try again"
                                : "This password is wrong. Check it and try again");
        model.addAttribute("page", page(next, action, kept, false, wrong));
        return TEMPLATE;
    }

    private static ConfirmPage page(
            String next,
            @org.jspecify.annotations.Nullable String action,
            java.util.List<ConfirmPage.Field> fields,
            boolean confirmed,
            Problems problems) {
        return new ConfirmPage(
                Inside.or(next, "/desk"),
                action == null ? null : Inside.or(action, "/desk"),
                fields,
                confirmed,
                problems);
    }

    /** A form that came too late is kept on the page that asks. */
    @ControllerAdvice
    static class KeepingForms {

        private final SiteSource sites;

        KeepingForms(SiteSource sites) {
            this.sites = sites;
        }

        @ExceptionHandler(ConfirmFirst.class)
        ModelAndView ask(ConfirmFirst first, HttpServletRequest request) {
            ModelAndView asking = new ModelAndView(TEMPLATE);
            asking.addObject("site", sites.siteFor(request));
            asking.addObject(
                    "page",
                    page("/desk", first.action(), ConfirmPage.fieldsOf(first.fields()), false, Problems.none()));
            return asking;
        }
    }
}
