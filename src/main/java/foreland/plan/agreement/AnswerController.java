package foreland.plan.agreement;

import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.NextPage;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
import foreland.plan.Agreements;
import foreland.plan.PlanPolicy;
import foreland.plan.YearLife;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the coordinator sees what all agencies say, and answers what they propose. */
@Controller
class AnswerController {

    private final Agreements agreements;
    private final AskedActions asked;
    private final OnceOnly onceOnly;

    AnswerController(Agreements agreements, AskedActions asked, OnceOnly onceOnly) {
        this.agreements = agreements;
        this.asked = asked;
        this.onceOnly = onceOnly;
    }

    @GetMapping(Addresses.YEAR)
    @OpenToMembers
    String show(
            @PathVariable String plan,
            @PathVariable String year,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        YearLife of = asked.getYear(plan, year);
        model.addAttribute(
                "page", YearAgreementPage.of(of, agreements.listOf(of.plan(), of.year()), viewer.may(PlanPolicy.EDIT)));
        return "plan/agreement/year";
    }

    @GetMapping(Addresses.DECLINE)
    @Requires(PlanPolicy.EDIT)
    String ask(@PathVariable String plan, @PathVariable String year, @PathVariable String reference, Model model) {
        model.addAttribute("page", new ProposePage(getProposal(plan, year, reference), "", Problems.none()));
        return "plan/agreement/decline";
    }

    @PostMapping(Addresses.DECLINE)
    @Requires(PlanPolicy.EDIT)
    String decline(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String reference,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(FormToken.FIELD) UUID form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ProposePage page = new ProposePage(new Ask(asked.get(plan, year, reference)), text.strip(), Problems.none());
        return onceOnly.answer(form, () -> decline(page, seen))
                .match(
                        location -> {
                            next.addFlashAttribute(
                                    NextPage.MESSAGE,
                                    page.ask().of().leadName() + " is asked again about " + reference
                                            + ", with your reason");
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", page.with(problems));
                            return "plan/agreement/decline";
                        });
    }

    private Outcome<Problems> decline(ProposePage page, String seen) {
        Problems problems = page.check("Enter why the proposal is not taken up");
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        boolean declined =
                page.ask().key().equals(seen) && agreements.decline(page.ask().of(), page.text());
        return declined
                ? Outcome.saved(Addresses.year(
                        page.ask().of().year().plan(), page.ask().of().year().year()))
                : Outcome.refused(Problems.none()
                        .and("", "There is no proposal to answer any more. Look at what the agencies say now"));
    }

    private Ask getProposal(String plan, String year, String reference) {
        Ask ask = new Ask(asked.get(plan, year, reference));
        if (!ask.isProposal()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ask;
    }
}
