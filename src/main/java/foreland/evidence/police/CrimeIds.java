package foreland.evidence.police;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The Crime IDs of one month: a set of 256-bit numbers, 32 bytes each. 64 lower-case hexadecimal digits are such a number as they
 * stand; any other id goes by its SHA-256.
 */
final class CrimeIds {

    private static final long SIXES = 0x0606060606060606L;
    private static final long ONES = 0x0101010101010101L;
    private static final long NIBBLES = 0x0f0f0f0f0f0f0f0fL;
    private static final long ZEROS = ONES * '0';
    private static final int SMALLEST = 1 << 12;
    private static final int DIGITS = 64;

    /** The first quarter of each id, 0 where a place is free; the other three stand apart, so that a search stays in few bytes. */
    private long[] firsts = new long[SMALLEST];

    private long[] others = new long[SMALLEST * 3];
    private int count;

    private final long[] id = new long[4];

    int size() {
        return count;
    }

    /** Forgets all; what a large month took is given back. */
    void clear() {
        firsts = firsts.length > SMALLEST << 8 ? new long[SMALLEST] : firsts;
        others = others.length > firsts.length * 3 ? new long[firsts.length * 3] : others;
        Arrays.fill(firsts, 0);
        count = 0;
    }

    /** Takes an id in; false when it was there already. */
    boolean add(byte[] b, int from, int to) {
        if (to - from != DIGITS || !decode(b, from)) {
            digest(b, from, to);
        }
        int at = place(firsts, others, id[0], id[1], id[2], id[3]);
        if (firsts[at] != 0) {
            return false;
        }
        put(firsts, others, at, id[0], id[1], id[2], id[3]);
        if (++count * 2 > firsts.length) {
            grow();
        }
        return true;
    }

    private static int place(long[] firsts, long[] others, long a, long b, long c, long d) {
        int at = (int) ((a ^ a >>> 32) * 0x9E3779B9L >>> 7) & firsts.length - 1;
        while (firsts[at] != 0) {
            if (firsts[at] == a && others[at * 3] == b && others[at * 3 + 1] == c && others[at * 3 + 2] == d) {
                break;
            }
            at = at + 1 & firsts.length - 1;
        }
        return at;
    }

    private static void put(long[] firsts, long[] others, int at, long a, long b, long c, long d) {
        firsts[at] = a;
        others[at * 3] = b;
        others[at * 3 + 1] = c;
        others[at * 3 + 2] = d;
    }

    private void grow() {
        long[] wider = new long[firsts.length * 2];
        long[] widerOthers = new long[others.length * 2];
        for (int i = 0; i < firsts.length; i++) {
            if (firsts[i] != 0) {
                long b = others[i * 3];
                long c = others[i * 3 + 1];
                long d = others[i * 3 + 2];
                put(wider, widerOthers, place(wider, widerOthers, firsts[i], b, c, d), firsts[i], b, c, d);
            }
        }
        firsts = wider;
        others = widerOthers;
    }

    /** Sixteen digits make a number; false when one is no digit, or the first number is zero, which marks a free place. */
    private boolean decode(byte[] b, int from) {
        for (int quarter = 0; quarter < 4; quarter++) {
            long high = nibbles((long) Records.LONGS.get(b, from + quarter * 16));
            long low = nibbles((long) Records.LONGS.get(b, from + quarter * 16 + 8));
            if (high < 0 || low < 0) {
                return false;
            }
            id[quarter] = high | low << 4;
        }
        return id[0] != 0;
    }

    /** The values of eight digits, a byte each; -1 when one is not 0 to 9 or a to f. */
    private static long nibbles(long digits) {
        long letters = (digits >>> 6 & ONES) * 9;
        long values = (digits & NIBBLES) + letters & NIBBLES;
        long aboveNine = values + SIXES >>> 4 & ONES;
        return values + ZEROS + aboveNine * ('a' - '0' - 10) == digits ? values : -1;
    }

    private void digest(byte[] b, int from, int to) {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
        sha.update(b, from, to - from);
        byte[] digest = sha.digest();
        for (int quarter = 0; quarter < 4; quarter++) {
            id[quarter] = (long) Records.LONGS.get(digest, quarter * 8);
        }
        if (id[0] == 0) {
            id[0] = 1;
        }
    }
}
