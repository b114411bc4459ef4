package foreland.delivery.activities;

import foreland.delivery.ActivityKind;
import foreland.delivery.ActivityPolicy;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
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

/** Shows the kinds of activity, adds the partnership's own, and offers them no longer. */
@Controller
@Requires(ActivityPolicy.KEEP)
class KindsController {

    private static final String TEMPLATE = "delivery/activities/kinds";

    private final KindsSql kinds;
    private final OnceOnly onceOnly;

    KindsController(KindsSql kinds, OnceOnly onceOnly) {
        this.kinds = kinds;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.KINDS)
    String list(Model model) {
        model.addAttribute("page", new KindsPage(kinds.list(), KindForm.empty(), Problems.none()));
        return TEMPLATE;
    }

    @PostMapping(Addresses.KINDS)
    String add(
            @RequestParam(FormToken.FIELD) UUID token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        KindForm form = KindForm.posted(request);
        return onceOnly.answer(token, () -> add(form))
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, "“" + form.title() + "” added");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", new KindsPage(kinds.list(), form, problems));
                            return TEMPLATE;
                        });
    }

    private Outcome<Problems> add(KindForm form) {
        List<ActivityKind> there = kinds.list();
        Problems problems = form.problems(there);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        kinds.add(form.toKind());
        return Outcome.saved(Addresses.KINDS);
    }

    @PostMapping(Addresses.KINDS + "/{id}")
    String retire(
            @PathVariable UUID id,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam boolean retired,
            RedirectAttributes next) {
        ActivityKind kind = kinds.list().stream()
                .filter(own -> own.own() && own.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        onceOnly.<Problems>answer(token, () -> {
            kinds.retire(kind, retired);
            return Outcome.saved(Addresses.KINDS);
        });
        next.addFlashAttribute(
                NextPage.MESSAGE, "“" + kind.title() + "” is offered " + (retired ? "no longer" : "again"));
        return "redirect:" + Addresses.KINDS;
    }
}
