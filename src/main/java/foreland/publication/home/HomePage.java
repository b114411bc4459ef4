package foreland.publication.home;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import foreland.plan.YearAtAGlance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a partnership.
 *
 * @param base what stands before every address
 * @param plan the current plan at a glance; null when none was published
 * @param years years of plans with a page, the newest first
 * @param documents how many plans and other documents there are
 * @param others other partnerships of this installation
 */
record HomePage(String base, @Nullable Glance plan, List<Link> years, int documents, List<Link> others) {

    /** A focus area with the number of its actions in the year shown; null when the year lists none. */
    record Area(String title, @Nullable String actions) {}

    /**
     * The current plan.
     *
     * @param period the days it covers
     * @param year the year whose actions are counted; null when the plan has no year
     * @param thisYear that year in a sentence, when anything is known of it
     * @param lastYear the year before in a sentence, whichever plan it belonged to
     */
    record Glance(
            String title,
            String period,
            boolean rebuilt,
            List<Area> areas,
            @Nullable FinancialYear year,
            @Nullable String thisYear,
            @Nullable Told lastYear) {}

    /** A sentence about a year. */
    record Told(FinancialYear year, String sentence) {}

    static Glance glance(Plan plan, @Nullable AnnualActionPlan year, @Nullable Told lastYear) {
        return new Glance(
                plan.title(),
                DateWords.period(plan.period()),
                plan.reconstructed() || (year != null && year.reconstructed()),
                plan.focusAreas().stream()
                        .map(area -> new Area(area.title(), count(area.code(), year)))
                        .toList(),
                year == null ? null : year.year(),
                year == null ? null : YearAtAGlance.sentence(year).orElse(null),
                lastYear);
    }

    private static @Nullable String count(String area, @Nullable AnnualActionPlan year) {
        if (year == null || year.actions().isEmpty()) {
            return null;
        }
        long count = year.actions().stream()
                .map(Action::focusArea)
                .filter(area::equals)
                .count();
        return count + (count == 1 ? " action" : " actions");
    }
}
