package foreland.partnership.people;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.People;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a person with their first role. */
@Controller
@Requires(PersonPolicy.MANAGE)
@ConfirmedRecently
class AddPersonController {

    private static final String TEMPLATE = "partnership/people/form";

    private final People people;
    private final Agencies agencies;
    private final OnceOnly onceOnly;

    AddPersonController(People people, Agencies agencies, OnceOnly onceOnly) {
        this.people = people;
        this.agencies = agencies;
        this.onceOnly = onceOnly;
    }

    @GetMapping(PeoplePage.LIST + "/add")
    String ask(@RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", page(PersonForm.empty(), RoleForm.empty(), Problems.none(), viewer));
        return TEMPLATE;
    }

    @PostMapping(PeoplePage.LIST + "/add")
    String add(
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        PersonForm person = PersonForm.posted(request);
        RoleForm role = RoleForm.posted(request);
        Problems problems = role.problems(person.problems(), agencies.list(), people.listRoles(), viewer);
        Outcome<Problems> outcome = problems.isEmpty()
                ? Answers.unlessRefused(() -> onceOnly.answer(form, () -> save(person, role)))
                : Outcome.refused(problems);
        return outcome.match(
                location -> Answers.done(person.name() + " added", location, next),
                why -> Answers.again(
                        TEMPLATE, page(person, role, why, viewer), HttpStatus.BAD_REQUEST, response, model));
    }

    private Outcome<Problems> save(PersonForm person, RoleForm role) {
        var added = people.add(
                person.name(),
                person.email().isEmpty() ? null : person.email(),
                role.agencyId(),
                role.role(),
                role.from().date().orElseThrow());
        return Outcome.saved(PeoplePage.LIST + "/" + added.id());
    }

    private PersonFormPage page(PersonForm person, RoleForm role, Problems problems, Viewer viewer) {
        return PersonFormPage.adding(
                person,
                role,
                PersonFormPage.choicesOf(agencies.list()),
                PersonFormPage.choicesOf(people.listRoles(), viewer),
                problems);
    }
}
