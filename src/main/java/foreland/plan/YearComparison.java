package foreland.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two years of action plans side by side, of the same plan or of two.
 *
 * @param focusAreas matched pairs in the later plan's order, then those of the earlier one that are gone
 * @param continued actions that go on, in the later year's order
 * @param added actions of the later year that continue none of the earlier
 * @param gone actions of the earlier year that none of the later continues
 */
public record YearComparison(
        List<FocusAreaPair> focusAreas, List<ActionPair> continued, List<Action> added, List<Action> gone) {

    /**
     * A focus area before and after; one of them is missing when it is new or gone. Titles are those of the year.
     *
     * @param whyChanged the reason published for a new wording
     */
    public record FocusAreaPair(
            @Nullable String before,
            @Nullable String after,
            @Nullable String whyChanged) {

        /** Whether the wording is another one; capital letters do not make another wording. */
        public boolean renamed() {
            return before != null && after != null && !same(before, after);
        }
    }

    /** An action and the one that continues it. */
    public record ActionPair(Action before, Action after) {}

    public YearComparison {
        focusAreas = List.copyOf(focusAreas);
        continued = List.copyOf(continued);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** Compares a year of one plan with a later year of the same or of another. */
    public static YearComparison of(Plan before, AnnualActionPlan earlier, Plan after, AnnualActionPlan later) {
        List<ActionPair> continued = new ArrayList<>();
        List<Action> added = new ArrayList<>();
        List<Action> gone = new ArrayList<>(earlier.actions());
        for (Action action : later.actions()) {
            Optional<Action> source = earlier.actions().stream()
                    .filter(candidate -> continues(action, after, candidate, before, earlier))
                    .findFirst();
            source.ifPresentOrElse(found -> continued.add(new ActionPair(found, action)), () -> added.add(action));
            source.ifPresent(gone::remove);
        }
        return new YearComparison(pairs(before, earlier, after, later), continued, added, gone);
    }

    /** An action goes on if the later one says so, or if it kept both its reference and its title. */
    private static boolean continues(
            Action action, Plan after, Action candidate, Plan before, AnnualActionPlan earlier) {
        ActionLink link = action.continues();
        if (link != null) {
            String plan = link.plan() == null ? after.reference() : link.plan();
            return plan.equals(before.reference())
                    && link.year().equals(earlier.year())
                    && link.reference().equals(candidate.reference());
        }
        return action.reference().equals(candidate.reference()) && same(action.title(), candidate.title());
    }

    private static List<FocusAreaPair> pairs(
            Plan before, AnnualActionPlan earlier, Plan after, AnnualActionPlan later) {
        List<FocusAreaPair> pairs = new ArrayList<>();
        List<FocusArea> unmatched = new ArrayList<>(before.focusAreas());
        for (FocusArea area : after.focusAreas()) {
            Optional<FocusArea> match = unmatched.stream()
                    .filter(old -> before.reference().equals(after.reference())
                            ? old.code().equals(area.code())
                            : sameArea(old, area))
                    .findFirst();
            match.ifPresent(unmatched::remove);
            pairs.add(new FocusAreaPair(
                    match.map(old -> title(old, earlier)).orElse(null), title(area, later), area.whyChanged()));
        }
        unmatched.forEach(old -> pairs.add(new FocusAreaPair(title(old, earlier), null, null)));
        return pairs;
    }

    /** Codes such as T1 are given anew in every plan, so that only words tell. */
    private static boolean sameArea(FocusArea old, FocusArea now) {
        return same(old.title(), now.title())
                || same(old.title(), now.previousTitle())
                || same(old.asAdopted(), now.title())
                || same(old.asAdopted(), now.previousTitle());
    }

    private static String title(FocusArea area, AnnualActionPlan year) {
        return year.wordings().stream()
                .filter(wording -> wording.code().equals(area.code()))
                .map(FocusAreaWording::title)
                .findFirst()
                .orElse(area.title());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && one.strip().toLowerCase(Locale.UK).equals(other.strip().toLowerCase(Locale.UK));
    }
}
