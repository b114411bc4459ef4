package foreland.publication.importing;

import foreland.plan.Change;
import foreland.plan.Plan;
import foreland.plan.PlanDifference;
import java.util.List;
import java.util.Optional;

/**
 * What taking a file in would do.
 *
 * @param isNew whether there is no plan of that reference yet
 * @param changes each difference to the plan that is there; empty for a new plan and for the same content
 * @param warnings what is missing or does not add up; forbids nothing
 * @param seen stands for exactly these changes: sent back with the decision, so that nobody decides on one thing and does another
 */
record Preview(Plan plan, boolean isNew, List<Change> changes, List<String> warnings, String seen) {

    static Preview of(Plan fromFile, Optional<Plan> stored, List<String> warnings) {
        List<Change> changes =
                stored.map(before -> PlanDifference.between(before, fromFile)).orElse(List.of());
        String seen = Integer.toHexString(stored.map(Plan::hashCode).orElse(0));
        return new Preview(fromFile, stored.isEmpty(), changes, warnings, seen);
    }

    boolean changesNothing() {
        return !isNew && changes.isEmpty();
    }

    /** "It has 5 focus areas, 1 year and 2 actions." */
    String size() {
        int actions =
                plan.years().stream().mapToInt(year -> year.actions().size()).sum();
        return "It has " + count(plan.focusAreas().size(), "focus area") + ", "
                + count(plan.years().size(), "year") + " and " + count(actions, "action") + ".";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
