package foreland.partnership.reminders;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.partnership.Viewer;
import foreland.post.Post;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets each member choose how often they are reminded, and make, renew and switch off their calendar's address. */
@Controller
@OpenToMembers
class MailAndCalendarController {

    private static final String TEMPLATE = "partnership/reminders/mailAndCalendar";

    private final RemindersSql reminders;
    private final FeedSql feeds;
    private final People people;
    private final Post post;
    private final OnceOnly onceOnly;

    MailAndCalendarController(RemindersSql reminders, FeedSql feeds, People people, Post post, OnceOnly onceOnly) {
        this.reminders = reminders;
        this.feeds = feeds;
        this.people = people;
        this.post = post;
        this.onceOnly = onceOnly;
    }

    @GetMapping(MailAndCalendarPage.PATH)
    String show(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", page(viewer, null));
        return TEMPLATE;
    }

    @PostMapping(MailAndCalendarPage.PATH)
    String choose(
            @RequestParam(defaultValue = "") String rhythm,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            RedirectAttributes next) {
        Rhythm chosen = Arrays.stream(Rhythm.values())
                .filter(one -> one.name().equals(rhythm))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        reminders.choose(person(viewer), chosen);
        next.addFlashAttribute(NextPage.MESSAGE, "Reminders: " + chosen.title().toLowerCase(java.util.Locale.UK));
        return "redirect:" + MailAndCalendarPage.PATH;
    }

    /** The address is on the answer itself, once: kept for a next page it would lie readable in the session. */
    @PostMapping(MailAndCalendarPage.PATH + "/calendar")
    String renew(
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model,
            RedirectAttributes next) {
        AtomicReference<FeedSecret> made = new AtomicReference<>();
        onceOnly.<Problems>answer(token, () -> {
            made.set(feeds.renew(person(viewer)));
            return Outcome.saved(MailAndCalendarPage.PATH);
        });
        FeedSecret secret = made.get();
        if (secret == null) {
            next.addFlashAttribute(
                    NextPage.MESSAGE, "The address was shown once already. If you did not keep it, make a new one");
            return "redirect:" + MailAndCalendarPage.PATH;
        }
        String site = post.publicAddress()
                .map(address -> address + viewer.partnership().base())
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        model.addAttribute("page", page(viewer, site + "/calendar/" + secret.value() + ".ics"));
        return TEMPLATE;
    }

    @PostMapping(MailAndCalendarPage.PATH + "/calendar/end")
    String end(@RequestAttribute(Viewer.REQUEST) Viewer viewer, RedirectAttributes next) {
        feeds.end(person(viewer));
        next.addFlashAttribute(NextPage.MESSAGE, "Your calendar address was switched off");
        return "redirect:" + MailAndCalendarPage.PATH;
    }

    private MailAndCalendarPage page(Viewer viewer, @Nullable String made) {
        UUID person = person(viewer);
        return new MailAndCalendarPage(
                post.isOpen(),
                people.find(person).map(Person::email).orElse(null),
                reminders.rhythmOf(person),
                feeds.madeAt(person),
                made);
    }

    private static UUID person(Viewer viewer) {
        return Objects.requireNonNull(viewer.person());
    }
}
