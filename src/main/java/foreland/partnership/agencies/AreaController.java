package foreland.partnership.agencies;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.AgencyPolicy;
import foreland.partnership.BrokenConstraint;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds an area to those that the partnership covers. */
@Controller
@Requires(AgencyPolicy.MANAGE)
class AreaController {

    private static final String ADDRESS = AgencyPage.LIST + "/areas";

    private final CoverageSql coverage;
    private final OnceOnly onceOnly;

    AreaController(CoverageSql coverage, OnceOnly onceOnly) {
        this.coverage = coverage;
        this.onceOnly = onceOnly;
    }

    @GetMapping(ADDRESS)
    String ask(Model model) {
        model.addAttribute("page", new AreaPage(AreaForm.empty(), Problems.none()));
        return "partnership/agencies/area";
    }

    @PostMapping(ADDRESS)
    String add(
            @RequestParam(FormToken.FIELD) UUID form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        AreaForm typed = AreaForm.posted(request);
        Outcome<Problems> outcome = typed.problems().isEmpty() ? save(form, typed) : Outcome.refused(typed.problems());
        return outcome.match(
                location -> {
                    next.addFlashAttribute(NextPage.MESSAGE, "Area " + typed.code() + " added");
                    return "redirect:" + location;
                },
                problems -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    model.addAttribute("page", new AreaPage(typed, problems));
                    return "partnership/agencies/area";
                });
    }

    private Outcome<Problems> save(UUID form, AreaForm typed) {
        var knownAs = coverage.nameOf(typed.code()).filter(known -> !known.equalsIgnoreCase(typed.name()));
        if (knownAs.isPresent()) {
            return Outcome.refused(Problems.none()
                    .and("name", typed.code() + " is the code of " + knownAs.get() + ". Check the code and the name"));
        }
        try {
            return onceOnly.answer(form, () -> {
                coverage.add(typed.area(), typed.chosenKind().orElseThrow());
                return Outcome.saved(AgencyPage.LIST);
            });
        } catch (DataIntegrityViolationException e) {
            if (BrokenConstraint.nameIn(e)
                    .filter("coverage_once_at_a_time"::equals)
                    .isEmpty()) {
                throw e;
            }
            return Outcome.refused(Problems.none()
                    .and("from", "The partnership covers this area at that time already. Choose other days"));
        }
    }
}
