package foreland.assessment.statistics;

/**
 * Kruskal and Wallis's rank test of whether groups (the months of the year, say) differ, ties corrected.
 *
 * @param statistic chi-squared; not defined where all values are equal
 * @param df groups minus 1
 */
public record KruskalWallis(double statistic, int df) {

    /** Groups by position in the season: every twelfth point is the same month. */
    public static KruskalWallis bySeason(double[] values, int period) {
        double n = values.length;
        double[] rank = Ranking.averageRanks(values);
        double sum = 0;
        for (int position = 0; position < period; position++) {
            double ranks = 0;
            int size = 0;
            for (int i = position; i < values.length; i += period) {
                ranks += rank[i];
                size++;
            }
            sum += ranks * ranks / size;
        }
        double ties = 0;
        for (double t : MannKendall.tieSizes(values)) {
            ties += t * t * t - t;
        }
        double plain = 12 / (n * (n + 1)) * sum - 3 * (n + 1);
        return new KruskalWallis(plain / (1 - ties / (n * n * n - n)), period - 1);
    }

    public double p() {
        return Distributions.chiSquaredUpper(statistic, df);
    }
}
