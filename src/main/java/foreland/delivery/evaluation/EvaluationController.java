package foreland.delivery.evaluation;

import foreland.calendar.FinancialYear;
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
import java.util.List;
import java.util.Map;
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

/** Lists evaluations, shows one and takes what is written. */
@Controller
@RequestMapping(EvaluationController.PATH)
class EvaluationController {

    static final String PATH = "/desk/delivery/evaluation";
    private static final String ONE = "/{plan}/{year}/{reference}";
    private static final String WRITE = "delivery/evaluation/write";

    private final EvaluationSql evaluations;
    private final OnceOnly onceOnly;

    EvaluationController(EvaluationSql evaluations, OnceOnly onceOnly) {
        this.evaluations = evaluations;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    @OpenToMembers
    Object list(HttpServletRequest http, Model model) {
        List<Evaluated> all = evaluations.list();
        var table = EvaluationsPage.table(http.getContextPath());
        var wanted = TableRequest.of(http.getParameterMap());
        var download = TableDownload.of(table, all, wanted);
        if (download.isPresent()) {
            return download.get();
        }
        long missing =
                all.stream().filter(action -> action.evaluation() == null).count();
        model.addAttribute("page", new EvaluationsPage(table.show(all, wanted), missing));
        return "delivery/evaluation/list";
    }

    @GetMapping(ONE)
    @OpenToMembers
    String show(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String reference,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        Evaluated action = get(plan, year, reference);
        model.addAttribute(
                "page",
                new EvaluationPage(
                        action,
                        EvaluationPolicy.mayWrite(viewer, action),
                        EvaluationPolicy.mayPresent(viewer, action)));
        return "delivery/evaluation/evaluation";
    }

    @GetMapping(ONE + "/write")
    @Requires({EvaluationPolicy.PRESENT, EvaluationPolicy.EVALUATE})
    String write(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String reference,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            Model model) {
        Evaluated action = writable(plan, year, reference, viewer);
        Evaluation said = action.evaluation();
        EvaluationForm form = said == null ? EvaluationForm.empty() : EvaluationForm.of(said);
        model.addAttribute("page", new WritePage(action, form, action.version(), Problems.none(), List.of()));
        return WRITE;
    }

    @PostMapping(ONE + "/write")
    @Requires({EvaluationPolicy.PRESENT, EvaluationPolicy.EVALUATE})
    String save(
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String reference,
            @RequestParam(FormToken.FIELD) UUID token,
            @RequestParam int version,
            @RequestParam Map<String, String> posted,
            @RequestAttribute(Viewer.REQUEST) Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Evaluated action = writable(plan, year, reference, viewer);
        EvaluationForm form = EvaluationForm.posted(posted);
        return onceOnly.answer(token, () -> save(action, form, version))
                .match(
                        location -> {
                            next.addFlashAttribute(NextPage.MESSAGE, "Evaluation saved");
                            return "redirect:" + location;
                        },
                        problems -> {
                            model.addAttribute("page", refused(plan, year, reference, form, version, problems));
                            response.setStatus(
                                    problems.isEmpty() ? HttpStatus.CONFLICT.value() : HttpStatus.BAD_REQUEST.value());
                            return WRITE;
                        });
    }

    /** Refused with problems, or with none when someone else was faster. */
    private Outcome<Problems> save(Evaluated action, EvaluationForm form, int basedOn) {
        Problems problems = form.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return evaluations.save(action, form.toEvaluation(), basedOn)
                ? Outcome.saved(action.path())
                : Outcome.refused(Problems.none());
    }

    private WritePage refused(
            String plan, String year, String reference, EvaluationForm form, int basedOn, Problems problems) {
        Evaluated now = get(plan, year, reference);
        Evaluation theirs = now.evaluation();
        return theirs == null || !problems.isEmpty()
                ? new WritePage(now, form, basedOn, problems, List.of())
                : new WritePage(now, form, now.version(), problems, form.beside(theirs));
    }

    private Evaluated writable(String plan, String year, String reference, Viewer viewer) {
        Evaluated action = get(plan, year, reference);
        if (!EvaluationPolicy.mayWrite(viewer, action)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return action;
    }

    private Evaluated get(String plan, String label, String reference) {
        return find(evaluations, plan, label, reference);
    }

    static Evaluated find(EvaluationSql evaluations, String plan, String label, String reference) {
        return FinancialYear.find(label)
                .flatMap(year -> evaluations.find(plan, year, reference))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
