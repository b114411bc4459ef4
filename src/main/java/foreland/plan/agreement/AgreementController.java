package foreland.plan.agreement;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.Requires;
import foreland.plan.Agreement;
import foreland.plan.Agreements;
import foreland.plan.PlanPolicy;
import foreland.plan.YearStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
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

/** Where an agency says whether it takes on the actions it is to lead. */
@Controller
@Requires(PlanPolicy.AGREE)
class AgreementController {

    private final Agreements agreements;
    private final AskedActions asked;
    private final OnceOnly onceOnly;

    AgreementController(Agreements agreements, AskedActions asked, OnceOnly onceOnly) {
        this.agreements = agreements;
        this.asked = asked;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.MINE)
    String show(Model model) {
        model.addAttribute("page", MinePage.of(agreements.listAsked(), Set.of(), Problems.none()));
        return "plan/agreement/mine";
    }

    @PostMapping(Addresses.MINE)
    String accept(
            @RequestParam(defaultValue = "") List<String> accepted,
            @RequestParam(FormToken.FIELD) UUID form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return onceOnly.answer(form, () -> accept(accepted))
                .match(
                        location -> {
                            next.addFlashAttribute(
                                    NextPage.MESSAGE,
                                    accepted.size() == 1 ? "1 action accepted" : accepted.size() + " actions accepted");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute(
                                    "page", MinePage.of(agreements.listAsked(), Set.copyOf(accepted), problems));
                            return "plan/agreement/mine";
                        });
    }

    /** All that were ticked, or none: what changed meanwhile is to be read again first. */
    private Outcome<Problems> accept(List<String> keys) {
        if (keys.isEmpty()) {
            return Outcome.refused(Problems.none().and("accepted", "Tick the actions that your agency takes on"));
        }
        List<Agreement> all = agreements.listAsked();
        for (String key : keys) {
            boolean accepted = all.stream()
                    .filter(agreement ->
                            agreement.answerable() && new Ask(agreement).key().equals(key))
                    .findFirst()
                    .filter(agreements::accept)
                    .isPresent();
            if (!accepted) {
                return Outcome.refused(Problems.none()
                        .and(
                                "accepted",
                                "An action you ticked was changed or taken away meanwhile. Read the actions below and"
                                        + " tick again"));
            }
        }
        return Outcome.saved(Addresses.MINE);
    }

    @GetMapping(Addresses.ACTION)
    String ask(@PathVariable String plan, @PathVariable String year, @PathVariable String reference, Model model) {
        model.addAttribute("page", new ProposePage(new Ask(getMine(plan, year, reference)), "", Problems.none()));
        return "plan/agreement/propose";
    }

    @PostMapping(Addresses.ACTION)
    String propose(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String reference,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(FormToken.FIELD) UUID form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ProposePage page = new ProposePage(new Ask(getMine(plan, year, reference)), text.strip(), Problems.none());
        return onceOnly.answer(form, () -> propose(page, seen))
                .match(
                        location -> {
                            next.addFlashAttribute(
                                    NextPage.MESSAGE, "Your proposal for " + reference + " is with the coordinator");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", page.with(problems));
                            return "plan/agreement/propose";
                        });
    }

    private Outcome<Problems> propose(ProposePage page, String seen) {
        Problems problems = page.check("Enter what should read differently, and why");
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        boolean proposed =
                page.ask().key().equals(seen) && agreements.propose(page.ask().of(), page.text());
        return proposed
                ? Outcome.saved(Addresses.MINE)
                : Outcome.refused(Problems.none()
                        .and("", "The action was changed meanwhile. Read it again; your text is still below"));
    }

    /** An action that the reader's agency is asked about now; anybody else's is not theirs to answer. */
    private Agreement getMine(String plan, String year, String reference) {
        Agreement agreement = asked.get(plan, year, reference);
        if (!agreement.answerable()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (agreement.year().status() != YearStatus.WITH_AGENCIES) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return agreement;
    }
}
