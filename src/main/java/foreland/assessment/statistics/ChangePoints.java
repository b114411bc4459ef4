package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * When did the level change? Least-squares breaks in the mean (Bai and Perron 2003), their number by the Bayesian information
 * criterion, and Andrews's sup-F test of "no break at all" with Hansen's approximate p-value (1997).
 *
 * @param breaks the last point of each segment but the last, from 0; empty where the level never changed
 * @param squares residual sum of squares with 0, 1, 2 ... breaks
 * @param bic the criterion for 0, 1, 2 ... breaks; the smallest decides
 * @param means of the segments
 * @param supF the largest F statistic over single breaks between 15 and 85 per cent of the series
 * @param at where it is: the last point before the break, from 0
 * @param p of sup-F
 */
public record ChangePoints(
        int[] breaks, double[] squares, double[] bic, double[] means, double supF, int at, double p) {

    private static final double TRIM = 0.15;

    /**
     * @param least points in a segment, 2 to half of all
     */
    public static ChangePoints of(double[] values, int least) {
        int n = values.length;
        if (least < 2 || least > n / 2) {
            throw new IllegalArgumentException(
                    "A segment has 2 to " + n / 2 + " of the " + n + " points, not " + least + ".");
        }
        Segments segments = new Segments(values);
        int most = Math.max(1, (n + least - 1) / least - 2);
        int[][] ends = new int[most + 1][];
        double[] squares = new double[most + 1];
        double[] bic = new double[most + 1];
        int best = 0;
        for (int count = 0; count <= most; count++) {
            ends[count] = segments.best(count, least);
            squares[count] = segments.squares(ends[count]);
            bic[count] = n * (Math.log(squares[count]) + 1 - Math.log(n) + Math.log(2 * Math.PI))
                    + Math.log(n) * 2 * (count + 1);
            best = bic[count] < bic[best] ? count : best;
        }
        int from = (int) Math.floor(TRIM * n);
        double supF = Double.NEGATIVE_INFINITY;
        int at = from;
        for (int end = Math.max(2, from); end <= Math.min(n - from, n - 2); end++) {
            double after = segments.cost(0, end) + segments.cost(end, n);
            double f = (squares[0] - after) / (after / (n - 2));
            if (f > supF) {
                supF = f;
                at = end;
            }
        }
        return new ChangePoints(
                Arrays.stream(ends[best]).map(end -> end - 1).toArray(),
                squares,
                bic,
                segments.means(ends[best]),
                supF,
                at - 1,
                SupF.p(supF, (double) from / n));
    }

    /** Costs of segments from sums, and the cheapest way to cut. */
    private static final class Segments {
        private final double[] values;
        private final double[][] costs;

        Segments(double[] values) {
            this.values = values;
            int n = values.length;
            this.costs = new double[n][n + 1];
            for (int from = 0; from < n; from++) {
                double mean = 0;
                double squares = 0;
                for (int to = from + 1; to <= n; to++) {
                    double away = values[to - 1] - mean;
                    mean += away / (to - from);
                    squares += away * (values[to - 1] - mean);
                    costs[from][to] = squares;
                }
            }
        }

        double cost(int from, int to) {
            return costs[from][to];
        }

        /** Ends (exclusive) of all segments but the last. */
        int[] best(int breaks, int least) {
            int n = values.length;
            double[][] cheapest = new double[breaks + 1][n + 1];
            int[][] cut = new int[breaks + 1][n + 1];
            for (int count = 0; count <= breaks; count++) {
                Arrays.fill(cheapest[count], Double.POSITIVE_INFINITY);
                for (int to = (count + 1) * least; to <= n; to++) {
                    if (count == 0) {
                        cheapest[0][to] = cost(0, to);
                        continue;
                    }
                    for (int end = count * least; end <= to - least; end++) {
                        double sum = cheapest[count - 1][end] + cost(end, to);
                        if (sum < cheapest[count][to]) {
                            cheapest[count][to] = sum;
                            cut[count][to] = end;
                        }
                    }
                }
            }
            int[] ends = new int[breaks];
            int to = n;
            for (int count = breaks; count > 0; count--) {
                to = cut[count][to];
                ends[count - 1] = to;
            }
            return ends;
        }

        double squares(int[] ends) {
            double sum = 0;
            int from = 0;
            for (int end : ends) {
                sum += cost(from, end);
                from = end;
            }
            return sum + cost(from, values.length);
        }

        double[] means(int[] ends) {
            double[] means = new double[ends.length + 1];
            int from = 0;
            for (int i = 0; i <= ends.length; i++) {
                int to = i == ends.length ? values.length : ends[i];
                means[i] = Quantiles.mean(Arrays.copyOfRange(values, from, to));
                from = to;
            }
            return means;
        }
    }
}
