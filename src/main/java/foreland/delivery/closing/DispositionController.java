package foreland.delivery.closing;

import foreland.govuk.BothVersions;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.YearStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one action with what becomes of it, and takes what is said: first which way it ends, then what that way needs. */
@Controller
class DispositionController {

    private static final String TEMPLATE = "delivery/closing/action";

    private final Closing closing;
    private final Choosing choosing;
    private final OnceOnly onceOnly;

    DispositionController(Closing closing, Choosing choosing, OnceOnly onceOnly) {
        this.closing = closing;
        this.choosing = choosing;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.ACTION)
    @OpenToMembers
    String show(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @PathVariable String reference,
            @RequestParam(name = "as", required = false) @Nullable String as,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        ClosingYear year = get(plan, label);
        Line line = get(year, reference);
        DispositionForm form = line.disposition()
                .filter(said -> as == null || said.kind().name().equals(as))
                .map(DispositionForm::of)
                .orElseGet(() -> DispositionForm.empty(DispositionForm.kind(as)));
        model.addAttribute("page", page(year, line, viewer, form, Problems.none(), List.of()));
        return TEMPLATE;
    }

    @PostMapping(Addresses.ACTION)
    @Requires({ClosingPolicy.CLOSE, ClosingPolicy.PROPOSE})
    String say(
            @PathVariable String plan,
            @PathVariable("year") String label,
            @PathVariable String reference,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam Map<String, String> posted,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ClosingYear year = get(plan, label);
        Line line = get(year, reference);
        if (!ClosingPolicy.mayPropose(viewer, line)) {
            throw Addresses.forbidden();
        }
        DispositionForm form = DispositionForm.posted(posted);
        Choosable choosable = choosing.with(form.kind(), year, line);
        Problems problems = form.problems(year, line, choosable);
        if (!problems.isEmpty()) {
            return refused(
                    page(year, line, viewer, form, problems, List.of()), HttpStatus.BAD_REQUEST, response, model);
        }
        Disposition said = form.toDisposition(choosable);
        return onceOnly.answer(token, () -> say(year, line, said, viewer, version))
                .match(
                        location -> {
                            next.addFlashAttribute(
                                    NextPage.MESSAGE,
                                    reference + ": " + said.kind().label());
                            return "redirect:" + location;
                        },
                        why -> overtaken(plan, label, reference, viewer, form, why, said, response, model));
    }

    /** Refused with a reason, or with none when someone else was faster. */
    private Outcome<Problems> say(ClosingYear year, Line line, Disposition said, Viewer viewer, int basedOn) {
        boolean coordinator = ClosingPolicy.mayClose(viewer);
        boolean settles = coordinator && year.whyNotSettle(said).isEmpty();
        if (!settles) {
            var why = year.whyNotPropose(line);
            if (why.isPresent()) {
                return Outcome.refused(Problems.none().and("", why.get()));
            }
        }
        return closing.say(year, line.reference(), said, coordinator, basedOn)
                ? Outcome.saved(Addresses.year(year.life()))
                : Outcome.refused(Problems.none());
    }

    private String overtaken(
            String plan,
            String label,
            String reference,
            Viewer viewer,
            DispositionForm form,
            Problems why,
            Disposition yours,
            HttpServletResponse response,
            Model model) {
        ClosingYear now = get(plan, label);
        Line line = get(now, reference);
        List<BothVersions> both = why.isEmpty() ? DispositionForm.beside(yours, line.end()) : List.of();
        return refused(page(now, line, viewer, form, why, both), HttpStatus.CONFLICT, response, model);
    }

    private static String refused(DispositionPage page, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("page", page);
        return TEMPLATE;
    }

    private DispositionPage page(
            ClosingYear year,
            Line line,
            Viewer viewer,
            DispositionForm form,
            Problems problems,
            List<BothVersions> both) {
        boolean maySay = ClosingPolicy.mayPropose(viewer, line);
        boolean settles = ClosingPolicy.mayClose(viewer) && year.life().status() == YearStatus.CLOSING;
        Choosable choosable = maySay && year.isOpen() ? choosing.with(form.kind(), year, line) : Choosable.NOTHING;
        return new DispositionPage(year, line, maySay, settles, form, choosable, problems, both);
    }

    private ClosingYear get(String plan, String label) {
        return closing.find(plan, Addresses.year(label)).orElseThrow(Addresses::notFound);
    }

    private static Line get(ClosingYear year, String reference) {
        return year.findLine(reference).orElseThrow(Addresses::notFound);
    }
}
