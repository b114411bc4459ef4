package foreland.assessment.explore;

import foreland.assessment.statistics.Proportion;
import foreland.evidence.MonthsCovered;
import foreland.evidence.PoliceRecords.Followed;
import foreland.evidence.PoliceRecords.LastOutcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of the crimes of a year.
 *
 * @param categories by count, most first
 * @param crimes those that have an outcome or are said to be under investigation
 * @param without incidents whose rows can have no outcome: anti-social behaviour
 * @param delays how many had an outcome within so many months
 */
record OutcomeRows(List<Category> categories, int crimes, int without, List<Delay> delays) {

    private static final List<Integer> WITHIN = List.of(0, 1, 2, 3, 6, 12);

    /** One outcome. */
    record Category(String words, OutcomeGroup group, int count, Proportion share) {}

    /**
     * Crimes with an outcome in the outcomes files by so many months after the crime.
     *
     * @param within months; 0 for the month of the crime itself
     * @param months how many months of crimes could be followed so long without a gap
     * @param share of the crimes of those months
     */
    record Delay(int within, int months, Proportion share) {}

    static OutcomeRows of(List<LastOutcome> last, List<Followed> followed, MonthsCovered files) {
        Map<String, Integer> counts = new TreeMap<>();
        int without = 0;
        for (LastOutcome each : last) {
            if (each.category().isEmpty()) {
                without += each.count();
            } else {
                counts.merge(each.category(), each.count(), Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Category> categories = new ArrayList<>();
        counts.forEach((words, count) ->
                categories.add(new Category(words, OutcomeGroup.of(words), count, new Proportion(count, all))));
        categories.sort(Comparator.comparing(Category::count).reversed().thenComparing(Category::words));
        List<Delay> delays =
                WITHIN.stream().map(within -> delay(within, followed, files)).toList();
        return new OutcomeRows(categories, all, without, delays);
    }

    /** Only crimes whose every month up to then is in the files: others had no chance to show an outcome. */
    private static Delay delay(int within, List<Followed> followed, MonthsCovered files) {
        List<Followed> able = followed.stream()
                .filter(each -> followable(each.month(), within, files))
                .toList();
        int all = able.stream().mapToInt(Followed::count).sum();
        int had = able.stream()
                .filter(each -> each.first() != null
                        && !each.first().isAfter(each.month().plusMonths(within)))
                .mapToInt(Followed::count)
                .sum();
        int months = (int) able.stream().map(Followed::month).distinct().count();
        return new Delay(within, months, new Proportion(had, all));
    }

    private static boolean followable(YearMonth month, int within, MonthsCovered files) {
        for (int after = 0; after <= within; after++) {
            if (!files.covers(month.plusMonths(after))) {
                return false;
            }
        }
        return true;
    }

    /** Crimes of a group of outcomes, among all. */
    Proportion share(OutcomeGroup group) {
        return new Proportion(
                categories.stream()
                        .filter(each -> each.group() == group)
                        .mapToInt(Category::count)
                        .sum(),
                crimes);
    }

    /** Crimes for which somebody was held to account, among all. */
    Proportion positive() {
        return new Proportion(
                categories.stream()
                        .filter(each -> each.group().isPositive())
                        .mapToInt(Category::count)
                        .sum(),
                crimes);
    }
}
