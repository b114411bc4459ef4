package foreland.delivery.updates;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a coordinator does with a submitted update, and corrections to an accepted one. */
@Controller
class ReviewController {

    private static final int MOST = 1000;

    private final UpdatePages pages;
    private final ReviewSql reviews;
    private final OnceOnly onceOnly;

    ReviewController(UpdatePages pages, ReviewSql reviews, OnceOnly onceOnly) {
        this.pages = pages;
        this.reviews = reviews;
        this.onceOnly = onceOnly;
    }

    @PostMapping(Addresses.UPDATE + "/review")
    @Requires(UpdatePolicy.ACCEPT)
    String review(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String quarter,
            @PathVariable String reference,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String question,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        UpdatePage page = page(plan, year, quarter, reference, viewer);
        boolean accepts = act.equals("accept");
        String done = "Update on " + reference
                + (accepts ? " accepted" : " returned to " + page.subject().agency());
        return onceOnly.answer(token, () -> review(page, version, accepts, question.strip()))
                .match(
                        location -> done(done, location, next),
                        problems -> refused(page.refusing(question, problems), response, model));
    }

    @PostMapping(Addresses.UPDATE + "/errata")
    @Requires({UpdatePolicy.UPDATE, UpdatePolicy.ACCEPT})
    String correct(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String quarter,
            @PathVariable String reference,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(defaultValue = "") String correction,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        UpdatePage page = page(plan, year, quarter, reference, viewer);
        if (!page.reader().correct()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return onceOnly.answer(token, () -> correct(page, correction.strip()))
                .match(
                        location -> done("Correction added", location, next),
                        problems -> refused(page.refusing(correction, problems), response, model));
    }

    private Outcome<Problems> review(UpdatePage page, int version, boolean accepts, String question) {
        Filed filed = page.filed();
        if (filed == null || !page.reader().review() || filed.version() != version) {
            return refused(
                    "",
                    "This update is not as you saw it any more: it is shown below as it is now. Nothing was changed");
        }
        if (!accepts && question.isEmpty()) {
            return refused(
                    "question",
                    "Write what you want to know, so that " + page.subject().agency() + " can answer");
        }
        if (question.length() > MOST) {
            return refused("question", "Shorten the question to " + MOST + " characters");
        }
        boolean done =
                accepts ? reviews.accept(page.subject(), filed) : reviews.giveBack(page.subject(), filed, question);
        return done
                ? Outcome.saved(
                        Addresses.round(page.subject().year(), page.subject().round()))
                : refused("", "Someone else dealt with this update just now. Nothing was changed");
    }

    private Outcome<Problems> correct(UpdatePage page, String text) {
        if (text.isEmpty() || text.length() > MOST) {
            return refused(
                    "correction", "Enter what is wrong and how it should read, in up to " + MOST + " characters");
        }
        reviews.correct(page.subject(), java.util.Objects.requireNonNull(page.filed()), text);
        return Outcome.saved(Addresses.update(page.subject()));
    }

    private static Outcome<Problems> refused(String field, String why) {
        return Outcome.refused(Problems.none().and(field, why));
    }

    private static String done(String message, String location, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }

    private static String refused(UpdatePage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("page", page);
        return "delivery/updates/update";
    }

    private UpdatePage page(String plan, String year, String quarter, String reference, Viewer viewer) {
        return Addresses.quarter(year, quarter)
                .flatMap(of -> pages.subject(plan, of, reference))
                .map(subject -> pages.page(subject, viewer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
