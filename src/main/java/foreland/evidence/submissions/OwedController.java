package foreland.evidence.submissions;

import foreland.calendar.LondonTime;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.Agencies;
import foreland.partnership.Agency;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

/** Keeps what agreements say that agencies owe. */
@Controller
@Requires(OwedController.KEEP)
class OwedController {

    static final String KEEP = "evidence.import";

    private static final String HERE = SubmissionsPage.HERE + "/agreements";

    private final OwedSql owed;
    private final Agencies agencies;
    private final OnceOnly onceOnly;
    private final Clock clock;

    OwedController(OwedSql owed, Agencies agencies, OnceOnly onceOnly, Clock clock) {
        this.owed = owed;
        this.agencies = agencies;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String list(Model model) {
        return show(new OwedPage(owed.list(), agencies.list(), OwedForm.EMPTY, Problems.none()), model);
    }

    @PostMapping(HERE)
    String add(
            @RequestParam(FormToken.FIELD) UUID token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        OwedForm form = OwedForm.posted(request);
        List<Agency> all = agencies.list();
        return onceOnly.answer(token, () -> add(form, all))
                .match(location -> done("“" + form.dataset() + "” is owed from now on", location, next), problems -> {
                    response.setStatus(HttpStatus.BAD_REQUEST.value());
                    return show(new OwedPage(owed.list(), all, form, problems), model);
                });
    }

    private Outcome<Problems> add(OwedForm form, List<Agency> all) {
        Problems problems = form.problems(all);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        owed.add(form.toOwed(all, LondonTime.today(clock)));
        return Outcome.saved(HERE);
    }

    @PostMapping(HERE + "/{id}/end")
    String end(@PathVariable UUID id, @RequestParam(FormToken.FIELD) UUID token, RedirectAttributes next) {
        Agreement agreement = owed.list().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        onceOnly.<Problems>answer(token, () -> {
            owed.end(agreement, LondonTime.today(clock));
            return Outcome.saved(HERE);
        });
        return done("“" + agreement.owed().dataset() + "” is owed no more", HERE, next);
    }

    private static String done(String message, String location, RedirectAttributes next) {
        next.addFlashAttribute(NextPage.MESSAGE, message);
        return "redirect:" + location;
    }

    private static String show(OwedPage page, Model model) {
        model.addAttribute("page", page);
        return "evidence/submissions/agreements";
    }
}
