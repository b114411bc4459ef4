package foreland.assessment.statistics;

import java.util.Arrays;
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
        return of(NearPlaces.of(x, y, metres), day, days);
    }

    private static Knox of(NearPlaces places, double[] day, double days) {
        double[] sorted = day.clone();
        Arrays.sort(sorted);
        long near = places.count();
        long soon = NearPlaces.within(sorted, 0, sorted.length, days);
        long both = places.count(day, days);
        return new Knox(both, soon - both, near - both, NearPlaces.of(day.length) - near - soon + both);
    }

    /** Whether these many places can be tested by shuffling within seconds: the steps of one count of pairs are so few. */
    public static boolean isQuick(double[] x, double[] y, double metres, long mostSteps) {
        return NearPlaces.find(x, y, metres, mostSteps).isPresent();
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
        NearPlaces places = NearPlaces.of(x, y, metres);
        long observed = places.count(day, days);
        long asMany = IntStream.range(0, runs)
                .parallel()
                .filter(run -> places.count(shuffled(day, new Draws(seed, run)), days) >= observed)
                .count();
        return (asMany + 1.0) / (runs + 1.0);
    }

    private static double[] shuffled(double[] day, Draws draws) {
        double[] dealt = day.clone();
        draws.shuffle(dealt);
        return dealt;
    }
}
