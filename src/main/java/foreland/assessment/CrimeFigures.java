package foreland.assessment;

import foreland.assessment.AssessmentData.Place;
import foreland.assessment.statistics.MultipleTests;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the counts of an assessment say, with their uncertainty, as its document shows it: the rows of {@link AssessmentTables}, which
 * {@code assess} writes as files.
 */
public final class CrimeFigures {

    /** Below so many a year earlier a percentage says nothing. */
    public static final int LEAST_BASE = Change.LEAST_FOR_PERCENT;

    /** Share of false alarms that is accepted among what is flagged. */
    public static final double FALSE_DISCOVERIES = EmergingTrends.LEVEL;

    private final AssessmentData data;
    private final AssessmentTables tables;
    private final Map<String, Place> areas = new HashMap<>();

    public CrimeFigures(AssessmentData data) {
        this.data = data;
        tables = KeptCounts.tables(data);
        areas.put(data.area().code(), data.area());
        List.of(data.districts(), data.smallAreas(), data.beside())
                .forEach(places -> places.forEach(place -> areas.put(place.code(), place)));
    }

    /** What they are worked out from. */
    public AssessmentData data() {
        return data;
    }

    /** Everything that was worked out. */
    public AssessmentTables tables() {
        return tables;
    }

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
     * @param population what the rate is of; null where not known, and then its year is 0
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
            @Nullable Long population,
            int populationYear,
            int rank,
            int rankedAmong) {

        /** In percent; null where the base is below {@value CrimeFigures#LEAST_BASE}. */
        public @Nullable Double percent() {
            return ratio == null || before < LEAST_BASE ? null : (ratio - 1) * 100;
        }

        /** Whether the change is more than chance, among all that were looked at. */
        public boolean isClear() {
            return q != null && q <= FALSE_DISCOVERIES;
        }
    }

    /** A small area where a type rose more than chance and the usual spread between areas explain. */
    public record Rise(Place area, String type, int now, int before, double ratio, double q) {}

    /** The area's own lines, all types together first, then by their counts; q is over all of them. */
    public List<Line> own() {
        Map<String, Level> levels = ownRows(tables.levels(), Level::areaCode, Level::crimeType)
                .orElseGet(() -> byType(Level.list(tables.comparison(), List.of(tables.own())), Level::crimeType));
        Map<String, Change> changes = ownRows(tables.changes(), Change::areaCode, Change::crimeType)
                .orElseGet(() -> byType(Change.list(tables.comparison(), List.of(tables.own())), Change::crimeType));
        List<Line> lines = new ArrayList<>();
        List<String> types = new ArrayList<>(data.types());
        types.add(AssessmentData.ALL);
        for (String type : types) {
            Level level = levels.get(type);
            Change change = changes.get(type);
            if (level != null && change != null) {
                lines.add(line(data.area(), level, change, change.p()));
            }
        }
        lines.sort(Comparator.comparing((Line line) -> !line.type().equals(AssessmentData.ALL))
                .thenComparing(Comparator.comparingLong(Line::count).reversed())
                .thenComparing(Line::type));
        return corrected(lines);
    }

    private <R> Optional<Map<String, R>> ownRows(List<R> rows, Function<R, String> area, Function<R, String> type) {
        List<R> own = rows.stream()
                .filter(row -> area.apply(row).equals(data.area().code()))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(byType(own, type));
    }

    private static <R> Map<String, R> byType(List<R> rows, Function<R, String> type) {
        Map<String, R> by = new HashMap<>();
        rows.forEach(row -> by.put(type.apply(row), row));
        return by;
    }

    /** One type in each district, by rate; q is over the districts. */
    public List<Line> districts(String type) {
        List<Line> lines = new ArrayList<>();
        for (Change change : tables.changes()) {
            Place place = areas.get(change.areaCode());
            if (place == null || !change.crimeType().equals(type)) {
                continue;
            }
            tables.levels().stream()
                    .filter(level ->
                            level.crimeType().equals(type) && level.areaCode().equals(change.areaCode()))
                    .forEach(level -> lines.add(line(place, level, change, change.q())));
        }
        lines.sort(Comparator.comparing((Line line) -> line.rate() == null ? -1 : line.rate())
                .reversed()
                .thenComparing(line -> line.area().name()));
        return lines;
    }

    private static Line line(Place place, Level level, Change change, double q) {
        boolean comparable = change.monthsCompared() > 0 && change.current() + change.previous() > 0;
        return new Line(
                place,
                level.crimeType(),
                level.count(),
                change.monthsCompared() == 0 ? 0 : change.current(),
                Math.max(0, change.previous()),
                comparable ? (Double) change.rateRatio() : null,
                comparable ? (Double) change.low() : null,
                comparable ? (Double) change.high() : null,
                comparable ? (Double) q : null,
                known(level.rate()),
                known(level.low()),
                known(level.high()),
                level.population() <= 0 ? null : (Long) level.population(),
                level.populationYear(),
                level.rank(),
                level.rankedAmong());
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    /** With q in place of p: Benjamini and Hochberg over the lines together. */
    private static List<Line> corrected(List<Line> lines) {
        double[] q = MultipleTests.benjaminiHochberg(lines.stream()
                .mapToDouble(line -> line.q() == null ? Double.NaN : line.q())
                .toArray());
        List<Line> corrected = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            corrected.add(lines.get(i).q() == null ? lines.get(i) : withQ(lines.get(i), q[i]));
        }
        return corrected;
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
                line.population(),
                line.populationYear(),
                line.rank(),
                line.rankedAmong());
    }

    /** What {@link EmergingTrends} flags in the small areas, the clearest first. */
    public List<Rise> rising() {
        List<Rise> rises = new ArrayList<>();
        for (List<Rising> family : tables.emerging()) {
            for (Rising row : family) {
                Place area =
                        areas.get(tables.comparison().places().get(row.place()).code());
                if (row.flagged() && area != null) {
                    rises.add(new Rise(
                            area, row.crimeType(), row.current(), row.previous(), row.rateRatio(), row.qDispersed()));
                }
            }
        }
        rises.sort(Comparator.comparingDouble(Rise::q)
                .thenComparing(rise -> rise.area().name())
                .thenComparing(Rise::type));
        return rises;
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
