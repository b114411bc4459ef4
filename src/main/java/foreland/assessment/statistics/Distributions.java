package foreland.assessment.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Tails and quantiles that the methods share, from Apache Commons Statistics. Quantiles that the library finds by bracketing are
 * polished by Newton's method to full precision.
 */
final class Distributions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    /** P(Z > z). */
    static double normalUpper(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** P(|Z| >= |z|). */
    static double normalTwoSided(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    static double normalQuantile(double p) {
        return NORMAL.inverseCumulativeProbability(p);
    }

    /** The z that leaves (1 - level) / 2 in each tail: 1.96 for 0.95. */
    static double z(double level) {
        requireLevel(level);
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    static double chiSquaredUpper(double x, double df) {
        return x <= 0 ? 1 : ChiSquaredDistribution.of(df).survivalProbability(x);
    }

    static double chiSquaredQuantile(double p, double df) {
        ChiSquaredDistribution distribution = ChiSquaredDistribution.of(df);
        return polished(distribution, distribution.inverseCumulativeProbability(p), p);
    }

    static double betaQuantile(double p, double a, double b) {
        BetaDistribution distribution = BetaDistribution.of(a, b);
        return polished(distribution, distribution.inverseCumulativeProbability(p), p);
    }

    /** The regularised incomplete beta function I_x(a, b): P(X >= a) for a binomial X of a + b - 1 trials with chance x. */
    static double incompleteBeta(double x, double a, double b) {
        return RegularizedBeta.value(x, a, b);
    }

    /** The smallest count k with P(X <= k) >= p. */
    static long poissonQuantile(double p, double mean) {
        if (mean <= 0) {
            return 0;
        }
        PoissonDistribution distribution = PoissonDistribution.of(mean);
        long k = Math.round(mean + normalQuantile(p) * Math.sqrt(mean));
        k = Math.max(0, Math.min(k, Integer.MAX_VALUE - 1));
        while (k > 0 && distribution.cumulativeProbability((int) k - 1) >= p * (1 - 64 * Math.ulp(1.0))) {
            k--;
        }
        while (distribution.cumulativeProbability((int) k) < p * (1 - 64 * Math.ulp(1.0))) {
            k++;
        }
        return k;
    }

    private static double polished(ContinuousDistribution distribution, double start, double p) {
        double x = start;
        for (int step = 0; step < 4; step++) {
            double density = distribution.density(x);
            double error =
                    p < 0.5 ? distribution.cumulativeProbability(x) - p : (1 - p) - distribution.survivalProbability(x);
            double next = x - error / density;
            if (!(density > 0) || !(next > distribution.getSupportLowerBound()) || !Double.isFinite(next)) {
                return x;
            }
            x = next;
        }
        return x;
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1, not at " + level + ".");
        }
    }

    static void requireCount(double count, String what) {
        if (!(count >= 0) || Double.isInfinite(count)) {
            throw new IllegalArgumentException(what + " is a count of 0 or more, not " + count + ".");
        }
    }
}
