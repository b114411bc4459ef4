package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much more the counts of many areas scatter between two periods than chance alone would have them, and a test that takes it into
 * account. Crimes come in clusters (one offender, one recording habit), so bare Poisson tests raise many false alarms.
 *
 * <p>Each area's z compares its later count with its share of the whole change; their spread is measured robustly (median absolute
 * deviation times 1.4826), so that the few areas that do rise do not hide themselves. Areas with fewer than {@value #LEAST_EVENTS}
 * events say little and are left out of the measurement; with fewer than {@value #LEAST_AREAS} areas there is none and the spread is 1.
 *
 * <p>Clusters widen large counts more than small ones: as in the negative binomial, the variance grows by a factor of 1 + g n with the
 * events n. One spread for all would call the busiest areas rising that only scatter as busy areas do. So g is fitted too, robustly,
 * over areas in bands of their events, and an area is held against the larger of both. Beyond the busiest area that was measured the
 * factor stays what it is there.
 *
 * @param share the share of the later period among all events, the hypothesis of each area
 * @param spread standard deviation of the areas' z, 1 or more; 1 is plain chance
 * @param growth of the variance's factor with each event, 0 or more; 0 where it does not grow
 * @param most events of the busiest area that it was measured on
 * @param areas how many areas it was measured on
 */
public record Overdispersion(double share, double spread, double growth, double most, int areas) {

    static final int LEAST_EVENTS = 10;
    static final int LEAST_AREAS = 20;

    private static final int MOST_BANDS = 8;
    private static final int ROUNDS = 5;

    /** One spread, whatever the counts. */
    public Overdispersion(double share, double spread, int areas) {
        this(share, spread, 0, 0, areas);
    }

    /** From the later and the earlier counts of all areas; the hypothesis is that each area changes as all do together. */
    public static Overdispersion of(int[] later, int[] earlier) {
        double all = Arrays.stream(later).asLongStream().sum();
        double before = Arrays.stream(earlier).asLongStream().sum();
        return of(later, earlier, all + before == 0 ? 0.5 : all / (all + before));
    }

    /** The same against a hypothesis of one's own, 0.5 for "no change between periods of equal length". */
    public static Overdispersion of(int[] later, int[] earlier, double share) {
        double[] shares = new double[later.length];
        Arrays.fill(shares, share);
        return of(later, earlier, shares, share);
    }

    /**
     * The same with a hypothesis for each area.
     *
     * @param shares 0 or 1 leaves an area out
     * @param share  what the result stands for
     */
    public static Overdispersion of(int[] later, int[] earlier, double[] shares, double share) {
        double[] z = new double[later.length];
        double[] events = new double[later.length];
        int used = 0;
        for (int i = 0; i < later.length; i++) {
            int n = later[i] + earlier[i];
            if (n >= LEAST_EVENTS && shares[i] > 0 && shares[i] < 1) {
                events[used] = n;
                z[used++] = (later[i] - n * shares[i]) / Math.sqrt(n * shares[i] * (1 - shares[i]));
            }
        }
        if (used < LEAST_AREAS) {
            return new Overdispersion(share, 1, used);
        }
        double[] measured = Arrays.copyOf(z, used);
        double[] of = Arrays.copyOf(events, used);
        double most = Arrays.stream(of).max().orElse(0);
        return new Overdispersion(share, Math.max(1, spreadOf(measured)), growthOf(of, measured), most, used);
    }

    /** Median absolute deviation times 1.4826: the standard deviation where most values are normal. */
    public static double spreadOf(double[] z) {
        return Quantiles.mad(z);
    }

    /** The slope of the variance over the events: a line through 1, weighted least squares over the bands. */
    private static double growthOf(double[] events, double[] z) {
        int[] order = Sorting.byKey(IntStream.range(0, z.length).toArray(), events);
        int bands = Math.max(1, Math.min(MOST_BANDS, z.length / LEAST_AREAS));
        double[] mean = new double[bands];
        double[] variance = new double[bands];
        double[] size = new double[bands];
        for (int band = 0; band < bands; band++) {
            int from = (int) ((long) z.length * band / bands);
            int to = (int) ((long) z.length * (band + 1) / bands);
            int[] own = Arrays.copyOfRange(order, from, to);
            size[band] = own.length;
            mean[band] =
                    Arrays.stream(own).mapToDouble(i -> events[i]).average().orElse(0);
            double spread = spreadOf(Arrays.stream(own).mapToDouble(i -> z[i]).toArray());
            variance[band] = spread * spread;
        }
        double growth = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double above = 0;
            double below = 0;
            for (int band = 0; band < bands; band++) {
                double factor = 1 + growth * mean[band];
                double weight = size[band] / (factor * factor);
                above += weight * mean[band] * (variance[band] - 1);
                below += weight * mean[band] * mean[band];
            }
            growth = Math.max(0, above / below);
        }
        return growth;
    }

    /** The factor of the variance of an area with so many events in both periods. */
    public double factor(double events) {
        return Math.max(spread * spread, 1 + growth * Math.min(events, most));
    }

    /** The same as a standard deviation: how many times wider such an area scatters than chance alone. */
    public double spread(double events) {
        return Math.sqrt(factor(events));
    }

    /**
     * One-sided p-value of a rise beyond the hypothesis: the exact binomial tail of both counts divided by the dispersion factor.
     * With a factor of 1 it is the exact test itself.
     */
    public double pGreater(int later, int earlier) {
        return pGreater(later, earlier, share);
    }

    /** The same with the dispersion measured here, against another hypothesis. */
    public double pGreater(int later, int earlier, double hypothesis) {
        Distributions.requireCount(later, "The later count");
        Distributions.requireCount(earlier, "The earlier count");
        if (later == 0) {
            return 1;
        }
        double factor = factor((double) later + earlier);
        return Distributions.incompleteBeta(hypothesis, later / factor, earlier / factor + 1);
    }

    /**
     * The smallest later count, beside this earlier one, with a p-value at most this: what the test can see at all.
     *
     * @return {@link Integer#MAX_VALUE} where the scatter hides a rise of any size
     */
    public int smallestDetectable(int earlier, double p) {
        int high = Math.max(1, earlier);
        while (pGreater(high, earlier) > p) {
            if (high > Integer.MAX_VALUE / 4) {
                return Integer.MAX_VALUE;
            }
            high *= 2;
        }
        int low = high / 2;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (pGreater(middle, earlier) > p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
