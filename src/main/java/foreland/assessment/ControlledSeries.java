package foreland.assessment;

import foreland.assessment.statistics.XmrChart;
import foreland.govuk.chart.ControlChart.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Months on an XmR chart, stretch by stretch: a month without data, and a change of recording, end a stretch, for limits across them
 * would mislead.
 */
public final class ControlledSeries {

    /** Fewer months in a row give no limits worth drawing. */
    public static final int LEAST_FOR_LIMITS = 12;

    private ControlledSeries() {}

    /**
     * A reading for each month.
     *
     * @param counts  null where there are no data
     * @param broken  numbers of the months from which on recording differs
     */
    public static List<Reading> of(List<@Nullable Integer> counts, Set<Integer> broken) {
        List<Reading> readings = new ArrayList<>();
        List<Double> stretch = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Integer count = counts.get(i);
            if (count == null || broken.contains(i)) {
                readings.addAll(readings(stretch));
                stretch.clear();
            }
            if (count == null) {
                readings.add(new Reading(null, null, null, null, null));
            } else {
                stretch.add(count.doubleValue());
            }
        }
        readings.addAll(readings(stretch));
        return readings;
    }

    /** A stretch of months that follow one another, all known and recorded alike. */
    private static List<Reading> readings(List<Double> stretch) {
        double[] values = stretch.stream().mapToDouble(Double::doubleValue).toArray();
        List<Reading> readings = new ArrayList<>();
        if (values.length < LEAST_FOR_LIMITS) {
            stretch.forEach(value -> readings.add(new Reading(value, null, null, null, null)));
            return readings;
        }
        XmrChart chart = XmrChart.of(values);
        boolean limits = !Double.isNaN(chart.upper());
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(
                    values[i],
                    chart.mean(),
                    limits ? (Double) Math.max(0, chart.lower()) : null,
                    limits ? (Double) chart.upper() : null,
                    signal(chart, values[i], i)));
        }
        return readings;
    }

    private static @Nullable String signal(XmrChart chart, double value, int i) {
        if (has(chart.outside(), i)) {
            return value > chart.mean() ? "above the upper limit" : "below the lower limit";
        }
        if (has(chart.trend(), i)) {
            return "part of a run of 7 rising or falling";
        }
        if (has(chart.twoOfThree(), i)) {
            return "one of 2 of 3 near a limit";
        }
        return has(chart.shift(), i) ? "part of a run of 7 on one side of the mean" : null;
    }

    private static boolean has(int[] places, int i) {
        return Arrays.stream(places).anyMatch(place -> place == i);
    }
}
