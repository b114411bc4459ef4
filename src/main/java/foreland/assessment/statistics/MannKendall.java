package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * Mann and Kendall's test for a trend of any shape, with ties and continuity corrected, and Sen's slope, the median of the slopes
 * between all pairs. The seasonal version (Hirsch, Slack and Smith 1982) compares only the same month of different years.
 *
 * @param s rises minus falls among all pairs
 * @param variance of s without a trend
 * @param tau Kendall's tau-b; not defined where all values are equal, nor for the seasonal version
 * @param slope Sen's slope per step; per year in the seasonal version
 * @param slopeInterval its 95 per cent interval; not defined for the seasonal version
 */
public record MannKendall(double s, double variance, double tau, double slope, Interval slopeInterval) {

    public static MannKendall of(double[] values) {
        if (values.length < 4) {
            throw new IllegalArgumentException("A trend needs at least four points, not " + values.length + ".");
        }
        double s = balance(values);
        double variance = variance(values);
        double[] slopes = slopes(values);
        Arrays.sort(slopes);
        double pairs = slopes.length;
        double tied = tiedPairs(values);
        double half = Distributions.z(0.95) * Math.sqrt(variance);
        Interval interval = new Interval(atRank(slopes, (pairs - half) / 2), atRank(slopes, (pairs + half) / 2 + 1));
        return new MannKendall(s, variance, s / Math.sqrt(pairs * (pairs - tied)), Quantiles.median(slopes), interval);
    }

    /** For whole years only: what is left over at the end is not used. */
    public static MannKendall seasonal(double[] values, int period) {
        int years = values.length / period;
        if (years < 2) {
            throw new IllegalArgumentException("A seasonal trend needs at least two whole years.");
        }
        double s = 0;
        double variance = 0;
        double[] slopes = {};
        for (int month = 0; month < period; month++) {
            double[] same = new double[years];
            for (int year = 0; year < years; year++) {
                same[year] = values[year * period + month];
            }
            s += balance(same);
            variance += variance(same);
            double[] more = slopes(same);
            slopes = Arrays.copyOf(slopes, slopes.length + more.length);
            System.arraycopy(more, 0, slopes, slopes.length - more.length, more.length);
        }
        return new MannKendall(s, variance, Double.NaN, Quantiles.median(slopes), Interval.UNDEFINED);
    }

    public double z() {
        return s == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
    }

    public double p() {
        return Distributions.normalTwoSided(z());
    }

    private static double balance(double[] values) {
        double s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += Math.signum(values[j] - values[i]);
            }
        }
        return s;
    }

    private static double variance(double[] values) {
        double n = values.length;
        double sum = n * (n - 1) * (2 * n + 5);
        for (double t : tieSizes(values)) {
            sum -= t * (t - 1) * (2 * t + 5);
        }
        return sum / 18;
    }

    private static double tiedPairs(double[] values) {
        return Arrays.stream(tieSizes(values)).map(t -> t * (t - 1) / 2).sum();
    }

    static double[] tieSizes(double[] values) {
        double[] sorted = Sorting.sorted(values);
        double[] sizes = new double[sorted.length];
        int groups = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            sizes[groups++] = to - from;
            from = to;
        }
        return Arrays.copyOf(sizes, groups);
    }

    private static double[] slopes(double[] values) {
        int n = values.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[next++] = (values[j] - values[i]) / (j - i);
            }
        }
        return slopes;
    }

    /** The value at a rank from 1, linear between ranks. */
    private static double atRank(double[] sorted, double rank) {
        double place = Math.max(0, Math.min(sorted.length - 1.0, rank - 1));
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
