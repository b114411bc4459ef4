package foreland.partnership.reminders;

import foreland.journal.Acting;
import foreland.partnership.OpenToAll;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.server.ResponseStatusException;

/**
 * Ends reminders from a mail, without sign-in. Opening the address asks; only the button does it, since mail scanners open links
 * too. A mail program's one click is a POST at once (RFC 8058).
 */
@Controller
@OpenToAll
class EndController {

    private static final String TEMPLATE = "partnership/reminders/end";

    private final EndAddress addresses;
    private final RemindersSql reminders;

    EndController(EndAddress addresses, RemindersSql reminders) {
        this.addresses = addresses;
        this.reminders = reminders;
    }

    @GetMapping(EndAddress.PATH + "/{signed}")
    String ask(
            @PathVariable String signed,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model) {
        person(signed, viewer);
        return show(new EndPage(EndAddress.PATH + "/" + signed, false), response, model);
    }

    @PostMapping(EndAddress.PATH + "/{signed}")
    String end(
            @PathVariable String signed,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model) {
        UUID person = person(signed, viewer);
        Acting.system(viewer.partnership().id()).run(() -> reminders.choose(person, Rhythm.NONE));
        return show(new EndPage(EndAddress.PATH + "/" + signed, true), response, model);
    }

    private UUID person(String signed, Viewer viewer) {
        return addresses
                .read(viewer.partnership(), signed)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(EndPage page, HttpServletResponse response, Model model) {
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("page", page);
        return TEMPLATE;
    }
}
