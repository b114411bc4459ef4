package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Getis and Ord's local statistics (1995), binary weights. Gi* asks of each area whether it and its neighbours together hold more (or
 * less) than areas at random would; Gi leaves the area itself out. Results are standard normal deviates: positive is hot.
 *
 * <p>Where all values are equal nothing is defined. Gi is not defined for an area without neighbours; Gi* counts the area itself.
 *
 * @param z one deviate per area
 * @param p two-sided, from the normal distribution
 * @param q p adjusted by Benjamini and Hochberg over all areas
 */
public record HotSpots(double[] z, double[] p, double[] q) {

    public static HotSpots giStar(double[] values, Neighbours neighbours) {
        requireSame(values, neighbours);
        int n = values.length;
        double mean = Quantiles.mean(values);
        double deviation = Math.sqrt(Quantiles.squares(values) / n);
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = values[i] + sumOver(values, neighbours.list(i));
            double weight = neighbours.list(i).length + 1.0;
            z[i] = (sum - weight * mean) / (deviation * Math.sqrt((n * weight - weight * weight) / (n - 1)));
        }
        return of(z);
    }

    public static HotSpots gi(double[] values, Neighbours neighbours) {
        requireSame(values, neighbours);
        int n = values.length;
        double total = Quantiles.sum(values);
        double squares = Arrays.stream(values).map(value -> value * value).sum();
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double mean = (total - values[i]) / (n - 1);
            double deviation = Math.sqrt((squares - values[i] * values[i]) / (n - 1) - mean * mean);
            double weight = neighbours.list(i).length;
            double sum = sumOver(values, neighbours.list(i));
            z[i] = (sum - weight * mean) / (deviation * Math.sqrt(((n - 1) * weight - weight * weight) / (n - 2)));
        }
        return of(z);
    }

    /**
     * Gi* against conditional permutations: each area keeps its own value and draws its neighbours at random from all others. The same
     * seed gives the same result on any number of threads.
     *
     * @return the two-sided pseudo p-value of each area, from 2 / (runs + 1) to 1
     */
    public static double[] permutedGiStar(double[] values, Neighbours neighbours, int runs, long seed) {
        requireSame(values, neighbours);
        if (runs < 19) {
            throw new IllegalArgumentException("At least 19 permutations are needed for a p-value, not " + runs + ".");
        }
        return IntStream.range(0, values.length)
                .parallel()
                .mapToDouble(area -> permuted(area, values, neighbours.list(area), runs, new Draws(seed, area)))
                .toArray();
    }

    private static double permuted(int area, double[] values, int[] neighbours, int runs, Draws draws) {
        if (neighbours.length == 0 || neighbours.length >= values.length - 1) {
            return Double.NaN;
        }
        double observed = sumOver(values, neighbours);
        double slack = 1e-9 * Math.max(1, Math.abs(observed));
        int[] drawn = new int[neighbours.length];
        int higher = 0;
        int lower = 0;
        for (int run = 0; run < runs; run++) {
            draws.others(area, values.length, drawn);
            double sum = sumOver(values, drawn);
            if (sum >= observed - slack) {
                higher++;
            }
            if (sum <= observed + slack) {
                lower++;
            }
        }
        return Math.min(1, 2.0 * (Math.min(higher, lower) + 1) / (runs + 1));
    }

    static HotSpots of(double[] z) {
        for (int i = 0; i < z.length; i++) {
            z[i] = Double.isInfinite(z[i]) ? Double.NaN : z[i];
        }
        double[] p = Arrays.stream(z).map(Distributions::normalTwoSided).toArray();
        return new HotSpots(z, p, MultipleTests.benjaminiHochberg(p));
    }

    static double sumOver(double[] values, int[] indices) {
        double sum = 0;
        for (int index : indices) {
            sum += values[index];
        }
        return sum;
    }

    static void requireSame(double[] values, Neighbours neighbours) {
        if (values.length != neighbours.size()) {
            throw new IllegalArgumentException(
                    values.length + " values do not go with the neighbours of " + neighbours.size() + " areas.");
        }
    }
}
