package foreland.partnership.mail;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.HousePolicy;
import foreland.partnership.NextPage;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.post.Letter;
import foreland.post.MailServer;
import foreland.post.MailServers;
import foreland.post.MailTrouble;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the mail server and tries it out. */
@Controller
@Requires(HousePolicy.KEEP)
class MailServerController {

    private static final String TEMPLATE = "partnership/mail/server";

    private final MailServers servers;
    private final People people;
    private final OnceOnly onceOnly;

    MailServerController(MailServers servers, People people, OnceOnly onceOnly) {
        this.servers = servers;
        this.people = people;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.SERVER)
    String show(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", page(viewer));
        return TEMPLATE;
    }

    @PostMapping(Addresses.SERVER)
    String save(
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            @RequestParam(defaultValue = "0") int version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        MailServerPage page = page(viewer);
        MailServerForm form = MailServerForm.posted(posted, version);
        return onceOnly.answer(token, () -> save(form))
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, "Mail server saved. Now send a test mail");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(
                                    problems.isEmpty() ? HttpStatus.CONFLICT.value() : HttpStatus.BAD_REQUEST.value());
                            model.addAttribute(
                                    "page",
                                    problems.isEmpty() ? page.afterSomeoneElse() : page.refused(form, problems));
                            return TEMPLATE;
                        });
    }

    /** Refused without problems means that someone else was faster. */
    private Outcome<Problems> save(MailServerForm form) {
        Problems problems = form.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return servers.save(form.toServer(servers.find()))
                ? Outcome.saved(Addresses.SERVER)
                : Outcome.refused(Problems.none());
    }

    /** Answers when the mail server did, which takes half a minute at most. */
    @PostMapping(Addresses.SERVER + "/try")
    String tryOut(
            @RequestParam(defaultValue = "") String to,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        MailServerPage page = page(viewer);
        String address = to.strip();
        MailServer server = servers.find().orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        if (!Letter.isAddress(address)) {
            Problems wrong = Problems.none().and("to", "Enter an e-mail address, such as name@example.org");
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("page", page.tried(to, null, wrong));
            return TEMPLATE;
        }
        Optional<MailTrouble> trouble = servers.tryOut(server, address);
        if (trouble.isPresent()) {
            model.addAttribute("page", page.tried(to, trouble.get(), Problems.none()));
            return TEMPLATE;
        }
        next.addFlashAttribute(
                NextPage.MESSAGE, "The mail server took the test mail. Look whether it arrives at " + address);
        return "redirect:" + Addresses.SERVER;
    }

    private MailServerPage page(Viewer viewer) {
        if (!HousePolicy.keepsTheInstallation(viewer)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String own = Optional.ofNullable(viewer.person())
                .flatMap(people::find)
                .map(Person::email)
                .orElse("");
        return MailServerPage.of(servers.find(), servers.hasUnreadablePassword(), own);
    }
}
