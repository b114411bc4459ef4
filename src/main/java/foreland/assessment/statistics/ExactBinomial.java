package foreland.assessment.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The exact binomial test of x events among n, each with the chance given by the hypothesis. Given the total of two Poisson counts, the first of
 * them is binomial, so the same test compares two periods.
 *
 * <p>Two-sided p-values add up all outcomes no likelier than the observed one, as R's {@code binom.test} does, with its relative
 * slack of 1e-7.
 */
public final class ExactBinomial {

    private static final double SLACK = 1 + 1e-7;

    private final int x;
    private final int n;
    private final double chance;

    private ExactBinomial(int x, int n, double chance) {
        this.x = x;
        this.n = n;
        this.chance = chance;
    }

    /**
     * @param x events seen, 0 to n
     * @param n trials, 0 or more
     * @param chance of each under the hypothesis, between 0 and 1 (both excluded)
     */
    public static ExactBinomial of(int x, int n, double chance) {
        if (x < 0 || x > n) {
            throw new IllegalArgumentException("There cannot be " + x + " events among " + n + ".");
        }
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("A chance lies between 0 and 1, not at " + chance + ".");
        }
        return new ExactBinomial(x, n, chance);
    }

    /** P(X >= x): small when there are more events than the hypothesis allows. */
    public double pGreater() {
        return x == 0 ? 1 : Distributions.incompleteBeta(chance, x, n - x + 1.0);
    }

    /** P(X <= x): small when there are fewer. */
    public double pLess() {
        return x == n ? 1 : Distributions.incompleteBeta(1 - chance, n - (double) x, x + 1.0);
    }

    /** P(X > x) + P(X = x) / 2, the mid-p value: less cautious than the exact one with small counts. */
    public double midPGreater() {
        return pGreater() - probabilityOf(x) / 2;
    }

    public double pTwoSided() {
        if (n == 0) {
            return 1;
        }
        double observed = probabilityOf(x) * SLACK;
        double mean = n * chance;
        if (x == mean) {
            return 1;
        }
        if (x < mean) {
            int from = firstNoLikelier(observed, (int) Math.ceil(mean));
            return Math.min(1, pLess() + (from > n ? 0 : of(from, n, chance).pGreater()));
        }
        int to = lastNoLikelier(observed, (int) Math.floor(mean));
        return Math.min(1, pGreater() + (to < 0 ? 0 : of(to, n, chance).pLess()));
    }

    /** Above the mean the probabilities fall, so the first outcome no likelier than the observed one is found by halving. */
    private int firstNoLikelier(double observed, int start) {
        int low = start;
        int high = n + 1;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (probabilityOf(middle) <= observed) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int lastNoLikelier(double observed, int start) {
        int low = -1;
        int high = start;
        while (low < high) {
            int middle = high - (high - low) / 2;
            if (probabilityOf(middle) <= observed) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private double probabilityOf(int events) {
        return BinomialDistribution.of(n, chance).probability(events);
    }
}
