package foreland.assessment.statistics;

/**
 * A proportion x of n with its uncertainty. Wilson's score interval is the one to show; Clopper and Pearson's is exact and wider.
 *
 * <p>Wilson 1927; Clopper and Pearson 1934. With n = 0 the estimate is not defined and the interval is 0 to 1.
 *
 * @param x how many have the property; weighted counts need not be whole
 * @param n of how many
 */
public record Proportion(double x, double n) {

    public Proportion {
        Distributions.requireCount(x, "The numerator");
        if (!(n >= x)) {
            throw new IllegalArgumentException("There cannot be " + x + " of " + n + ".");
        }
    }

    public double estimate() {
        return n == 0 ? Double.NaN : x / n;
    }

    /** Wilson's score interval without continuity correction. */
    public Interval wilson(double level) {
        double z = Distributions.z(level);
        if (n == 0) {
            return new Interval(0, 1);
        }
        double p = estimate();
        double zz = z * z / n;
        double middle = p + zz / 2;
        double half = z * Math.sqrt(p * (1 - p) / n + zz / (4 * n));
        double low = x == 0 ? 0 : Math.max(0, (middle - half) / (1 + zz));
        double high = x == n ? 1 : Math.min(1, (middle + half) / (1 + zz));
        return new Interval(low, high);
    }

    /** The exact interval: all chances that neither tail rejects. */
    public Interval clopperPearson(double level) {
        Distributions.requireLevel(level);
        double tail = (1 - level) / 2;
        double low = x == 0 ? 0 : Distributions.betaQuantile(tail, x, n - x + 1);
        double high = x == n ? 1 : 1 - Distributions.betaQuantile(tail, n - x, x + 1);
        return new Interval(low, high);
    }
}
