package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The Early Aberration Reporting System of the US Centers for Disease Control: is this point above what the few before it let expect?
 * C1 looks at the {@value #BASELINE} points just before, C2 leaves a gap of two, C3 adds the excess of the last two.
 *
 * @param first the first point assessed, from 0
 * @param upper upper bounds from there on; not defined where the baseline does not vary and C3 divides by it
 * @param alarms points above their bound, from 0
 */
public record Ears(int first, double[] upper, int[] alarms) {

    /** Points in the baseline. */
    public static final int BASELINE = 7;
    /** The default one-sided error of one look. */
    public static final double ALPHA = 0.001;

    private static final int GAP = 2;

    public static Ears c1(double[] values, double alpha) {
        double z = -Distributions.normalQuantile(alpha);
        return of(values, BASELINE, k -> mean(values, k, 0) + z * deviation(values, k, 0));
    }

    public static Ears c2(double[] values, double alpha) {
        double z = -Distributions.normalQuantile(alpha);
        return of(values, BASELINE + GAP, k -> mean(values, k, GAP) + z * deviation(values, k, GAP));
    }

    public static Ears c3(double[] values, double alpha) {
        double z = -Distributions.normalQuantile(alpha);
        return of(values, BASELINE + 2 * GAP, k -> {
            double excess = excess(values, k - 1) + excess(values, k - 2);
            return Math.max(0, values[k] + deviation(values, k, GAP) * (z - excess));
        });
    }

    private static double excess(double[] values, int k) {
        return Math.max(0, (values[k] - mean(values, k, GAP)) / deviation(values, k, GAP) - 1);
    }

    private static Ears of(double[] values, int first, IntToDoubleFunction bound) {
        if (values.length <= first) {
            throw new IllegalArgumentException(
                    "This method needs more than " + first + " points, not " + values.length + ".");
        }
        double[] upper =
                IntStream.range(first, values.length).mapToDouble(bound).toArray();
        return new Ears(
                first,
                upper,
                IntStream.range(first, values.length)
                        .filter(k -> values[k] > upper[k - first])
                        .toArray());
    }

    private static double mean(double[] values, int k, int gap) {
        return Quantiles.mean(baseline(values, k, gap));
    }

    private static double deviation(double[] values, int k, int gap) {
        return Quantiles.deviation(baseline(values, k, gap));
    }

    private static double[] baseline(double[] values, int k, int gap) {
        return Arrays.copyOfRange(values, k - gap - BASELINE, k - gap);
    }
}
