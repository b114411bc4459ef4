package foreland.assessment.statistics;

import java.util.Arrays;

/** Means, deviations and quantiles (type 7: linear between order statistics, Hyndman and Fan 1996). */
final class Quantiles {

    /** Makes the median absolute deviation estimate a normal standard deviation. */
    private static final double MAD_TO_SD = 1.4826;

    private Quantiles() {}

    static double mean(double[] values) {
        double mean = sum(values) / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return mean + rest / values.length;
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Sum of squared deviations from the mean. */
    static double squares(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /** Sample variance, over n - 1. */
    static double variance(double[] values) {
        return squares(values) / (values.length - 1);
    }

    static double deviation(double[] values) {
        return Math.sqrt(variance(values));
    }

    static double quantile(double[] values, double p) {
        return quantileOfSorted(Sorting.sorted(values), p);
    }

    static double quantileOfSorted(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position + 4 * Math.ulp(position));
        double fraction = Math.max(0, position - below);
        if (fraction < 1e-12 || below + 1 >= sorted.length) {
            return sorted[below];
        }
        return sorted[below] + fraction * (sorted[below + 1] - sorted[below]);
    }

    static double median(double[] values) {
        double[] sorted = Sorting.sorted(values);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double mad(double[] values) {
        double median = median(values);
        return MAD_TO_SD
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray());
    }
}
