package foreland.partnership.people;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.ConfirmedRecently;
import foreland.partnership.People;
import foreland.partnership.Person;
import foreland.partnership.PersonPolicy;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a person's name and address. */
@Controller
@Requires(PersonPolicy.MANAGE)
@ConfirmedRecently
class EditPersonController {

    private static final String TEMPLATE = "partnership/people/form";

    private final People people;
    private final DirectorySql directory;
    private final PersonSql persons;
    private final OnceOnly onceOnly;

    EditPersonController(People people, DirectorySql directory, PersonSql persons, OnceOnly onceOnly) {
        this.people = people;
        this.directory = directory;
        this.persons = persons;
        this.onceOnly = onceOnly;
    }

    @GetMapping(PeoplePage.LIST + "/{id}/edit")
    String ask(@PathVariable UUID id, Model model) {
        Person person = get(id);
        model.addAttribute(
                "page",
                PersonFormPage.editing(person, person.version(), PersonForm.of(person), Problems.none(), List.of()));
        return TEMPLATE;
    }

    @PostMapping(PeoplePage.LIST + "/{id}/edit")
    String save(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Person person = get(id);
        PersonForm typed = PersonForm.posted(request);
        Outcome<Problems> outcome = typed.problems().isEmpty()
                ? Answers.unlessRefused(() -> onceOnly.answer(
                        form,
                        () -> persons.save(typed.applyTo(person, version))
                                ? Outcome.saved(PeoplePage.LIST + "/" + id)
                                : Outcome.refused(Problems.none())))
                : Outcome.refused(typed.problems());
        return outcome.match(location -> Answers.done(typed.name() + " saved", location, next), problems -> {
            Person now = get(id);
            boolean overtaken = problems.isEmpty();
            return Answers.again(
                    TEMPLATE,
                    PersonFormPage.editing(
                            person,
                            overtaken ? now.version() : version,
                            typed,
                            problems,
                            overtaken ? typed.beside(now) : List.of()),
                    overtaken ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST,
                    response,
                    model);
        });
    }

    /** Someone erased, or of another partnership too, is not edited here. */
    private Person get(UUID id) {
        return people.find(id)
                .filter(person -> !person.erased() && !directory.belongsElsewhere(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
