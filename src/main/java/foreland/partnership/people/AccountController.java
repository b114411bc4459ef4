package foreland.partnership.people;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.InvitationSecret;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives a person an account, closes it, and forgets the person. */
@Controller
@Requires(PersonPolicy.MANAGE)
@ConfirmedRecently
class AccountController {

    private final People people;
    private final DirectorySql directory;
    private final AccountSql accounts;
    private final PersonSql persons;
    private final OnceOnly onceOnly;
    private final InvitationLetters letters;

    AccountController(
            People people,
            DirectorySql directory,
            AccountSql accounts,
            PersonSql persons,
            OnceOnly onceOnly,
            InvitationLetters letters) {
        this.people = people;
        this.directory = directory;
        this.accounts = accounts;
        this.persons = persons;
        this.onceOnly = onceOnly;
        this.letters = letters;
    }

    /** The link is sent by e-mail, or else on the answer itself, once: kept for a next page it would lie readable in the session. */
    @PostMapping(PeoplePage.LIST + "/{id}/link")
    String makeLink(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam(defaultValue = "") String lost,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model,
            RedirectAttributes next) {
        Person person = get(id);
        if (person.email() == null
                || !PersonPolicy.mayMakeLink(viewer, directory.rightsOf(id), directory.belongsElsewhere(id))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        AtomicReference<InvitationSecret> made = new AtomicReference<>();
        Outcome<Problems> outcome = Answers.unlessRefused(() -> onceOnly.answer(form, () -> {
            InvitationSecret secret = accounts.invite(person, lost.equals("app"));
            if (!letters.sent(person, secret, viewer.partnership())) {
                made.set(secret);
            }
            return Outcome.saved(PeoplePage.LIST + "/" + id);
        }));
        return outcome.match(
                location -> {
                    InvitationSecret secret = made.get();
                    if (secret == null) {
                        return Answers.done(
                                letters.areSent()
                                        ? "A link to set a password is on its way to " + person.email()
                                        : "The link was shown once already. If you did not keep it, make a new one",
                                location,
                                next);
                    }
                    String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                                    .toUriString() + "/set-password/" + secret.value();
                    model.addAttribute("page", new LinkPage(person, link));
                    return "partnership/people/link";
                },
                why -> Answers.done(why.all().get(0).message(), PeoplePage.LIST + "/" + id, next));
    }

    @GetMapping(PeoplePage.LIST + "/{id}/close-account")
    String askToClose(@PathVariable UUID id, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", new ConfirmPage(getForEnding(id, viewer)));
        return "partnership/people/closeAccount";
    }

    @PostMapping(PeoplePage.LIST + "/{id}/close-account")
    String close(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            RedirectAttributes next) {
        Person person = getForEnding(id, viewer);
        onceOnly.answer(form, () -> {
            accounts.close(id, "account closed");
            return Outcome.<Problems>saved(PeoplePage.LIST + "/" + id);
        });
        return Answers.done("Account of " + person.name() + " closed", PeoplePage.LIST + "/" + id, next);
    }

    @GetMapping(PeoplePage.LIST + "/{id}/erase")
    String askToErase(@PathVariable UUID id, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", new ConfirmPage(getForEnding(id, viewer)));
        return "partnership/people/erase";
    }

    @PostMapping(PeoplePage.LIST + "/{id}/erase")
    String erase(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            RedirectAttributes next) {
        getForEnding(id, viewer);
        onceOnly.answer(form, () -> {
            persons.erase(id);
            return Outcome.<Problems>saved(PeoplePage.LIST + "/" + id);
        });
        return Answers.done("The person was erased", PeoplePage.LIST + "/" + id, next);
    }

    private Person getForEnding(UUID id, Viewer viewer) {
        Person person = get(id);
        if (!PersonPolicy.mayCloseOrErase(viewer, id, directory.belongsElsewhere(id))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return person;
    }

    private Person get(UUID id) {
        return people.find(id)
                .filter(person -> !person.erased())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
