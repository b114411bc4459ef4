package foreland.partnership.agencies;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.AgencyPolicy;
import foreland.partnership.BrokenConstraint;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Adds and edits agencies. */
@Controller
@Requires(AgencyPolicy.MANAGE)
class AgencyController {

    private static final String TEMPLATE = "partnership/agencies/agency";

    private final Agencies agencies;
    private final OnceOnly onceOnly;

    AgencyController(Agencies agencies, OnceOnly onceOnly) {
        this.agencies = agencies;
        this.onceOnly = onceOnly;
    }

    @GetMapping(AgencyPage.LIST + "/add")
    String askForNew(Model model) {
        return show(AgencyPage.adding(AgencyForm.empty(), Problems.none()), model);
    }

    @PostMapping(AgencyPage.LIST + "/add")
    String add(
            @RequestParam(FormToken.FIELD) UUID form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        AgencyForm typed = AgencyForm.posted(request);
        Outcome<Problems> outcome = typed.problems().isEmpty()
                ? unlessNameIsTaken(() -> onceOnly.answer(form, () -> {
                    agencies.add(
                            typed.name(),
                            typed.chosenKind().orElseThrow(),
                            typed.chosenAuthority().orElse(null),
                            typed.from().date().orElse(null),
                            typed.to().date().orElse(null),
                            typed.note().isEmpty() ? null : typed.note());
                    return Outcome.saved(AgencyPage.LIST);
                }))
                : Outcome.refused(typed.problems());
        return outcome.match(
                location -> done(typed.name() + " added", location, next),
                problems -> refused(AgencyPage.adding(typed, problems), response, model));
    }

    @GetMapping(AgencyPage.LIST + "/{slug}")
    String edit(
            @PathVariable String slug,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Agency agency = get(slug);
        return show(
                AgencyPage.editing(agency, AgencyForm.of(agency), Problems.none(), viewer, request.getContextPath()),
                model);
    }

    @PostMapping(AgencyPage.LIST + "/{slug}")
    String save(
            @PathVariable String slug,
            @RequestParam(FormToken.FIELD) UUID form,
            @RequestParam int version,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Agency agency = get(slug);
        AgencyForm typed = AgencyForm.posted(request);
        AgencyPage page = AgencyPage.editing(agency, typed, typed.problems(), viewer, request.getContextPath())
                .basedOn(version);
        if (!typed.problems().isEmpty()) {
            return refused(page, response, model);
        }
        Outcome<Problems> outcome = unlessNameIsTaken(() -> onceOnly.answer(
                form,
                () -> agencies.save(typed.applyTo(agency, version))
                        ? Outcome.saved(AgencyPage.LIST)
                        : Outcome.refused(Problems.none())));
        return outcome.match(
                location -> done(typed.name() + " saved", location, next),
                problems -> problems.isEmpty()
                        ? overtaken(page.overtakenBy(get(slug)), response, model)
                        : refused(page.with(problems), response, model));
    }

    private Agency get(String slug) {
        return agencies.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Outcome<Problems> unlessNameIsTaken(Supplier<Outcome<Problems>> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException e) {
            if (BrokenConstraint.nameIn(e)
                    .filter("agency_name_is_unique"::equals)
                    .isEmpty()) {
                throw e;
            }
            return Outcome.refused(Problems.none()
                    .and("name", "There is an agency of this name already. Edit that one, or use another name"));
        }
    }

    private static String show(AgencyPage page, Model model) {
        model.addAttribute("page", page);
        return TEMPLATE;
    }

    private static String refused(AgencyPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return show(page, model);
    }

    private static String overtaken(AgencyPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(page, model);
    }

    private static String done(String message, String location, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }
}
