package foreland.plan.stored;

import foreland.plan.Action;
import foreland.plan.Plan;

/** Plans and actions with one thing changed. */
final class PlanCopies {

    private PlanCopies() {}

    static Plan published(Plan plan) {
        return titled(plan, plan.title(), true);
    }

    static Plan titled(Plan plan, String title, boolean published) {
        return new Plan(
                plan.reference(),
                plan.kind(),
                title,
                plan.partnership(),
                plan.period(),
                plan.rolling(),
                plan.periodNote(),
                plan.status(),
                published,
                plan.vision(),
                plan.coverage(),
                plan.sources(),
                plan.reconstructed(),
                plan.reconstructionNote(),
                plan.agencies(),
                plan.focusAreas(),
                plan.years(),
                plan.facts());
    }

    static Action inFocusArea(Action action, String code) {
        return action.copy().inFocusArea(code).make();
    }
}
