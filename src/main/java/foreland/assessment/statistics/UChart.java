package foreland.assessment.statistics;

import java.util.stream.IntStream;

/**
 * The u-chart of counts with varying exposure (people, days), with three-sigma Poisson limits, and Laney's u' limits (2002), which
 * widen by how much the points really scatter. With a constant exposure of 1 it is a c-chart.
 *
 * @param centre the pooled rate
 * @param rates one per point
 * @param upper Poisson limits
 * @param lower not below 0
 * @param outside points beyond the Poisson limits, from 0
 * @param sigmaZ Laney's widening factor: 1 where the counts are Poisson
 * @param laneyUpper widened limits
 * @param laneyLower not below 0
 * @param laneyOutside points beyond the widened limits
 */
public record UChart(
        double centre,
        double[] rates,
        double[] upper,
        double[] lower,
        int[] outside,
        double sigmaZ,
        double[] laneyUpper,
        double[] laneyLower,
        int[] laneyOutside) {

    private static final double RANGE_TO_SIGMA = 1.128;

    public static UChart of(double[] counts, double[] exposure) {
        if (counts.length < 2 || counts.length != exposure.length) {
            throw new IllegalArgumentException("A u-chart needs at least two counts, each with its exposure.");
        }
        int n = counts.length;
        double centre = Quantiles.sum(counts) / Quantiles.sum(exposure);
        double[] rate = new double[n];
        double[] sigma = new double[n];
        for (int i = 0; i < n; i++) {
            if (!(exposure[i] > 0)) {
                throw new IllegalArgumentException("Point " + (i + 1) + " has no exposure above 0.");
            }
            rate[i] = counts[i] / exposure[i];
            sigma[i] = Math.sqrt(centre / exposure[i]);
        }
        double sigmaZ = IntStream.range(1, n)
                        .mapToDouble(
                                i -> Math.abs((rate[i] - centre) / sigma[i] - (rate[i - 1] - centre) / sigma[i - 1]))
                        .average()
                        .orElseThrow()
                / RANGE_TO_SIGMA;
        double[] upper = limits(centre, sigma, 3);
        double[] lower = limits(centre, sigma, -3);
        double[] laneyUpper = limits(centre, sigma, 3 * sigmaZ);
        double[] laneyLower = limits(centre, sigma, -3 * sigmaZ);
        return new UChart(
                centre,
                rate,
                upper,
                lower,
                outside(rate, lower, upper),
                sigmaZ,
                laneyUpper,
                laneyLower,
                outside(rate, laneyLower, laneyUpper));
    }

    private static double[] limits(double centre, double[] sigma, double times) {
        return IntStream.range(0, sigma.length)
                .mapToDouble(i -> Math.max(0, centre + times * sigma[i]))
                .toArray();
    }

    private static int[] outside(double[] rate, double[] lower, double[] upper) {
        return IntStream.range(0, rate.length)
                .filter(i -> rate[i] > upper[i] || rate[i] < lower[i])
                .toArray();
    }
}
