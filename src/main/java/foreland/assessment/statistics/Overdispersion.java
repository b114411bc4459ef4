package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * How much more the counts of many areas scatter between two periods than chance alone would have them, and a test that takes it into
 * account. Crimes come in clusters (one offender, one recording habit), so bare Poisson tests raise many false alarms.
 *
 * <p>Each area's z compares its later count with its share of the whole change; their spread is measured robustly (median absolute
 * deviation times 1.4826), so that the few areas that do rise do not hide themselves. Areas with fewer than {@value #LEAST_EVENTS}
 * events say little and are left out of the measurement; with fewer than {@value #LEAST_AREAS} areas there is none and the spread is 1.
 *
 * @param share the share of the later period among all events, the hypothesis of each area
 * @param spread standard deviation of the areas' z, 1 or more; 1 is plain chance
 * @param areas how many areas it was measured on
 */
public record Overdispersion(double share, double spread, int areas) {

    static final int LEAST_EVENTS = 10;
    static final int LEAST_AREAS = 20;

    /** From the later and the earlier counts of all areas; the hypothesis is that each area changes as all do together. */
    public static Overdispersion of(int[] later, int[] earlier) {
        double all = Arrays.stream(later).asLongStream().sum();
        double before = Arrays.stream(earlier).asLongStream().sum();
        return of(later, earlier, all + before == 0 ? 0.5 : all / (all + before));
    }

    /** The same against a hypothesis of one's own, 0.5 for "no change between periods of equal length". */
    public static Overdispersion of(int[] later, int[] earlier, double share) {
        double[] z = new double[later.length];
        int used = 0;
        for (int i = 0; i < later.length; i++) {
            int n = later[i] + earlier[i];
            if (n >= LEAST_EVENTS && share > 0 && share < 1) {
                z[used++] = (later[i] - n * share) / Math.sqrt(n * share * (1 - share));
            }
        }
        if (used < LEAST_AREAS) {
            return new Overdispersion(share, 1, used);
        }
        return new Overdispersion(share, Math.max(1, spreadOf(Arrays.copyOf(z, used))), used);
    }

    /** Median absolute deviation times 1.4826: the standard deviation where most values are normal. */
    public static double spreadOf(double[] z) {
        return Quantiles.mad(z);
    }

    /** The dispersion factor of the variance, the square of the spread. */
    public double factor() {
        return spread * spread;
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
        return Distributions.incompleteBeta(hypothesis, later / factor(), earlier / factor() + 1);
    }

    /** The smallest later count, beside this earlier one, with a p-value at most this: what the test can see at all. */
    public int smallestDetectable(int earlier, double p) {
        int count = 1;
        while (pGreater(count, earlier) > p) {
            count++;
        }
        return count;
    }
}
