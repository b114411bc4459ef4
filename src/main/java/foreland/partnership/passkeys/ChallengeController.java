package foreland.partnership.passkeys;

import foreland.partnership.OpenToAll;
import foreland.partnership.Passkeys;
import foreland.partnership.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a browser something to sign, and lets in whoever signed it with their passkey. */
@Controller
@OpenToAll
class ChallengeController {

    private final Passkeys passkeys;
    private final WayIn wayIn;
    private final Clock clock;

    ChallengeController(Passkeys passkeys, WayIn wayIn, Clock clock) {
        this.passkeys = passkeys;
        this.wayIn = wayIn;
        this.clock = clock;
    }

    @PostMapping("/passkey/challenge")
    ResponseEntity<String> challenge(HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(Challenge.give(request.getSession(), clock.instant()));
    }

    /** Neither a wrong password nor how many there were matters here: there is nothing to guess. */
    @PostMapping("/sign-in/passkey")
    String signIn(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "/desk") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<UUID> person = passkeys.prove(credential, request);
        if (person.isEmpty()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("page", new RefusedPage());
            return "partnership/passkeys/refused";
        }
        wayIn.complete(person.get(), request, response);
        return "redirect:" + wayIn.inside(next);
    }
}
