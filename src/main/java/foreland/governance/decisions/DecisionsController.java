package foreland.governance.decisions;

import foreland.governance.Decision;
import foreland.governance.Governance;
import foreland.governance.GovernancePolicy;
import foreland.govuk.FormToken;
import foreland.govuk.Problems;
import foreland.govuk.table.TableDownload;
import foreland.govuk.table.TableRequest;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.partnership.OpenToMembers;
import foreland.partnership.Requires;
import foreland.partnership.Viewer;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists decisions, shows one, takes its corrections. */
@Controller
@RequestMapping(DecisionsController.PATH)
class DecisionsController {

    static final String PATH = "/desk/governance/decisions";

    private final Governance governance;
    private final RecorderSql recorders;
    private final OnceOnly onceOnly;

    DecisionsController(Governance governance, RecorderSql recorders, OnceOnly onceOnly) {
        this.governance = governance;
        this.recorders = recorders;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    @OpenToMembers
    Object list(Model model, HttpServletRequest request) {
        List<Decision> decisions = governance.listDecisions();
        TableRequest wanted = TableRequest.of(request.getParameterMap());
        var table = DecisionsPage.table(words(), request.getContextPath());
        var download = TableDownload.of(table, decisions, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        model.addAttribute(
                "page",
                new DecisionsPage(
                        table.show(decisions, wanted), governance.listAwaiting().size()));
        return "governance/decisions/list";
    }

    @GetMapping("/{number:\\d{1,9}}")
    @OpenToMembers
    String show(@PathVariable int number, @RequestAttribute(Viewer.REQUEST) Viewer viewer, Model model) {
        model.addAttribute("page", page(get(number), viewer, "", Problems.none()));
        return "governance/decisions/decision";
    }

    @PostMapping("/{number:\\d{1,9}}")
    @Requires({GovernancePolicy.KEEP, GovernancePolicy.DECIDE})
    String correct(
            @PathVariable int number,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam(defaultValue = "") String text,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Decision decision = get(number);
        if (!GovernancePolicy.mayRecord(viewer, words().body(decision.body()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return onceOnly.answer(token, () -> correct(decision, text.strip()))
                .match(
                        location -> {
                            next.addFlashAttribute("message", "Correction added to " + decision.reference());
                            return "redirect:" + location;
                        },
                        problems -> {
                            response.setStatus(HttpStatus.BAD_REQUEST.value());
                            model.addAttribute("page", page(decision, viewer, text, problems));
                            return "governance/decisions/decision";
                        });
    }

    private Outcome<Problems> correct(Decision decision, String text) {
        if (text.isEmpty()) {
            return Outcome.refused(Problems.none().and("text", "Enter what is wrong and how it should read"));
        }
        governance.correct(decision, text);
        return Outcome.saved(PATH + "/" + decision.number());
    }

    private DecisionPage page(Decision decision, Viewer viewer, String text, Problems problems) {
        DecisionWords words = words();
        boolean mayCorrect = GovernancePolicy.mayRecord(viewer, words.body(decision.body()));
        return new DecisionPage(decision, words, recorders.nameOf(decision.recordedBy()), mayCorrect, text, problems);
    }

    private DecisionWords words() {
        return DecisionWords.with(governance.listBodies());
    }

    private Decision get(int number) {
        return governance.findDecision(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
