package foreland.assessment;

import foreland.assessment.statistics.Interval;
import foreland.assessment.statistics.MultipleTests;
import foreland.assessment.statistics.RateRatio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a district's count of a crime type changed on the year before. Where no month can be compared, the current count stands as it is
 * and what would compare is not known ({@code NaN}, or -1 for a count).
 *
 * @param monthsCompared months that both years cover
 * @param current count of the compared months
 * @param previous the same a year earlier
 * @param population below 0 when not known for every area of it
 * @param ratePer1000 of the current count
 * @param low the exact interval of the rate ratio, 95 %
 * @param p two-sided exact
 * @param q p adjusted over the districts of the crime type
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

    /** All districts of these places, by code, name and crime type. @param places their indices in the comparison */
    public static List<Change> list(Comparison comparison, List<Integer> places) {
        Map<String, List<Integer>> districts = new TreeMap<>();
        for (int place : places) {
            districts
                    .computeIfAbsent(comparison.places().get(place).districtKey(), key -> new ArrayList<>())
                    .add(place);
        }
        List<Change> changes = new ArrayList<>();
        for (String type : comparison.types()) {
            List<Change> ofType = districts.values().stream()
                    .map(district -> of(comparison, district, type))
                    .toList();
            changes.addAll(ranked(adjusted(ofType)));
        }
        changes.sort(Comparator.comparing(Change::areaCode)
                .thenComparing(Change::areaName)
                .thenComparing(Change::crimeType));
        return changes;
    }

    private static Change of(Comparison comparison, List<Integer> district, String type) {
        Place first = comparison.places().get(district.get(0));
        List<Integer> months = comparison.monthsCompared(district.get(0));
        boolean none = months.isEmpty();
        int current = 0;
        int previous = none ? -1 : 0;
        long population = 0;
        int year = first.populationYear();
        for (int place : district) {
            if (none) {
                current += comparison.current(type)[place];
            } else {
                current += comparison.count(place, type, months, false);
                previous += comparison.count(place, type, months, true);
            }
            Place each = comparison.places().get(place);
            population = population < 0 || each.population() < 0 ? -1 : population + each.population();
            year = each.populationYear() == year ? year : 0;
        }
        double rate = population > 0 ? 1000.0 * current / population : Double.NaN;
        RateRatio ratio = RateRatio.of(current, Math.max(0, previous));
        Interval interval = ratio.exact(LEVEL);
        double unknown = Double.NaN;
        return new Change(
                first.districtCode(),
                first.districtName(),
                type,
                months.size(),
                current,
                previous,
                population,
                year,
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
