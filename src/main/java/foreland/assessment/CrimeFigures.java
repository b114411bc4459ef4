package foreland.assessment;

import foreland.assessment.AssessmentData.Pair;
import foreland.assessment.AssessmentData.Place;
import foreland.assessment.statistics.Interval;
import foreland.assessment.statistics.MultipleTests;
import foreland.assessment.statistics.Overdispersion;
import foreland.assessment.statistics.Rate;
import foreland.assessment.statistics.RateRatio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the counts of an assessment say, with their uncertainty: the lines of its tables.
 *
 * @param data they are worked out from
 */
public record CrimeFigures(AssessmentData data) {

    /** Below so many a year earlier a percentage says nothing. */
    public static final int LEAST_BASE = 30;

    /** Share of false alarms that is accepted among what is flagged. */
    public static final double FALSE_DISCOVERIES = 0.05;

    private static final double LEVEL = 0.95;
    private static final double PER = 1000;

    /**
     * One type in one area.
     *
     * @param now       count of the months that can be compared
     * @param before    of the same months a year earlier
     * @param count     of all months of the period with data
     * @param ratio     now over before; null where there is nothing to compare
     * @param low       95% exact interval of the ratio
     * @param q         of the change, false discoveries taken into account; null where not tested
     * @param rate      per 1,000 residents of all months with data; null where the population is not known
     * @param rank      by that rate, 1 is highest; 0 where there is none
     */
    public record Line(
            Place area,
            String type,
            long count,
            int now,
            int before,
            @Nullable Double ratio,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double q,
            @Nullable Double rate,
            @Nullable Double rateLow,
            @Nullable Double rateHigh,
            int rank,
            int rankedAmong) {

        /** In percent; null where the base is below {@value CrimeFigures#LEAST_BASE}. */
        public @Nullable Double percent() {
            return ratio == null || before < LEAST_BASE ? null : (ratio - 1) * 100;
        }

        /** Whether the change is more than chance, among all that were looked at. */
        public boolean isClear() {
            return q != null && q < FALSE_DISCOVERIES;
        }
    }

    /** A small area where a type rose more than chance and the usual spread between areas explain. */
    public record Rise(Place area, String type, int now, int before, double ratio, double q) {}

    /** The area's own lines, all types together first, then by their counts. */
    public List<Line> own() {
        List<Line> lines = new ArrayList<>();
        lines.add(line(data.area(), AssessmentData.ALL));
        data.types().stream()
                .map(type -> line(data.area(), type))
                .sorted(Comparator.comparingLong(Line::count).reversed().thenComparing(Line::type))
                .forEach(lines::add);
        return corrected(lines);
    }

    /** One type in each district, by rate. */
    public List<Line> districts(String type) {
        List<Line> lines =
                data.districts().stream().map(place -> line(place, type)).toList();
        return corrected(lines).stream()
                .sorted(Comparator.comparing((Line line) -> line.rate() == null ? -1 : line.rate())
                        .reversed()
                        .thenComparing(line -> line.area().name()))
                .toList();
    }

    private Line line(Place place, String type) {
        Pair pair = data.compared(place.code(), type);
        long count = data.inPeriod(place.code(), type);
        boolean comparable = !data.comparable().isEmpty() && pair.now() + pair.before() > 0;
        RateRatio change = RateRatio.of(pair.now(), pair.before());
        Interval interval = change.exact(LEVEL);
        Rate rate = place.population() == null ? null : new Rate(count, place.population(), PER);
        Interval around = rate == null ? null : rate.reported(LEVEL);
        boolean hasRatio = comparable && pair.before() > 0;
        return new Line(
                place,
                type,
                count,
                pair.now(),
                pair.before(),
                hasRatio ? (Double) change.ratio() : null,
                hasRatio ? (Double) interval.low() : null,
                hasRatio ? (Double) interval.high() : null,
                comparable ? (Double) change.pTwoSided() : null,
                rate == null ? null : (Double) rate.rate(),
                around == null ? null : (Double) around.low(),
                around == null ? null : (Double) around.high(),
                rank(place, type),
                ranked());
    }

    private int ranked() {
        return (int) data.districts().stream()
                .filter(place -> place.population() != null)
                .count();
    }

    private int rank(Place place, String type) {
        if (place.population() == null || data.district(place.code()).isEmpty()) {
            return 0;
        }
        double own = rate(place, type);
        return 1
                + (int) data.districts().stream()
                        .filter(other -> other.population() != null && rate(other, type) > own)
                        .count();
    }

    private double rate(Place place, String type) {
        Long population = place.population();
        return population == null ? 0 : (double) data.inPeriod(place.code(), type) / population;
    }

    /** With q in place of p: Benjamini and Hochberg over the lines together. */
    private static List<Line> corrected(List<Line> lines) {
        List<Line> tested = lines.stream().filter(line -> line.q() != null).toList();
        double[] p = tested.stream()
                .mapToDouble(line -> Optional.ofNullable(line.q()).orElse(1.0))
                .toArray();
        double[] q = MultipleTests.benjaminiHochberg(p);
        return lines.stream()
                .map(line -> line.q() == null ? line : withQ(line, q[tested.indexOf(line)]))
                .toList();
    }

    private static Line withQ(Line line, double q) {
        return new Line(
                line.area(),
                line.type(),
                line.count(),
                line.now(),
                line.before(),
                line.ratio(),
                line.low(),
                line.high(),
                q,
                line.rate(),
                line.rateLow(),
                line.rateHigh(),
                line.rank(),
                line.rankedAmong());
    }

    /**
     * Types that rose in small areas: the exact test against what all the small areas did together, widened by how far they spread
     * anyway, false discoveries taken into account within each type.
     */
    public List<Rise> rising() {
        List<Rise> rises = new ArrayList<>();
        for (String type : data.types()) {
            rising(type, rises);
        }
        rises.sort(Comparator.comparingDouble(Rise::q)
                .thenComparing(rise -> rise.area().name()));
        return rises;
    }

    private void rising(String type, List<Rise> rises) {
        List<Place> areas = data.smallAreas();
        int[] now = new int[areas.size()];
        int[] before = new int[areas.size()];
        long all = 0;
        for (int i = 0; i < now.length; i++) {
            Pair pair = data.compared(areas.get(i).code(), type);
            now[i] = pair.now();
            before[i] = pair.before();
            all += pair.now() + (long) pair.before();
        }
        if (all == 0) {
            return;
        }
        Overdispersion spread = Overdispersion.of(now, before);
        double[] p = new double[now.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = spread.pGreater(now[i], before[i]);
        }
        double[] q = MultipleTests.benjaminiHochberg(p);
        for (int i = 0; i < q.length; i++) {
            if (q[i] < FALSE_DISCOVERIES) {
                double ratio = before[i] == 0 ? Double.POSITIVE_INFINITY : (double) now[i] / before[i];
                rises.add(new Rise(areas.get(i), type, now[i], before[i], ratio, q[i]));
            }
        }
    }

    /** What the busiest tenth of small areas has of all, from 0 to 1; empty without any. */
    public Optional<Double> shareOfBusiestTenth() {
        List<Long> totals = data.smallCounts().values().stream()
                .map(byType ->
                        byType.values().stream().mapToLong(Long::longValue).sum())
                .sorted(Comparator.reverseOrder())
                .toList();
        long all = totals.stream().mapToLong(Long::longValue).sum();
        int tenth = (int) Math.ceil(totals.size() / 10.0);
        return all == 0
                ? Optional.empty()
                : Optional.of((double) totals.stream()
                                .limit(tenth)
                                .mapToLong(Long::longValue)
                                .sum()
                        / all);
    }
}
