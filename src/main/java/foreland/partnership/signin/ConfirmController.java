package foreland.partnership.signin;

import foreland.govuk.Problems;
import foreland.govuk.SiteSource;
import foreland.partnership.OpenToAll;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Asks whoever is signed in to show again that it is they, and lets them go on with what they wanted. */
@Controller
@OpenToAll
class ConfirmController {

    private static final String TEMPLATE = "partnership/signin/confirm";

    private final HowToConfirm how;

    ConfirmController(HowToConfirm how) {
        this.how = how;
    }

    @GetMapping(ConfirmPage.ADDRESS)
    String ask(
            @RequestParam(defaultValue = "/desk") String next,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        if (!viewer.signedIn()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("page", page(next, null, List.of(), how.whatToAsk(viewer, request), false, Problems.none()));
        return TEMPLATE;
    }

    @PostMapping(ConfirmPage.ADDRESS)
    String confirm(
            @RequestParam(defaultValue = "/desk") String next,
            @RequestParam(required = false) @Nullable String action,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (viewer.person() == null) {
            return "redirect:/sign-in";
        }
        HowToConfirm.Asked asked = how.whatToAsk(viewer, request);
        // Meanwhile they may have confirmed it in another tab, with their organisation.
        HowToConfirm.Answer answer = SessionAge.isConfirmed(request)
                ? HowToConfirm.Answer.RIGHT
                : how.answer(viewer.person(), asked, request);
        var kept = ConfirmPage.keptIn(request.getParameterMap());
        if (answer == HowToConfirm.Answer.RIGHT) {
            SessionAge.confirm(request.getSession());
            if (action == null) {
                return "redirect:" + Inside.or(next, "/desk");
            }
            model.addAttribute("page", page(next, action, kept, asked, true, Problems.none()));
            return TEMPLATE;
        }
        boolean wait = answer == HowToConfirm.Answer.WAIT;
        response.setStatus(wait ? HttpStatus.TOO_MANY_REQUESTS.value() : HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("page", page(next, action, kept, asked, false, wrong(asked, wait)));
        return TEMPLATE;
    }

    private static Problems wrong(HowToConfirm.Asked asked, boolean wait) {
        String what = asked.code() ? "code" : "password";
        if (wait) {
            return Problems.none()
                    .and(asked.field(), "There were too many wrong " + what + "s. Wait a few minutes, then try again");
        }
        if (!asked.code() && !asked.password()) {
            return Problems.none().and("", "This did not show that it is you. Try again");
        }
        return Problems.none().and(asked.field(), "This " + what + " is wrong. Check it and try again");
    }

    private static ConfirmPage page(
            String next,
            @Nullable String action,
            List<ConfirmPage.Field> fields,
            HowToConfirm.Asked asked,
            boolean confirmed,
            Problems problems) {
        return new ConfirmPage(
                Inside.or(next, "/desk"),
                action == null ? null : Inside.or(action, "/desk"),
                fields,
                asked,
                confirmed,
                problems);
    }

    /** A form that came too late is kept on the page that asks. */
    @ControllerAdvice
    static class KeepingForms {

        private final SiteSource sites;
        private final HowToConfirm how;

        KeepingForms(SiteSource sites, HowToConfirm how) {
            this.sites = sites;
            this.how = how;
        }

        @ExceptionHandler(ConfirmFirst.class)
        ModelAndView ask(
                ConfirmFirst first, @RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request) {
            ModelAndView asking = new ModelAndView(TEMPLATE);
            asking.addObject("site", sites.siteFor(request));
            asking.addObject(
                    "page",
                    page(
                            "/desk",
                            first.action(),
                            ConfirmPage.fieldsOf(first.fields()),
                            how.whatToAsk(viewer, request),
                            false,
                            Problems.none()));
            return asking;
        }
    }
}
