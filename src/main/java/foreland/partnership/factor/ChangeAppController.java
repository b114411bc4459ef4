package foreland.partnership.factor;

import foreland.govuk.Problems;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Sessions;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
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

/** Puts another app in the place of one's own, or new recovery codes; every other session of theirs ends with it. */
@Controller
@OpenToMembers
@ConfirmedRecently
class ChangeAppController {

    private static final String APP = "/desk/account/app";
    private static final String CODES = "/desk/account/recovery-codes";
    private static final String WAITING = "foreland.changing-app";

    private final Factors factors;
    private final Sealed sealed;
    private final Sessions sessions;

    ChangeAppController(Factors factors, Sealed sealed, Sessions sessions) {
        this.factors = factors;
        this.sealed = sealed;
        this.sessions = sessions;
    }

    @GetMapping(APP)
    String ask(
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        byte[] fresh = Totp.freshSecret();
        request.getSession()
                .setAttribute(WAITING, Base64.getEncoder().encodeToString(sealed.seal(person(viewer), fresh)));
        return show(fresh, viewer, Problems.none(), response, model);
    }

    @PostMapping(APP)
    String change(
            @RequestParam(defaultValue = "") String code,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(WAITING) instanceof String waiting)) {
            return "redirect:" + APP;
        }
        byte[] secret = sealed.open(person(viewer), Base64.getDecoder().decode(waiting));
        Optional<List<String>> codes = factors.set(person(viewer), secret, code);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            Problems wrong =
                    Problems.none().and("code", "This code is not right. Enter the six digits that your app shows now");
            return show(secret, viewer, wrong, response, model);
        }
        session.removeAttribute(WAITING);
        return codes(viewer, codes.get(), request, response, model);
    }

    @PostMapping(CODES)
    String renewCodes(
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!factors.hasAuthenticator(person(viewer))) {
            return "redirect:" + APP;
        }
        return codes(viewer, factors.renewCodes(person(viewer)), request, response, model);
    }

    private String codes(
            Viewer viewer, List<String> codes, HttpServletRequest request, HttpServletResponse response, Model model) {
        sessions.endOthers(person(viewer), request.getSession().getId());
        request.changeSessionId();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", new CodesPage(codes, false, "/desk/account"));
        return "partnership/factor/codes";
    }

    private String show(byte[] secret, Viewer viewer, Problems problems, HttpServletResponse response, Model model) {
        String email =
                factors.findOwner(person(viewer)).map(FactorSql.Owner::email).orElse("");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute(
                "page",
                EnrolPage.of(secret, email, viewer.partnership().name(), problems)
                        .goingTo(APP));
        return "partnership/factor/enrol";
    }

    private static UUID person(Viewer viewer) {
        return Objects.requireNonNull(viewer.person());
    }
}
