package foreland.plan.publicpages;

import foreland.partnership.OpenToAll;
import foreland.plan.Action;
import foreland.plan.ActionProgress;
import foreland.plan.ActionProgress.Progress;
import foreland.plan.Plans;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One action. */
@Controller
@Transactional(readOnly = true)
class ActionController {

    private final Plans plans;
    private final Optional<ActionProgress> progress;
    private final Clock clock;

    /** @param progress of whatever module gathers the agencies' updates; none where there is none */
    ActionController(Plans plans, Optional<ActionProgress> progress, Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * @param plan which document is meant, where several use the same reference
     */
    @OpenToAll
    @GetMapping("/plan/{year}/actions/{reference}")
    ModelAndView show(
            @PathVariable String year,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String plan,
            HttpServletRequest request) {
        Addresses at = Addresses.of(request);
        PublicPlans all = new PublicPlans(plans.read());
        YearDocuments documents = all.findYear(year).orElse(null);
        if (documents == null) {
            return MissingPage.year(year, all.listYears(), at);
        }
        return documents
                .findWithAction(reference, plan)
                .flatMap(found ->
                        found.year().findAction(reference).map(action -> show(all, documents, found, action, at)))
                .orElseGet(() -> MissingPage.action(reference, documents, at));
    }

    private ModelAndView show(
            PublicPlans all, YearDocuments documents, YearDocuments.Speaking found, Action action, Addresses at) {
        ActionHistory history = ActionHistory.of(documents.year(), found.plan(), action, all::findYear, at);
        return new ModelAndView(
                "plan/publicpages/action",
                Map.of(
                        "page",
                        ActionPage.of(documents.year(), found.plan(), action, progressOf(found, action), history, at)));
    }

    private @Nullable Progress progressOf(YearDocuments.Speaking document, Action action) {
        return progress.map(known -> known.progressOf(
                        document.plan().reference(), document.year().year(), clock.instant()))
                .map(ofYear -> ofYear.get(action.reference()))
                .orElse(null);
    }
}
