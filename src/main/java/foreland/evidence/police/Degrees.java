package foreland.evidence.police;

/** Decimal degrees as millionths, about 10 cm. */
final class Degrees {

    /** The United Kingdom and the sea around it. */
    static final int WEST = -9_500_000;

    static final int EAST = 2_500_000;
    static final int SOUTH = 49_000_000;
    static final int NORTH = 61_500_000;

    private static final int NOT_A_NUMBER = Integer.MIN_VALUE;
    private static final int DECIMALS = 6;
    private static final int LONGEST = 24;

    private Degrees() {}

    /** Digits beyond the sixth decimal are cut off. What is not a number, or has more than three digits before the point, is the smallest int. */
    static int millionths(byte[] b, int from, int to) {
        int at = from;
        boolean negative = at < to && b[at] == '-';
        at += negative ? 1 : 0;
        int whole = 0;
        int begin = at;
        for (; at < to && b[at] >= '0' && b[at] <= '9'; at++) {
            whole = whole * 10 + b[at] - '0';
            if (at - begin >= 3) {
                return NOT_A_NUMBER;
            }
        }
        int digits = at - begin;
        int fraction = 0;
        int decimals = 0;
        if (at < to && b[at] == '.') {
            for (at++; at < to && b[at] >= '0' && b[at] <= '9'; at++) {
                digits++;
                if (decimals < DECIMALS) {
                    fraction = fraction * 10 + b[at] - '0';
                    decimals++;
                }
            }
        }
        if (at != to || digits == 0 || to - from > LONGEST) {
            return NOT_A_NUMBER;
        }
        for (; decimals < DECIMALS; decimals++) {
            fraction *= 10;
        }
        int all = whole * 1_000_000 + fraction;
        return negative ? -all : all;
    }
}
