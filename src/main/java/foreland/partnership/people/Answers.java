package foreland.partnership.people;

import foreland.govuk.Problems;
import foreland.journal.Outcome;
import foreland.partnership.BrokenConstraint;
import foreland.partnership.NextPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the forms of this slice answer: what the database refused becomes a problem of a field. */
final class Answers {

    private static final Map<String, Problems> OF_CONSTRAINTS = Map.of(
            "membership_once_at_a_time",
            Problems.none()
                    .and(
                            "role",
                            "They have this role for this agency at that time already. Choose another, or a later day"),
            "membership_ends_after_it_starts",
            Problems.none().and("to", "The last day must be on or after the first day. Choose a later day"));

    private Answers() {}

    static Outcome<Problems> unlessRefused(Supplier<Outcome<Problems>> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException e) {
            Problems why = BrokenConstraint.nameIn(e).map(OF_CONSTRAINTS::get).orElse(null);
            if (why == null) {
                throw e;
            }
            return Outcome.refused(why);
        }
    }

    static String done(String message, String location, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }

    static String again(String template, Object page, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("page", page);
        return template;
    }
}
