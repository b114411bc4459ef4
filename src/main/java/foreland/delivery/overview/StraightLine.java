package foreland.delivery.overview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The straight line that comes nearest to a measure's baseline and its values, by least squares. It is no more than that: it
 * takes each value as comparable with the others, and knows neither seasons nor plans.
 *
 * @param origin the day from which days are counted
 * @param atOrigin where the line is on that day
 * @param aDay how much it rises a day
 * @param values how many values it is drawn through, without the baseline
 * @param withBaseline whether the baseline is one of its points
 * @param decimals how many the points have, and no more than these are claimed
 * @param belowZero whether any point is; else the line stops at nought
 */
record StraightLine(
        LocalDate origin,
        double atOrigin,
        double aDay,
        int values,
        boolean withBaseline,
        int decimals,
        boolean belowZero) {

    /** What is left of the figures when the last, in which fractions of two err, are gone. */
    private static final MathContext EXACT_TO = new MathContext(12);

    /** A value and the last day that it covers. */
    record Point(LocalDate day, BigDecimal value) {}

    /**
     * Through these, if they are of two days at least.
     *
     * @param baseline taken as of the day before the year began
     */
    static Optional<StraightLine> through(@Nullable BigDecimal baseline, LocalDate yearBegins, List<Point> values) {
        List<Point> points = new ArrayList<>(values);
        if (baseline != null) {
            points.add(new Point(yearBegins.minusDays(1), baseline));
        }
        if (values.isEmpty() || points.stream().map(Point::day).distinct().count() < 2) {
            return Optional.empty();
        }
        // Sums of fractions depend on their order a little, and a value just at a half would be rounded by it.
        points.sort(Comparator.comparing(Point::day).thenComparing(Point::value));
        LocalDate origin = yearBegins.minusDays(1);
        double meanDay = points.stream()
                .mapToDouble(point -> days(origin, point.day()))
                .average()
                .orElseThrow();
        double meanValue = points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .average()
                .orElseThrow();
        double together = 0;
        double alone = 0;
        for (Point point : points) {
            double day = days(origin, point.day()) - meanDay;
            together += day * (point.value().doubleValue() - meanValue);
            alone += day * day;
        }
        double aDay = together / alone;
        return Optional.of(new StraightLine(
                origin,
                meanValue - aDay * meanDay,
                aDay,
                values.size(),
                baseline != null,
                points.stream()
                        .mapToInt(point ->
                                Math.max(0, point.value().stripTrailingZeros().scale()))
                        .max()
                        .orElse(0),
                points.stream().anyMatch(point -> point.value().signum() < 0)));
    }

    /** Where the line is on a day. */
    BigDecimal on(LocalDate day) {
        double there = atOrigin + aDay * days(origin, day);
        return BigDecimal.valueOf(belowZero ? there : Math.max(0, there))
                .round(EXACT_TO)
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    /** From what it is drawn: {@code the baseline and 2 values}. */
    String from() {
        String counted = values == 1 ? "1 value" : values + " values";
        return withBaseline ? "the baseline and " + counted : counted;
    }

    private static double days(LocalDate origin, LocalDate day) {
        return day.toEpochDay() - origin.toEpochDay();
    }
}
