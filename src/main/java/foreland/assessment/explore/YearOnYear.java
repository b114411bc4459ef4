package foreland.assessment.explore;

import foreland.assessment.statistics.Interval;
import foreland.assessment.statistics.Rate;
import foreland.assessment.statistics.RateRatio;
import foreland.evidence.Population;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A year's count beside the year before. Only months that both years have are compared; the rate is of all months that the later year
 * has.
 *
 * @param months that the later year has, 0 to 12
 * @param count of those months
 * @param compared months that both have
 * @param current count of the compared months
 * @param previous the same a year earlier
 * @param population the area's, with its year; null when not known
 */
record YearOnYear(
        int months,
        int count,
        int compared,
        int current,
        int previous,
        @Nullable Population population) {

    /** A percentage of a smaller base says more about chance than about crime. */
    static final int LEAST_FOR_PERCENT = 30;

    static final double LEVEL = 0.95;
    private static final double PER = 1_000;

    static YearOnYear of(MonthlyCounts counts, YearMonth to, @Nullable Population population) {
        int months = 0;
        int count = 0;
        int compared = 0;
        int current = 0;
        int previous = 0;
        for (int back = 0; back < Question.MONTHS; back++) {
            Integer now = counts.at(to.minusMonths(back));
            Integer before = counts.at(to.minusMonths(back + 12L));
            if (now != null) {
                months++;
                count += now;
            }
            if (now != null && before != null) {
                compared++;
                current += now;
                previous += before;
            }
        }
        return new YearOnYear(months, count, compared, current, previous, population);
    }

    boolean isComparable() {
        return compared > 0;
    }

    RateRatio ratio() {
        return RateRatio.of(current, previous);
    }

    /** The 95 per cent interval of the ratio; not defined without any event or any month to compare. */
    @Nullable
    Interval ratioInterval() {
        return isComparable() && current + previous > 0 ? ratio().exact(LEVEL) : null;
    }

    /** Null below the base, or without a month to compare. */
    @Nullable
    Double percent() {
        return isComparable() && previous >= LEAST_FOR_PERCENT ? ratio().percentChange() : null;
    }

    /** Two-sided exact; null where nothing can be compared. */
    @Nullable
    Double p() {
        return isComparable() ? ratio().pTwoSided() : null;
    }

    /** Per 1,000 people over the months there are; null without a population. */
    @Nullable
    Rate rate() {
        return population == null || population.count() == 0 || months == 0
                ? null
                : new Rate(count, population.count(), PER);
    }

    /** What the change is, in words that do not say more than the test does. */
    String verdict() {
        Double p = p();
        if (p == null) {
            return "Cannot be compared";
        }
        if (p >= 1 - LEVEL) {
            return "No clear change";
        }
        return current > previous ? "Higher" : "Lower";
    }
}
