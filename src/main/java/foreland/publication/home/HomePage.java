package foreland.publication.home;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import foreland.govuk.Link;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import foreland.plan.YearAtAGlance;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a partnership.
 *
 * @param base what stands before every address
 * @param plan the current plan at a glance; null when none was published
 * @param years years of plans with a page, the newest first
 * @param documents how many plans and other documents there are
 * @param others other partnerships of this installation
 * @param mayImport whether the reader may take in the plan that is missing
 */
record HomePage(
        String base, @Nullable Glance plan, List<Link> years, int documents, List<Link> others, boolean mayImport) {

    /** A focus area with the number of its actions in the year shown; null where they cannot be counted. */
    record Area(String title, @Nullable String actions) {}

    /**
     * The current plan.
     *
     * @param period the days it covers, in a sentence; of a plan that is over, until when it ran
     * @param year the year whose actions are counted; null when the plan has no year
     * @param unsorted whether that year has actions of which none names a focus area, so that they cannot be counted by it
     * @param thisYear that year in a sentence, when anything is known of it
     * @param underWay whether that year goes on now and has no results yet, so that its progress says more
     * @param lastYear the year before in a sentence, whichever plan it belonged to
     */
    record Glance(
            String title,
            String period,
            boolean rebuilt,
            List<Area> areas,
            @Nullable FinancialYear year,
            boolean unsorted,
            @Nullable String thisYear,
            boolean underWay,
            @Nullable Told lastYear) {}

    /** A sentence about a year. */
    record Told(FinancialYear year, String sentence) {}

    static Glance glance(Plan plan, @Nullable AnnualActionPlan year, @Nullable Told lastYear, LocalDate today) {
        boolean underWay = year != null && YearAtAGlance.of(year).isUnderWay(today);
        List<Action> actions = year == null ? List.of() : year.actions();
        boolean sorted = actions.stream().anyMatch(action -> action.focusArea() != null);
        return new Glance(
                plan.title(),
                period(plan.period(), today),
                plan.reconstructed() || (year != null && year.reconstructed()),
                plan.focusAreas().stream()
                        .map(area -> new Area(area.title(), sorted ? count(area.code(), actions) : null))
                        .toList(),
                year == null ? null : year.year(),
                !actions.isEmpty() && !sorted,
                year == null ? null : sentence(year, underWay),
                underWay,
                lastYear);
    }

    private static @Nullable String sentence(AnnualActionPlan year, boolean underWay) {
        int actions = year.actions().size();
        return underWay
                ? "The " + year.year() + " action plan has " + actions + (actions == 1 ? " action" : " actions")
                        + ", and is under way."
                : YearAtAGlance.sentence(year).orElse(null);
    }

    /** Whoever reads of a plan wants to know first whether it is still the plan. */
    private static String period(Period period, LocalDate today) {
        LocalDate end = period.to();
        if (end != null && end.isBefore(today)) {
            return "It ran until " + DateWords.day(end);
        }
        String words = DateWords.period(period);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String count(String area, List<Action> actions) {
        long count =
                actions.stream().map(Action::focusArea).filter(area::equals).count();
        return count + (count == 1 ? " action" : " actions");
    }
}
