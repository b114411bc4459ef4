package foreland.partnership.singlesignon;

import foreland.partnership.OpenToAll;
import foreland.partnership.Partnership;
import foreland.partnership.SecondFactors;
import foreland.partnership.Viewer;
import foreland.partnership.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Sends somebody to their own organisation to sign in, and lets them in when they come back. */
@Controller
@OpenToAll
class SingleSignOnController {

    private final SingleSignOn singleSignOn;
    private final SecondFactors factors;
    private final WayIn wayIn;

    SingleSignOnController(SingleSignOn singleSignOn, SecondFactors factors, WayIn wayIn) {
        this.singleSignOn = singleSignOn;
        this.factors = factors;
        this.wayIn = wayIn;
    }

    /** A page of another site cannot begin it unseen: its visitor lands on the sign-in page first. */
    @GetMapping(IdentityProvider.SIGN_IN + "{id}")
    @Nullable
    String begin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "/desk") String next,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        IdentityProvider provider = get(viewer.partnership(), id);
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null && !"same-origin".equals(from) && !"none".equals(from)) {
            return "redirect:/sign-in";
        }
        Attempt attempt = singleSignOn.attempt(provider, wayIn.inside(next), Optional.ofNullable(viewer.person()));
        Optional<URI> there = singleSignOn.begin(viewer.partnership(), provider, attempt);
        if (there.isEmpty()) {
            return refused(provider, Trouble.OUT_OF_REACH, viewer, response, model);
        }
        attempt.keepIn(request.getSession());
        response.sendRedirect(there.get().toString());
        return null;
    }

    @GetMapping(IdentityProvider.SIGN_IN + "{id}/back")
    String back(
            @PathVariable UUID id,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        IdentityProvider provider = get(viewer.partnership(), id);
        Optional<Attempt> attempt = Attempt.take(request);
        String next = attempt.map(Attempt::next).orElse("/desk");
        SingleSignOn.Outcome outcome =
                singleSignOn.finish(viewer.partnership(), provider, attempt, request.getParameterMap());
        if (outcome instanceof SingleSignOn.Outcome.In in) {
            return "redirect:" + goOn(in, next, request, response);
        }
        if (outcome instanceof SingleSignOn.Outcome.Confirmed) {
            wayIn.confirm(request);
            return "redirect:" + next;
        }
        return refused(provider, ((SingleSignOn.Outcome.Refused) outcome).trouble(), viewer, response, model);
    }

    /** Where no second factor was given there, ours is asked for. */
    private String goOn(
            SingleSignOn.Outcome.In in, String next, HttpServletRequest request, HttpServletResponse response) {
        if (in.secondFactor()) {
            wayIn.complete(in.person(), request, response);
            return next;
        }
        wayIn.halfway(in.person(), next, request);
        return factors.has(in.person()) ? "/sign-in/code" : "/sign-in/enrol";
    }

    private IdentityProvider get(Partnership partnership, UUID id) {
        return singleSignOn
                .findOn(partnership, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String refused(
            IdentityProvider provider, Trouble trouble, Viewer viewer, HttpServletResponse response, Model model) {
        response.setStatus(
                trouble == Trouble.OUT_OF_REACH ? HttpStatus.BAD_GATEWAY.value() : HttpStatus.FORBIDDEN.value());
        model.addAttribute("page", new RefusedPage(provider.name(), trouble.words(provider.name()), viewer.signedIn()));
        return "partnership/singlesignon/refused";
    }
}
