package foreland.plan.stored;

import foreland.calendar.FinancialYear;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import foreland.plan.Problem;
import foreland.plan.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plan with one thing about it changed. Each refuses what the plan's rules forbid, as the plan itself does. */
final class Edits {

    private Edits() {}

    static Plan withWords(Plan plan, Plan words) {
        forLife("reference", plan.reference(), words.reference());
        return Parts.of(words, plan.focusAreas(), plan.years(), plan.facts());
    }

    static Plan withFocusArea(Plan plan, FocusArea added) {
        return Parts.of(plan, with(plan.focusAreas(), added), plan.years(), plan.facts());
    }

    static Plan withFocusAreaChanged(Plan plan, String code, FocusArea changed) {
        forLife("code", code, changed.code());
        List<FocusArea> areas = replace(plan.focusAreas(), area -> area.code().equals(code) ? changed : area);
        return Parts.of(plan, areas, plan.years(), plan.facts());
    }

    static Plan withoutFocusArea(Plan plan, String code) {
        List<FocusArea> areas = plan.focusAreas().stream()
                .filter(area -> !area.code().equals(code))
                .toList();
        return Parts.of(plan, areas, plan.years(), plan.facts());
    }

    static Plan withYear(Plan plan, FinancialYear year) {
        AnnualActionPlan empty = new AnnualActionPlan(year, null, false, null, List.of(), List.of(), List.of());
        List<AnnualActionPlan> years = new ArrayList<>(with(plan.years(), empty));
        years.sort(Comparator.comparing(AnnualActionPlan::year));
        return Parts.of(plan, plan.focusAreas(), years, plan.facts());
    }

    static Plan withAction(Plan plan, FinancialYear year, Action added) {
        return inYear(plan, year, actions -> with(actions, added));
    }

    static Plan withActionChanged(Plan plan, FinancialYear year, String reference, Action changed) {
        forLife("reference", reference, changed.reference());
        return inYear(
                plan,
                year,
                actions -> replace(actions, action -> action.reference().equals(reference) ? changed : action));
    }

    static Plan withoutAction(Plan plan, FinancialYear year, String reference) {
        return inYear(
                plan,
                year,
                actions -> actions.stream()
                        .filter(action -> !action.reference().equals(reference))
                        .toList());
    }

    static Plan withFocusAreaMoved(Plan plan, String code, boolean up) {
        List<FocusArea> areas = moved(plan.focusAreas(), area -> area.code().equals(code), area -> true, up);
        return Parts.of(plan, areas, plan.years(), plan.facts());
    }

    /** Among those of its focus area: that is how they are read. */
    static Plan withActionMoved(Plan plan, FinancialYear year, String reference, boolean up) {
        return inYear(plan, year, actions -> {
            Optional<Action> action = actions.stream()
                    .filter(each -> each.reference().equals(reference))
                    .findFirst();
            return moved(
                    actions,
                    each -> each.reference().equals(reference),
                    each -> Objects.equals(
                            each.focusArea(), action.map(Action::focusArea).orElse(null)),
                    up);
        });
    }

    /** Changes places with the nearest that counts, if there is one. */
    private static <T> List<T> moved(List<T> list, Predicate<T> which, Predicate<T> counts, boolean up) {
        List<T> moved = new ArrayList<>(list);
        int from = 0;
        while (from < list.size() && !which.test(list.get(from))) {
            from++;
        }
        int step = up ? -1 : 1;
        int to = from + step;
        while (to >= 0 && to < list.size() && !counts.test(list.get(to))) {
            to += step;
        }
        if (from < list.size() && to >= 0 && to < list.size()) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }

    private static Plan inYear(Plan plan, FinancialYear year, UnaryOperator<List<Action>> change) {
        if (plan.findYear(year).isEmpty()) {
            throw new Refused(List.of(
                    new Problem("year", "The plan has no action plan for " + year + ".", "Add the year first.")));
        }
        List<AnnualActionPlan> years = replace(
                plan.years(),
                each -> each.year().equals(year) ? Parts.of(each, change.apply(each.actions()), each.facts()) : each);
        return Parts.of(plan, plan.focusAreas(), years, plan.facts());
    }

    private static void forLife(String field, String given, @Nullable String changed) {
        if (!given.equals(changed)) {
            throw new Refused(List.of(new Problem(
                    field,
                    given + " is known by this everywhere and cannot become " + changed + ".",
                    "Leave it, or add a new one and remove this one.")));
        }
    }

    private static <T> List<T> with(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    private static <T> List<T> replace(List<T> list, UnaryOperator<T> replacement) {
        return list.stream().map(replacement).toList();
    }
}
