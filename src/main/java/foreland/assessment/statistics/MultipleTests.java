package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * P-values adjusted for the many tests they are among. Benjamini and Hochberg 1995 control the share of false alarms among what is
 * flagged; Benjamini and Yekutieli 2001 do so under any dependence; Holm and Bonferroni control the chance of a single one.
 *
 * <p>A p-value that is not defined ({@code NaN}) stays so and does not count as a test.
 */
public final class MultipleTests {

    private MultipleTests() {}

    public static double[] benjaminiHochberg(double[] p) {
        return stepUp(p, 1);
    }

    public static double[] benjaminiYekutieli(double[] p) {
        int m = tests(p);
        double harmonic =
                IntStream.rangeClosed(1, m).mapToDouble(rank -> 1.0 / rank).sum();
        return stepUp(p, harmonic);
    }

    public static double[] holm(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = p.clone();
        double most = 0;
        for (int rank = 0; rank < order.length; rank++) {
            most = Math.max(most, Math.min(1, p[order[rank]] * (order.length - rank)));
            adjusted[order[rank]] = most;
        }
        return adjusted;
    }

    public static double[] bonferroni(double[] p) {
        int m = tests(p);
        return Arrays.stream(p)
                .map(value -> Double.isNaN(value) ? value : Math.min(1, value * m))
                .toArray();
    }

    private static double[] stepUp(double[] p, double factor) {
        int[] order = ascending(p);
        int m = order.length;
        double[] adjusted = p.clone();
        double least = 1;
        for (int rank = m; rank >= 1; rank--) {
            int index = order[rank - 1];
            least = Math.min(least, factor * m / rank * p[index]);
            adjusted[index] = least;
        }
        return adjusted;
    }

    private static int tests(double[] p) {
        return (int) Arrays.stream(p).filter(value -> !Double.isNaN(value)).count();
    }

    /** Indices from the smallest p-value to the largest. */
    private static int[] ascending(double[] p) {
        int[] order = new int[tests(p)];
        int next = 0;
        for (int i = 0; i < p.length; i++) {
            double value = p[i];
            if (value < 0 || value > 1) {
                throw new IllegalArgumentException("A p-value lies between 0 and 1, not at " + value + ".");
            }
            if (!Double.isNaN(value)) {
                order[next++] = i;
            }
        }
        return Sorting.byKey(order, p);
    }
}
