package foreland.assessment.statistics;

/**
 * A stream of random numbers of its own for each thing simulated, so that the result does not depend on who computes it in which order.
 * The generator is SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Draws(long seed, long stream) {
        state = mixed(seed + GOLDEN) ^ mixed(stream * GOLDEN + 1);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /** An index from 0 to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Fills with different indices below n, none of them this one. */
    void others(int self, int n, int[] drawn) {
        for (int i = 0; i < drawn.length; i++) {
            int candidate = below(n);
            while (candidate == self || isAmong(drawn, i, candidate)) {
                candidate = below(n);
            }
            drawn[i] = candidate;
        }
    }

    private static boolean isAmong(int[] drawn, int size, int candidate) {
        for (int i = 0; i < size; i++) {
            if (drawn[i] == candidate) {
                return true;
            }
        }
        return false;
    }

    /** Shuffles in place (Fisher and Yates). */
    void shuffle(double[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = below(i + 1);
            double kept = values[i];
            values[i] = values[other];
            values[other] = kept;
        }
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
