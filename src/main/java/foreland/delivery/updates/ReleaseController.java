package foreland.delivery.updates;

import foreland.calendar.LondonTime;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows accepted figures that the public does not see yet, and releases those that are chosen. */
@Controller
@Requires(UpdatePolicy.RELEASE)
@RequestMapping(Addresses.RELEASES)
class ReleaseController {

    private final ReleaseSql releases;
    private final OnceOnly onceOnly;
    private final Clock clock;

    ReleaseController(ReleaseSql releases, OnceOnly onceOnly, Clock clock) {
        this.releases = releases;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        return show(Problems.none(), model);
    }

    @PostMapping
    String release(
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(value = ReleasePage.FIELD, defaultValue = "") Set<String> chosen,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return onceOnly.answer(token, () -> release(chosen))
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, "The chosen figures are public now");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            return show(problems, model);
                        });
    }

    private Outcome<Problems> release(Set<String> chosen) {
        List<Unreleased> figures = releases.list().stream()
                .filter(figure -> !figure.own() && chosen.contains(figure.key()))
                .toList();
        if (figures.isEmpty()) {
            return Outcome.refused(
                    Problems.none().and(ReleasePage.FIELD, "Choose the figures that the public may see"));
        }
        releases.release(figures);
        return Outcome.saved(Addresses.RELEASES);
    }

    private String show(Problems problems, Model model) {
        model.addAttribute("page", ReleasePage.of(releases.list(), problems, LondonTime.today(clock)));
        return "delivery/updates/releases";
    }
}
