package foreland.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a good plan would have and this one has not. Never a reason to refuse it; and never said of rows that were recorded from a
 * published document, whose gaps are not the partnership's to fill.
 */
public final class QuietWarnings {

    private QuietWarnings() {}

    /** One plain sentence each, in the order of the plan. */
    public static List<String> of(Plan plan) {
        if (plan.status() == PlanStatus.RECORDED_AS_PUBLISHED) {
            return List.of();
        }
        List<String> warnings = new ArrayList<>();
        for (AnnualActionPlan year : plan.years()) {
            for (Action action : year.actions()) {
                warn(year, action, warnings);
            }
        }
        return List.copyOf(warnings);
    }

    private static void warn(AnnualActionPlan year, Action action, List<String> warnings) {
        String name = "Action " + action.reference() + " in " + year.year();
        if (action.measures().isEmpty()) {
            warnings.add(name + " has no measure of success.");
        } else if (action.measures().stream().noneMatch(QuietWarnings::hasTarget)) {
            warnings.add(name + " has no measurable target.");
        }
        if (action.owner() == null && action.ownerPost() == null) {
            warnings.add(name + " has no owner.");
        }
        LocalDate due = action.timescale().due();
        boolean pastYear = due != null && due.isAfter(year.year().lastDay());
        if (pastYear && !Objects.equals(action.multiYear(), true)) {
            warnings.add(name + " is due after the year ends, but is not marked as multi-year.");
        }
    }

    private static boolean hasTarget(SuccessMeasure measure) {
        return measure instanceof NumericMeasure numeric
                ? numeric.target() != null
                : measure instanceof MilestoneMeasure milestone && milestone.due() != null;
    }
}
