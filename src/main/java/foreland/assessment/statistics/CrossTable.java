package foreland.assessment.statistics;

/**
 * A cross-tabulation with Pearson's chi-squared test of independence, standardised residuals (beyond 2 a cell stands out) and Cramer's V.
 *
 * @param statistic chi-squared; not defined where a row or column is empty
 * @param df degrees of freedom
 * @param expected counts under independence
 * @param residuals standardised
 * @param cramersV strength of association, 0 to 1
 */
public record CrossTable(double statistic, int df, double[][] expected, double[][] residuals, double cramersV) {

    public static CrossTable of(double[][] counts) {
        int rows = counts.length;
        int columns = counts[0].length;
        double[] row = new double[rows];
        double[] column = new double[columns];
        double n = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                Distributions.requireCount(counts[i][j], "Each cell");
                row[i] += counts[i][j];
                column[j] += counts[i][j];
                n += counts[i][j];
            }
        }
        double[][] expected = new double[rows][columns];
        double[][] residuals = new double[rows][columns];
        double statistic = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                expected[i][j] = row[i] * column[j] / n;
                double away = counts[i][j] - expected[i][j];
                statistic += away * away / expected[i][j];
                residuals[i][j] = away / Math.sqrt(expected[i][j] * (1 - row[i] / n) * (1 - column[j] / n));
            }
        }
        int smaller = Math.min(rows, columns) - 1;
        return new CrossTable(
                statistic,
                (rows - 1) * (columns - 1),
                expected,
                residuals,
                smaller == 0 ? Double.NaN : Math.sqrt(statistic / (n * smaller)));
    }

    public double p() {
        return Double.isNaN(statistic) ? Double.NaN : Distributions.chiSquaredUpper(statistic, df);
    }
}
