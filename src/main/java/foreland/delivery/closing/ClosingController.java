package foreland.delivery.closing;

import foreland.govuk.DateParts;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a year with what becomes of its actions; begins and finishes its close. */
@Controller
class ClosingController {

    private static final String TEMPLATE = "delivery/closing/year";

    private final Closing closing;
    private final ClosingPages pages;
    private final ClosingSql years;
    private final OnceOnly onceOnly;

    ClosingController(Closing closing, ClosingPages pages, ClosingSql years, OnceOnly onceOnly) {
        this.closing = closing;
        this.pages = pages;
        this.years = years;
        this.onceOnly = onceOnly;
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.YEARS)
    @OpenToMembers
    Object list(HttpServletRequest http, Model model) {
        var table = YearsPage.table(http.getContextPath());
        var rows = years.listYears();
        var wanted = TableRequest.of(http.getParameterMap());
        var download = TableDownload.of(table, rows, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", new YearsPage(table.show(rows, wanted)));
        return "delivery/closing/years";
    }

    @Transactional(readOnly = true)
    @GetMapping(Addresses.YEAR)
    @OpenToMembers
    Object show(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest http,
            Model model) {
        ClosingYear year = get(plan, label);
        var download = pages.download(year, http);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute("page", pages.page(year, viewer, http, DateParts.EMPTY, Problems.none()));
        return TEMPLATE;
    }

    @PostMapping(Addresses.BEGIN)
    @Requires(ClosingPolicy.CLOSE)
    String begin(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam(FormToken.FIELD) UUID token,
            RedirectAttributes next) {
        ClosingYear year = get(plan, label);
        return done(
                onceOnly.answer(
                        token, () -> unless(year.whyNotBegin(closing.today()), year, () -> closing.begin(year))),
                year,
                "The close of " + label + " has begun. Each agency now says what became of its actions",
                next);
    }

    @PostMapping(Addresses.ACCEPT)
    @Requires(ClosingPolicy.CLOSE)
    String accept(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam(FormToken.FIELD) UUID token,
            RedirectAttributes next) {
        ClosingYear year = get(plan, label);
        int proposals = year.toAccept().size();
        return done(
                onceOnly.answer(token, () -> unless(Optional.empty(), year, () -> closing.acceptAll(year))),
                year,
                proposals == 1 ? "1 proposal settled" : proposals + " proposals settled",
                next);
    }

    @PostMapping(Addresses.COMPLETIONS)
    @Requires({ClosingPolicy.CLOSE, ClosingPolicy.PROPOSE})
    String proposeCompletions(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            RedirectAttributes next) {
        ClosingYear year = get(plan, label);
        return done(
                onceOnly.answer(
                        token,
                        () -> unless(
                                Optional.empty(),
                                year,
                                () -> closing.proposeCompletions(
                                        year, line -> ClosingPolicy.mayPropose(viewer, line)))),
                year,
                "Proposed as completed, in the words of the accepted updates",
                next);
    }

    @PostMapping(Addresses.CLOSE)
    @Requires(ClosingPolicy.CLOSE)
    String close(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam(FormToken.FIELD) UUID token,
            RedirectAttributes next) {
        ClosingYear year = get(plan, label);
        Optional<String> why = year.whyNotClose(closing.today())
                .or(() ->
                        Closing.obstacles(year, closing.findNext(year)).stream().findFirst());
        return done(
                onceOnly.answer(token, () -> unless(why, year, () -> closing.close(year))),
                year,
                "The year " + label + " is closed",
                next);
    }

    @PostMapping(Addresses.OUTLOOKS)
    @Requires(ClosingPolicy.CLOSE)
    String issue(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam Map<String, String> posted,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ClosingYear year = get(plan, label);
        DateParts asAt = DateParts.posted("asAt", posted::get);
        return onceOnly.answer(token, () -> issue(year, asAt))
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, "The outlook is issued");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", pages.page(year, viewer, http, asAt, problems));
                            return TEMPLATE;
                        });
    }

    private Outcome<Problems> issue(ClosingYear year, DateParts asAt) {
        OutlookDay day = OutlookDay.of(year, asAt, closing.today());
        Optional<LocalDate> date = day.date();
        return date.isEmpty()
                ? Outcome.refused(day.problems())
                : Outcome.saved(Addresses.outlook(year.life(), closing.issueOutlook(year, date.get())));
    }

    /** The reason is shown on the year's page anyway, beside the button that is not there. */
    private static Outcome<String> unless(Optional<String> why, ClosingYear year, Runnable act) {
        if (why.isPresent()) {
            return Outcome.refused(why.get());
        }
        act.run();
        return Outcome.saved(Addresses.year(year.life()));
    }

    private static String done(Outcome<String> outcome, ClosingYear year, String message, RedirectAttributes next) {
        String shown = outcome.match(location -> message, why -> "Nothing was changed. " + why);
        next.addFlashAttribute(NextPage.MESSAGE, shown);
        return "redirect:" + Addresses.year(year.life());
    }

    private ClosingYear get(String plan, String label) {
        return closing.find(plan, Addresses.year(label)).orElseThrow(Addresses::notFound);
    }
}
