package foreland.assessment.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The change between two Poisson counts with their exposures: 12 months against 12 months, or counts against populations.
 *
 * <p>Given their total, the first count is binomial with chance t1 / (t1 + t2): the exact test and the interval come from there
 * (Clopper-Pearson, turned into a ratio). The E-test is that of Krishnamoorthy and Thomson 2004.
 *
 * @param x1 the later count
 * @param t1 its exposure (months, population), above 0
 * @param x2 the earlier count
 * @param t2 its exposure
 */
public record RateRatio(int x1, double t1, int x2, double t2) {

    /** Above this many events the E-test is not offered: it agrees with the exact test by then and costs a double sum. */
    public static final int MOST_FOR_E_TEST = 1_000;

    private static final double SLACK = 1e-10;

    public RateRatio {
        Distributions.requireCount(x1, "The later count");
        Distributions.requireCount(x2, "The earlier count");
        if (!(t1 > 0) || !(t2 > 0)) {
            throw new IllegalArgumentException("Both exposures must be above 0, not " + t1 + " and " + t2 + ".");
        }
    }

    /** Two counts over equally long periods of the same area. */
    public static RateRatio of(int later, int earlier) {
        return new RateRatio(later, 1, earlier, 1);
    }

    /** Later rate over earlier: not defined when both counts are 0, infinite when only the earlier one is. */
    public double ratio() {
        return (x1 / t1) / (x2 / t2);
    }

    /** In per cent of the earlier rate; not defined when the earlier count is 0. */
    public double percentChange() {
        return x2 == 0 ? Double.NaN : (ratio() - 1) * 100;
    }

    /** The exact interval of the ratio. */
    public Interval exact(double level) {
        if (x1 + (long) x2 == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double n = x1 + (double) x2;
        double tail = (1 - level) / 2;
        double low = x1 == 0 ? 0 : odds(Distributions.betaQuantile(tail, x1, x2 + 1.0));
        double high = x2 == 0 ? Double.POSITIVE_INFINITY : 1 / odds(Distributions.betaQuantile(tail, n - x1, x1 + 1.0));
        return new Interval(low * t2 / t1, high * t2 / t1);
    }

    /** The interval of the normal approximation to the logarithm; not defined when a count is 0. */
    public Interval wald(double level) {
        if (x1 == 0 || x2 == 0) {
            return Interval.UNDEFINED;
        }
        double half = Distributions.z(level) * Math.sqrt(1.0 / x1 + 1.0 / x2);
        return new Interval(ratio() * Math.exp(-half), ratio() * Math.exp(half));
    }

    public double pTwoSided() {
        return binomial().pTwoSided();
    }

    /** One-sided: small when the later rate is higher. */
    public double pGreater() {
        return binomial().pGreater();
    }

    public double midPGreater() {
        return binomial().midPGreater();
    }

    /** The quick z = 2 (sqrt x1 - sqrt x2) of equal exposures; not defined for unequal ones. */
    public double quickZ() {
        return t1 == t2 ? 2 * (Math.sqrt(x1) - Math.sqrt(x2)) : Double.NaN;
    }

    /** The two-sided E-test; not defined above {@value #MOST_FOR_E_TEST} events. */
    public double eTest() {
        if (x1 + (long) x2 > MOST_FOR_E_TEST) {
            return Double.NaN;
        }
        double observed = Math.abs(wald(x1, x2));
        if (observed == 0) {
            return 1;
        }
        double pooled = (x1 + x2) / (t1 + t2);
        PoissonDistribution first = PoissonDistribution.of(pooled * t1);
        PoissonDistribution second = PoissonDistribution.of(pooled * t2);
        double sum = 0;
        int last = (int) Distributions.poissonQuantile(1 - 1e-15, pooled * t1) + 20;
        for (int i = 0; i <= last; i++) {
            sum += first.probability(i) * atLeastAsExtreme(i, observed * (1 - SLACK), second);
        }
        return Math.min(1, sum);
    }

    /** The chance of a second count that, beside i, differs at least as much: what lies below and above the counts that differ less. */
    private double atLeastAsExtreme(int i, double observed, PoissonDistribution second) {
        int even = (int) Math.floor(i / t1 * t2);
        int below = even;
        while (below >= 0 && !(wald(i, below) >= observed)) {
            below--;
        }
        int above = even + 1;
        while (!(wald(i, above) <= -observed)) {
            above++;
        }
        return (below < 0 ? 0 : second.cumulativeProbability(below)) + second.survivalProbability(above - 1);
    }

    private double wald(int first, int second) {
        double variance = first / (t1 * t1) + second / (t2 * t2);
        return variance == 0 ? 0 : (first / t1 - second / t2) / Math.sqrt(variance);
    }

    private ExactBinomial binomial() {
        return ExactBinomial.of(x1, Math.addExact(x1, x2), t1 / (t1 + t2));
    }

    private static double odds(double p) {
        return p / (1 - p);
    }
}
