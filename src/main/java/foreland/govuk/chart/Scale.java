package foreland.govuk.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The upright axis of a line chart: from a round number at or below the smallest value to one at or above the greatest, in
 * steps of 1, 2 or 5 times a power of ten.
 */
record Scale(double from, double to, double step) {

    private static final int STEPS = 5;

    /** Starts at 0 unless something is below it, so that a small change does not look like a great one. */
    static Scale covering(double smallest, double greatest) {
        double low = Math.min(0, smallest);
        double high = Math.max(0, greatest);
        double step = roundStep((high - low) / STEPS);
        return new Scale(Math.floor(low / step) * step, Math.max(step, Math.ceil(high / step) * step), step);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int i = 0; from + i * step <= to + step / 2; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }

    /** Where a value lies between the two ends, from 0 to 1. */
    double share(double value) {
        return (value - from) / (to - from);
    }

    private static double roundStep(double rough) {
        if (rough <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digits = rough / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
    }

    /** To a tenth of a unit of the drawing, which nobody can see. */
    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static String written(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }
}
