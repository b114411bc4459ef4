package foreland.assessment.statistics;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Knox's test (1964) of near repeats: are there more pairs of events close in both space and time than if the two had nothing to do with
 * one another? It needs exact places and days.
 *
 * @param both pairs close in space and time (a limit is within)
 * @param timeOnly pairs close in time alone
 * @param spaceOnly pairs close in space alone
 * @param neither other pairs
 */
public record Knox(long both, long timeOnly, long spaceOnly, long neither) {

    public static Knox of(double[] x, double[] y, double[] day, double metres, double days) {
        long[] table = new long[4];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int near = isNear(x, y, i, j, metres) ? 0 : 1;
                int soon = Math.abs(day[i] - day[j]) <= days ? 0 : 2;
                table[near + soon]++;
            }
        }
        return new Knox(table[0], table[1], table[2], table[3]);
    }

    /** Close pairs to be expected if space and time were independent. */
    public double expected() {
        double pairs = both + timeOnly + spaceOnly + (double) neither;
        return (both + timeOnly) / pairs * (both + spaceOnly);
    }

    /** Observed over expected. */
    public double ratio() {
        return both / expected();
    }

    /** The Poisson approximation: P(more pairs than observed). */
    public double p() {
        return PoissonDistribution.of(expected()).survivalProbability((int) both);
    }

    /**
     * The permutation p-value: the days are dealt out anew among the places. The same seed gives the same result on any number of
     * threads.
     */
    public static double permutationP(
            double[] x, double[] y, double[] day, double metres, double days, int runs, long seed) {
        long observed = of(x, y, day, metres, days).both;
        int[][] near = IntStream.range(0, x.length)
                .mapToObj(i -> IntStream.range(0, i)
                        .filter(j -> isNear(x, y, i, j, metres))
                        .toArray())
                .toArray(int[][]::new);
        long asMany = IntStream.range(0, runs)
                .parallel()
                .filter(run -> closePairs(near, day, days, new Draws(seed, run)) >= observed)
                .count();
        return (asMany + 1.0) / (runs + 1.0);
    }

    private static long closePairs(int[][] near, double[] day, double days, Draws draws) {
        double[] dealt = day.clone();
        draws.shuffle(dealt);
        long both = 0;
        for (int i = 0; i < near.length; i++) {
            for (int j : near[i]) {
                both += Math.abs(dealt[i] - dealt[j]) <= days ? 1 : 0;
            }
        }
        return both;
    }

    private static boolean isNear(double[] x, double[] y, int i, int j, double metres) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return dx * dx + dy * dy <= metres * metres;
    }
}
