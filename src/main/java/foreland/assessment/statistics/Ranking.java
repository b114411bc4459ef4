package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * Where each area stands among others by a rate.
 *
 * @param rank 1 is the highest; equal rates share the smallest rank
 * @param averageRank the same with shared ranks averaged
 * @param percentile share of areas strictly below and half of those equal, itself among them, in per cent
 * @param z by mean and sample standard deviation
 * @param robustZ by median and median absolute deviation
 * @param quartiles minimum, lower quartile, median, upper quartile, maximum (type 7)
 */
public record Ranking(
        int[] rank, double[] averageRank, double[] percentile, double[] z, double[] robustZ, double[] quartiles) {

    public static Ranking of(double[] rates) {
        if (rates.length < 2) {
            throw new IllegalArgumentException("A rank needs at least two areas.");
        }
        int n = rates.length;
        double[] ascending = averageRanks(rates);
        double mean = Quantiles.mean(rates);
        double deviation = Quantiles.deviation(rates);
        double median = Quantiles.median(rates);
        double mad = Quantiles.mad(rates);
        int[] rank = new int[n];
        double[] percentile = new double[n];
        for (int i = 0; i < n; i++) {
            double rate = rates[i];
            long above = Arrays.stream(rates).filter(other -> other > rate).count();
            rank[i] = (int) above + 1;
            percentile[i] = (ascending[i] - 0.5) / n * 100;
        }
        return new Ranking(
                rank,
                Arrays.stream(ascending).map(value -> n + 1 - value).toArray(),
                percentile,
                Arrays.stream(rates).map(rate -> (rate - mean) / deviation).toArray(),
                Arrays.stream(rates).map(rate -> (rate - median) / mad).toArray(),
                quartilesOf(rates));
    }

    /** Minimum, lower quartile, median, upper quartile and maximum. */
    public static double[] quartilesOf(double[] values) {
        double[] sorted = Sorting.sorted(values);
        double[] quartiles = new double[5];
        for (int i = 0; i < quartiles.length; i++) {
            quartiles[i] = Quantiles.quantileOfSorted(sorted, i / 4.0);
        }
        return quartiles;
    }

    /** Ranks from the smallest, ties averaged. */
    static double[] averageRanks(double[] values) {
        int[] order = Sorting.order(values);
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
