package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.govuk.FormToken;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one update, and takes what the lead agency writes into it. */
@Controller
class UpdateController {

    private final UpdatePages pages;
    private final Giving giving;
    private final Clock clock;

    UpdateController(UpdatePages pages, Giving giving, Clock clock) {
        this.pages = pages;
        this.giving = giving;
        this.clock = clock;
    }

    @GetMapping(Addresses.UPDATE)
    @OpenToMembers
    String show(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String quarter,
            @PathVariable String reference,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        model.addAttribute("page", pages.page(subject(plan, year, quarter, reference), viewer));
        return "delivery/updates/update";
    }

    @PostMapping(Addresses.UPDATE)
    @Requires(UpdatePolicy.UPDATE)
    String give(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String quarter,
            @PathVariable String reference,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "draft") String act,
            @RequestParam(value = Attachment.FIELD, required = false) @Nullable MultipartFile evidence,
            @RequestParam(required = false) @Nullable UUID without,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next)
            throws IOException {
        Subject subject = subject(plan, year, quarter, reference);
        Giving.Sent sent =
                new Giving.Sent(subject, UpdateForm.posted(posted, subject), version, Attachment.of(evidence), without);
        boolean submits = act.equals("submit");
        Outcome<Refusal> outcome = submits
                ? giving.submit(token, sent, Addresses.DUE)
                : giving.saveDraft(token, sent, Addresses.update(subject));
        return outcome.match(
                location -> {
                    next.addFlashAttribute(
                            NextPage.MESSAGE, submits ? "Update on " + subject.reference() + " submitted" : savedAt());
                    return "redirect:" + location;
                },
                why -> {
                    response.setStatus(status(why).value());
                    model.addAttribute("page", pages.page(subject, viewer).refused(sent, why));
                    return "delivery/updates/update";
                });
    }

    /** What a page saves by itself while someone types. */
    @PostMapping(value = Addresses.UPDATE, params = Autosaved.FIELD)
    @Requires(UpdatePolicy.UPDATE)
    ResponseEntity<Autosaved> save(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String quarter,
            @PathVariable String reference,
            @RequestParam Map<String, String> posted,
            @RequestParam(defaultValue = "0") int version) {
        Subject subject = subject(plan, year, quarter, reference);
        return Autosaved.answer(
                giving.saveByItself(Giving.Sent.textOnly(subject, UpdateForm.posted(posted, subject), version)),
                savedAt());
    }

    private String savedAt() {
        return "Draft saved at " + UpdateWords.time(clock.instant());
    }

    static HttpStatus status(Refusal why) {
        return why instanceof Refusal.NotRight ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
    }

    private Subject subject(String plan, String year, String quarter, String reference) {
        Optional<FinancialQuarter> named = Addresses.quarter(year, quarter);
        return named.flatMap(of -> pages.subject(plan, of, reference))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
