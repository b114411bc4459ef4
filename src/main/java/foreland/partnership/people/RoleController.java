package foreland.partnership.people;

import foreland.govuk.DateParts;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.LondonDay;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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

/** Gives and ends roles. */
@Controller
@Requires(PersonPolicy.MANAGE)
@ConfirmedRecently
class RoleController {

    private static final String ADD = "partnership/people/form";
    private static final String END = "partnership/people/endRole";

    private final People people;
    private final Agencies agencies;
    private final DirectorySql directory;
    private final OnceOnly onceOnly;
    private final Clock clock;

    RoleController(People people, Agencies agencies, DirectorySql directory, OnceOnly onceOnly, Clock clock) {
        this.people = people;
        this.agencies = agencies;
        this.directory = directory;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping(PeoplePage.LIST + "/{id}/roles/add")
    String askForNew(@PathVariable UUID id, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", adding(get(id), RoleForm.empty(), Problems.none(), viewer));
        return ADD;
    }

    @PostMapping(PeoplePage.LIST + "/{id}/roles/add")
    String give(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Person person = get(id);
        RoleForm typed = RoleForm.posted(request);
        Problems problems = typed.problems(Problems.none(), agencies.list(), people.listRoles(), viewer);
        Outcome<Problems> outcome = problems.isEmpty()
                ? Answers.unlessRefused(() -> onceOnly.answer(form, () -> {
                    people.giveRole(
                            id,
                            typed.agencyId(),
                            typed.role(),
                            typed.from().date().orElseThrow());
                    return Outcome.saved(PeoplePage.LIST + "/" + id);
                }))
                : Outcome.refused(problems);
        return outcome.match(
                location -> Answers.done("Role given to " + person.name(), location, next),
                why -> Answers.again(ADD, adding(person, typed, why, viewer), HttpStatus.BAD_REQUEST, response, model));
    }

    @GetMapping(PeoplePage.LIST + "/{id}/roles/{role}/end")
    String askForEnd(@PathVariable UUID id, @PathVariable UUID role, Model model) {
        DateParts today = DateParts.of(LondonDay.today(clock));
        model.addAttribute("page", new EndRolePage(get(id), get(id, role), today, Problems.none()));
        return END;
    }

    @PostMapping(PeoplePage.LIST + "/{id}/roles/{role}/end")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID role,
            @RequestParam(FormToken.FIELD) UUID form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Person person = get(id);
        HeldRole held = get(id, role);
        DateParts typed = DateParts.posted("to", request::getParameter);
        Problems problems = EndRolePage.problems(held, typed, LondonDay.today(clock));
        Outcome<Problems> outcome = problems.isEmpty()
                ? Answers.unlessRefused(() -> onceOnly.answer(form, () -> {
                    people.endRole(held.id(), held.endedFor(id, typed.date().orElseThrow()));
                    return Outcome.saved(PeoplePage.LIST + "/" + id);
                }))
                : Outcome.refused(problems);
        return outcome.match(
                location -> Answers.done("Role ended on " + words(typed), location, next),
                why -> Answers.again(
                        END, new EndRolePage(person, held, typed, why), HttpStatus.BAD_REQUEST, response, model));
    }

    private PersonFormPage adding(Person person, RoleForm form, Problems problems, Viewer viewer) {
        return PersonFormPage.givingRole(
                person,
                form,
                PersonFormPage.choicesOf(agencies.list()),
                PersonFormPage.choicesOf(people.listRoles(), viewer),
                problems);
    }

    private Person get(UUID id) {
        return people.find(id)
                .filter(person -> !person.erased())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private HeldRole get(UUID person, UUID role) {
        return directory.rolesOf(person).stream()
                .filter(held -> held.id().equals(role))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String words(DateParts typed) {
        LocalDate day = typed.date().orElseThrow();
        return LondonDay.words(day);
    }
}
