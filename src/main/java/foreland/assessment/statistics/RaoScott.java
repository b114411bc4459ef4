package foreland.assessment.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Rao and Scott's second-order test (1984) of independence of two questions of a weighted survey: Pearson's statistic of the weighted table
 * divided by what the weighting does to it.
 *
 * @param f the adjusted statistic
 * @param df its numerator degrees of freedom, which need not be whole
 * @param denominator degrees of freedom below
 */
public record RaoScott(double f, double df, double denominator) {

    /**
     * @param row of each respondent, from 0
     * @param column of each respondent, from 0
     */
    public static RaoScott of(Raking raking, int[] row, int[] column) {
        int rows = most(row);
        int columns = most(column);
        int n = row.length;
        double[][] indicators = new double[rows * columns][n];
        for (int i = 0; i < n; i++) {
            indicators[row[i] + rows * column[i]][i] = 1;
        }
        double[] share = new double[indicators.length];
        double[][] table = new double[rows][columns];
        for (int cell = 0; cell < share.length; cell++) {
            share[cell] = raking.mean(indicators[cell]);
            table[cell % rows][cell / rows] = share[cell] * n;
        }
        double[][] contrasts = contrasts(rows, columns);
        double[][] scaled = new double[share.length][contrasts[0].length];
        for (int cell = 0; cell < share.length; cell++) {
            for (int j = 0; j < scaled[0].length; j++) {
                scaled[cell][j] = share[cell] == 0 ? 0 : contrasts[cell][j] / share[cell];
            }
        }
        double[][] turned = Matrices.transposed(contrasts);
        double[][] simple = Matrices.times(turned, scaled);
        for (double[] line : simple) {
            Arrays.setAll(line, j -> line[j] / n);
        }
        double[][] actual =
                Matrices.times(Matrices.transposed(scaled), Matrices.times(raking.covariance(indicators), scaled));
        double[][] delta = Matrices.times(Matrices.inverse(simple), actual);
        double trace = trace(delta);
        double df = trace * trace / trace(Matrices.times(delta, delta));
        return new RaoScott(CrossTable.of(table).statistic() / trace, df, df * (n - 1));
    }

    public double p() {
        return FDistribution.of(df, denominator).survivalProbability(f);
    }

    /** Interaction contrasts: what rows and columns by themselves do not explain. */
    private static double[][] contrasts(int rows, int columns) {
        double[][] contrasts = new double[rows * columns][(rows - 1) * (columns - 1)];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int a = 1; a < rows; a++) {
                    for (int b = 1; b < columns; b++) {
                        contrasts[i + rows * j][(a - 1) + (rows - 1) * (b - 1)] =
                                centred(i, a, rows) * centred(j, b, columns);
                    }
                }
            }
        }
        return contrasts;
    }

    private static double centred(int at, int level, int levels) {
        return (at == level ? 1 : 0) - 1.0 / levels;
    }

    private static int most(int[] group) {
        return Arrays.stream(group).max().orElseThrow() + 1;
    }

    private static double trace(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i];
        }
        return sum;
    }
}
