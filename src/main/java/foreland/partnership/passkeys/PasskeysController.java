package foreland.partnership.passkeys;

import foreland.govuk.Problems;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one's own passkeys, makes one and removes one. */
@Controller
@OpenToMembers
class PasskeysController {

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 20;

    private final StoredPasskeys passkeys;

    PasskeysController(StoredPasskeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping(PasskeysPage.PATH)
    String list(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", new PasskeysPage(passkeys.listOf(person(viewer))));
        return "partnership/passkeys/list";
    }

    @GetMapping(PasskeysPage.ADD)
    @ConfirmedRecently
    String ask(@RequestAttribute(Viewer.REQUEST) Viewer viewer, HttpServletRequest request, Model model) {
        return show("", viewer, Problems.none(), request, model);
    }

    @PostMapping(PasskeysPage.ADD)
    @ConfirmedRecently
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String credential,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String given = name.strip();
        Problems problems = Problems.none();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            problems = problems.and("name", "Enter a name in 60 characters or fewer, such as Work phone");
        } else if (passkeys.listOf(person(viewer)).size() >= MOST) {
            problems = problems.and("name", "You have " + MOST + " passkeys. Remove one that you no longer use");
        } else if (!passkeys.add(person(viewer), given, credential, request)) {
            problems = problems.and(
                    "name", "The passkey was not made. Try again, within five minutes of choosing the button");
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(name, viewer, problems, request, model);
        }
        return done("Passkey made: " + given + ". You can sign in with it", next);
    }

    @PostMapping(PasskeysPage.PATH + "/remove")
    @ConfirmedRecently
    String remove(
            @RequestParam UUID passkey, @RequestAttribute(Viewer.REQUEST) Viewer viewer, RedirectAttributes next) {
        boolean removed = passkeys.remove(person(viewer), passkey);
        return done(removed ? "Passkey removed. Delete it on your device too" : "It was removed already", next);
    }

    private String show(String name, Viewer viewer, Problems problems, HttpServletRequest request, Model model) {
        UUID person = person(viewer);
        String email = passkeys.findOwner(person).map(PasskeysSql.Owner::email).orElse("");
        model.addAttribute(
                "page",
                new NewPasskeyPage(
                        passkeys.boundTo(request).orElse(""),
                        NewPasskeyPage.handle(person),
                        email,
                        String.valueOf(viewer.name()),
                        NewPasskeyPage.known(passkeys.listCredentialIds(person)),
                        name,
                        problems));
        return "partnership/passkeys/add";
    }

    private static String done(String message, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + PasskeysPage.PATH;
    }

    private static UUID person(Viewer viewer) {
        return Objects.requireNonNull(viewer.person());
    }
}
