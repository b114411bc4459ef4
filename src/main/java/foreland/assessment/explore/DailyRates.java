package foreland.assessment.explore;

import foreland.assessment.ControlledSeries;
import foreland.assessment.statistics.UChart;
import foreland.govuk.chart.ControlChart.Reading;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Incidents a day, month by month, on a u-chart: months of 28 and of 31 days compare, and the limits, widened by how much the months
 * really scatter (Laney), follow their length. Stretch by stretch, as on the XmR chart.
 */
final class DailyRates {

    private static final Reading UNKNOWN = new Reading(null, null, null, null, null);

    private DailyRates() {}

    /** A reading for each month; without limits in stretches too short for them. */
    static List<Reading> of(MonthlyCounts counts, List<YearMonth> broken) {
        List<Reading> readings = new ArrayList<>(Collections.nCopies(counts.size(), UNKNOWN));
        for (MonthlyCounts.Stretch stretch : counts.stretches(broken)) {
            double[] values = stretch.values();
            double[] days = new double[values.length];
            Arrays.setAll(days, i -> counts.month(stretch.from() + i).lengthOfMonth());
            boolean limits = values.length >= ControlledSeries.LEAST_FOR_LIMITS
                    && Arrays.stream(values).sum() > 0;
            UChart chart = limits ? UChart.of(values, days) : null;
            for (int i = 0; i < values.length; i++) {
                readings.set(
                        stretch.from() + i,
                        chart == null ? new Reading(values[i] / days[i], null, null, null, null) : reading(chart, i));
            }
        }
        return readings;
    }

    private static Reading reading(UChart chart, int i) {
        double rate = chart.rates()[i];
        boolean outside = Arrays.stream(chart.laneyOutside()).anyMatch(at -> at == i);
        return new Reading(
                rate,
                chart.centre(),
                chart.laneyLower()[i],
                chart.laneyUpper()[i],
                outside ? rate > chart.centre() ? "above the upper limit" : "below the lower limit" : null);
    }
}
