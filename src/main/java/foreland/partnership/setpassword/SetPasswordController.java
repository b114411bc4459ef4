package foreland.partnership.setpassword;

import foreland.govuk.Problems;
import foreland.partnership.InvitationSecret;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToAll;
import foreland.partnership.PasswordRules;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets a password at the address that an administrator handed over; or takes a role on with the account that one has already. */
@Controller
@OpenToAll
class SetPasswordController {

    private static final String TEMPLATE = "partnership/setpassword/setPassword";

    private final SetPasswordSql invitations;

    SetPasswordController(SetPasswordSql invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/set-password/{token}")
    String ask(
            @PathVariable String token,
            @RequestAttribute(name = Viewer.REQUEST, required = false) @Nullable Viewer viewer,
            HttpServletResponse response,
            Model model) {
        Optional<SetPasswordSql.Invited> invited = invitations.find(new InvitationSecret(token));
        if (invited.isPresent() && isOwner(viewer, invited.get())) {
            keepToOurselves(response);
            model.addAttribute(
                    "page", new TakeOnPage(token, invited.get().email(), invitations.rolesOf(invited.get())));
            return "partnership/setpassword/takeOn";
        }
        return show(
                token,
                invited,
                Problems.none(),
                invited.isPresent() ? HttpStatus.OK : HttpStatus.GONE,
                response,
                model);
    }

    /** Whoever signs in with the invited address already is the invited person, and keeps one account. */
    @PostMapping("/set-password/{token}/take-on")
    String takeOn(
            @PathVariable String token,
            @RequestAttribute(name = Viewer.REQUEST, required = false) @Nullable Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        InvitationSecret secret = new InvitationSecret(token);
        Optional<SetPasswordSql.Invited> invited = invitations.find(secret).filter(found -> isOwner(viewer, found));
        UUID owner = invited.map(SetPasswordSql.Invited::owner).orElse(null);
        if (invited.isEmpty() || owner == null || !invitations.takeOn(secret, invited.get(), owner)) {
            return show(token, Optional.empty(), Problems.none(), HttpStatus.GONE, response, model);
        }
        next.addFlashAttribute(NextPage.MESSAGE, "This partnership is yours to work in now, with the account you have");
        return "redirect:/desk";
    }

    @PostMapping("/set-password/{token}")
    String set(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestAttribute(name = Viewer.REQUEST, required = false) @Nullable Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        InvitationSecret secret = new InvitationSecret(token);
        Optional<SetPasswordSql.Invited> invited = invitations.find(secret);
        if (invited.isEmpty()) {
            return show(token, invited, Problems.none(), HttpStatus.GONE, response, model);
        }
        if (invited.get().owner() != null) {
            Problems taken = Problems.none()
                    .and(
                            "password",
                            "Somebody signs in with this e-mail address already, and nothing was changed. If it is you, sign in as it says below");
            return show(token, invited, taken, HttpStatus.BAD_REQUEST, response, model);
        }
        Optional<String> weakness = PasswordRules.weaknessOf(
                password,
                Arrays.asList(
                        invited.get().name(),
                        invited.get().email(),
                        viewer == null ? null : viewer.partnership().name(),
                        "Foreland"));
        if (weakness.isPresent()) {
            Problems problems = Problems.none().and("password", weakness.get());
            return show(token, invited, problems, HttpStatus.BAD_REQUEST, response, model);
        }
        if (!invitations.set(secret, invited.get(), password)) {
            return show(token, Optional.empty(), Problems.none(), HttpStatus.GONE, response, model);
        }
        next.addFlashAttribute(NextPage.MESSAGE, "Your password is set. Sign in with it now");
        return "redirect:/sign-in";
    }

    private static String show(
            String token,
            Optional<SetPasswordSql.Invited> invited,
            Problems problems,
            HttpStatus status,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        keepToOurselves(response);
        model.addAttribute(
                "page",
                new SetPasswordPage(
                        token, invited.map(SetPasswordSql.Invited::email).orElse(null), problems));
        return TEMPLATE;
    }

    /**
     * The address is a secret: it is not kept by the browser, and the policy of all pages tells it to no other site. A stricter one would
     * have the browser send the form as if from nowhere, and it would be refused.
     */
    private static void keepToOurselves(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    private static boolean isOwner(@Nullable Viewer viewer, SetPasswordSql.Invited invited) {
        return viewer != null && viewer.person() != null && viewer.person().equals(invited.owner());
    }
}
