package foreland.assessment;

import foreland.assessment.statistics.Interval;
import foreland.assessment.statistics.MultipleTests;
import foreland.assessment.statistics.RateRatio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How an area's count of a crime type changed on the year before. Where no month can be compared, the current count stands as it is
 * and what would compare is not known ({@code NaN}, or -1 for a count).
 *
 * @param monthsCompared months that both years cover
 * @param current count of the compared months
 * @param previous the same a year earlier
 * @param population below 0 when not known for every area of it
 * @param ratePer1000 of the current count
 * @param low the exact interval of the rate ratio, 95 %
 * @param p two-sided exact
 * @param q p adjusted over the areas of the crime type that it is among
 * @param rank by rate, 1 is the highest; 0 when not ranked: without a population, or with fewer months than others
 */
public record Change(
        String areaCode,
        String areaName,
        String crimeType,
        int monthsCompared,
        int current,
        int previous,
        long population,
        int populationYear,
        double ratePer1000,
        double rateRatio,
        double low,
        double high,
        double p,
        double q,
        int rank,
        int rankedAmong) {

    /** A percentage of an earlier count below this says more about chance than about crime. */
    public static final int LEAST_FOR_PERCENT = 30;

    private static final double LEVEL = 0.95;

    /** In per cent of the earlier count; not defined when that is below {@value #LEAST_FOR_PERCENT}. */
    public double percent() {
        return previous < LEAST_FOR_PERCENT ? Double.NaN : 100.0 * (current - previous) / previous;
    }

    /** All types of these areas, by code, name and crime type; q and rank are among them. */
    public static List<Change> list(Comparison comparison, List<AreaGroup> areas) {
        List<Change> changes = new ArrayList<>();
        for (String type : comparison.types()) {
            List<Change> ofType =
                    areas.stream().map(area -> of(comparison, area, type)).toList();
            changes.addAll(ranked(adjusted(ofType)));
        }
        changes.sort(Comparator.comparing(Change::areaCode)
                .thenComparing(Change::areaName)
                .thenComparing(Change::crimeType));
        return changes;
    }

    private static Change of(Comparison comparison, AreaGroup area, String type) {
        List<Integer> months = area.places().isEmpty()
                ? List.of()
                : comparison.monthsCompared(area.places().get(0));
        boolean none = months.isEmpty();
        int current = 0;
        int previous = none ? -1 : 0;
        for (int place : area.places()) {
            if (none) {
                current += comparison.current(type)[place];
            } else {
                current += comparison.count(place, type, months, false);
                previous += comparison.count(place, type, months, true);
            }
        }
        long population = area.population(comparison);
        double rate = population > 0 ? 1000.0 * current / population : Double.NaN;
        RateRatio ratio = RateRatio.of(current, Math.max(0, previous));
        Interval interval = ratio.exact(LEVEL);
        double unknown = Double.NaN;
        return new Change(
                area.code(),
                area.name(),
                type,
                months.size(),
                current,
                previous,
                population,
                area.populationYear(comparison),
                rate,
                none ? unknown : ratio.ratio(),
                none || current + previous == 0 ? unknown : interval.low(),
                none ? unknown : interval.high(),
                none ? unknown : ratio.pTwoSided(),
                unknown,
                0,
                0);
    }

    private static List<Change> adjusted(List<Change> changes) {
        double[] q = MultipleTests.benjaminiHochberg(
                changes.stream().mapToDouble(Change::p).toArray());
        List<Change> adjusted = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            adjusted.add(changes.get(i).with(q[i], 0, 0));
        }
        return adjusted;
    }

    /** Districts with fewer months than others are left out: their rate is not low, it is not known. */
    private static List<Change> ranked(List<Change> changes) {
        int most = changes.stream().mapToInt(Change::monthsCompared).max().orElse(0);
        List<Change> able = changes.stream()
                .filter(change -> change.monthsCompared == most && !Double.isNaN(change.ratePer1000))
                .toList();
        return changes.stream()
                .map(change -> able.contains(change)
                        ? change.with(
                                change.q,
                                1
                                        + (int) able.stream()
                                                .filter(other -> other.ratePer1000 > change.ratePer1000)
                                                .count(),
                                able.size())
                        : change)
                .toList();
    }

    private Change with(double newQ, int newRank, int among) {
        return new Change(
                areaCode,
                areaName,
                crimeType,
                monthsCompared,
                current,
                previous,
                population,
                populationYear,
                ratePer1000,
                rateRatio,
                low,
                high,
                p,
                newQ,
                newRank,
                among);
    }
}
