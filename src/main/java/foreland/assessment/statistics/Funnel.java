package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Areas against their pooled rate: which are further from it than their size lets expect, and whether all scatter more than that
 * (Spiegelhalter 2005). The z of the square roots, 2 (sqrt x - sqrt e), are winsorised at 10 per cent on each side; the mean of their
 * squares is the over-dispersion factor, taken as real above 1 + 2 sqrt(2 / areas).
 *
 * @param referenceRate events per head over all areas
 * @param expected events of each area at that rate
 * @param z (x - e) / sqrt e
 * @param zSquareRoot 2 (sqrt x - sqrt e)
 * @param winsorised the same, extremes pulled in
 * @param factor mean square of the winsorised z
 * @param overDispersed whether the factor is more than chance
 * @param zAdjusted z of the square roots over the root of the factor, where over-dispersed
 */
public record Funnel(
        double referenceRate,
        double[] expected,
        double[] z,
        double[] zSquareRoot,
        double[] winsorised,
        double factor,
        boolean overDispersed,
        double[] zAdjusted) {

    private static final double WINSORISED = 0.1;
    private static final double[] TAILS = {0.001, 0.025, 0.975, 0.999};

    public static Funnel of(double[] counts, double[] population) {
        if (counts.length < 2 || counts.length != population.length) {
            throw new IllegalArgumentException("A funnel needs at least two areas, each with its population.");
        }
        int n = counts.length;
        double rate = Quantiles.sum(counts) / Quantiles.sum(population);
        double[] expected =
                Arrays.stream(population).map(people -> people * rate).toArray();
        double[] z = IntStream.range(0, n)
                .mapToDouble(i -> (counts[i] - expected[i]) / Math.sqrt(expected[i]))
                .toArray();
        double[] roots = IntStream.range(0, n)
                .mapToDouble(i -> 2 * (Math.sqrt(counts[i]) - Math.sqrt(expected[i])))
                .toArray();
        double low = Quantiles.quantile(roots, WINSORISED);
        double high = Quantiles.quantile(roots, 1 - WINSORISED);
        double[] winsorised = Arrays.stream(roots)
                .map(value -> Math.max(low, Math.min(high, value)))
                .toArray();
        double factor = Arrays.stream(winsorised).map(value -> value * value).sum() / n;
        boolean over = factor > 1 + 2 * Math.sqrt(2.0 / n);
        double divisor = over ? Math.sqrt(factor) : 1;
        double[] adjusted = Arrays.stream(roots).map(value -> value / divisor).toArray();
        return new Funnel(rate, expected, z, roots, winsorised, factor, over, adjusted);
    }

    /** Poisson quantiles of one area's count at the pooled rate: {lower 99.8 %, lower 95 %, upper 95 %, upper 99.8 %}. */
    public double[] limits(int area) {
        return Arrays.stream(TAILS)
                .map(p -> Distributions.poissonQuantile(p, expected[area]))
                .toArray();
    }
}
