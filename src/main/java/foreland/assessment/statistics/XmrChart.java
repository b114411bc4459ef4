package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The XmR chart of NHS England's "Making Data Count": mean, limits at 2.66 average moving ranges, and four signals that something other
 * than chance is at work. Points are counted from 0; each list holds every point that belongs to a signal.
 *
 * <p>With screening, moving ranges of 3.267 times their mean or more are dropped once, so that one wild month does not widen the
 * limits. Where every range is dropped (all values equal) the limits are not defined. From 12 points up it is worth reading.
 *
 * @param mean centre line
 * @param averageMovingRange after screening
 * @param upper upper limit; {@code lower} may be below 0
 * @param lower lower limit
 * @param outside points beyond a limit
 * @param shift runs of {@value #RUN} or more on one side of the mean
 * @param trend runs of {@value #RUN} or more points that rise, or fall, each time
 * @param twoOfThree two of three points on the same side in the outer third, inside the limit
 */
public record XmrChart(
        double mean,
        double averageMovingRange,
        double upper,
        double lower,
        int[] outside,
        int[] shift,
        int[] trend,
        int[] twoOfThree) {

    static final int RUN = 7;
    private static final double LIMIT = 2.66;
    private static final double SCREEN = 3.267;

    /** The chart with outlying moving ranges screened, as practice has it. */
    public static XmrChart of(double[] values) {
        return of(values, true);
    }

    public static XmrChart of(double[] values, boolean screened) {
        if (values.length < 2) {
            throw new IllegalArgumentException("A control chart needs at least two points, not " + values.length + ".");
        }
        double mean = Quantiles.mean(values);
        double range = averageRange(values, screened);
        double upper = mean + LIMIT * range;
        double lower = mean - LIMIT * range;
        int[] side = Arrays.stream(values)
                .mapToInt(value -> (int) Math.signum(value - mean))
                .toArray();
        int[] step = IntStream.range(1, values.length)
                .map(i -> (int) Math.signum(values[i] - values[i - 1]))
                .toArray();
        int[] outer = IntStream.range(0, values.length)
                .map(i -> isOuter(values[i], mean, range) ? side[i] : 0)
                .toArray();
        return new XmrChart(
                mean,
                range,
                upper,
                lower,
                where(values.length, i -> values[i] > upper || values[i] < lower),
                where(values.length, i -> runThrough(side, i, i, RUN)),
                where(values.length, i -> runThrough(step, i - 1, i, RUN - 1)),
                where(values.length, i -> outer[i] != 0 && inTwoOfThree(outer, i)));
    }

    private static double averageRange(double[] values, boolean screened) {
        double[] ranges = IntStream.range(1, values.length)
                .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
                .toArray();
        if (!screened) {
            return Quantiles.mean(ranges);
        }
        double most = SCREEN * Quantiles.mean(ranges);
        return Arrays.stream(ranges).filter(range -> range < most).average().orElse(Double.NaN);
    }

    private static boolean isOuter(double value, double mean, double range) {
        double away = Math.abs(value - mean);
        return away > LIMIT * range * 2 / 3 && away <= LIMIT * range;
    }

    /** Whether a run of equal non-zero signs, at least this long, includes either place. */
    private static boolean runThrough(int[] signs, int one, int other, int length) {
        return runAt(signs, one) >= length || runAt(signs, other) >= length;
    }

    private static int runAt(int[] signs, int place) {
        if (place < 0 || place >= signs.length || signs[place] == 0) {
            return 0;
        }
        int from = place;
        while (from > 0 && signs[from - 1] == signs[place]) {
            from--;
        }
        int to = place;
        while (to + 1 < signs.length && signs[to + 1] == signs[place]) {
            to++;
        }
        return to - from + 1;
    }

    private static boolean inTwoOfThree(int[] outer, int place) {
        for (int from = Math.max(0, place - 2); from <= place && from + 2 < outer.length; from++) {
            int same = 0;
            for (int i = from; i < from + 3; i++) {
                same += outer[i] == outer[place] ? 1 : 0;
            }
            if (same >= 2) {
                return true;
            }
        }
        return false;
    }

    private static int[] where(int size, IntPredicate belongs) {
        return IntStream.range(0, size).filter(belongs).toArray();
    }
}
