package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Charts for small lasting shifts against a baseline of earlier points (Montgomery, Introduction to Statistical Quality Control,
 * chapter 9): the tabular CUSUM and the exponentially weighted moving average. Nothing is reset after an alarm.
 *
 * @param mean of the baseline
 * @param deviation sample standard deviation of the baseline
 * @param later the points after it, which are watched
 */
public record SmallShift(double mean, double deviation, double[] later) {

    /** Half the shift looked for, in standard deviations. */
    public static final double ALLOWANCE = 0.5;
    /** Standard deviations that a CUSUM may add up. */
    public static final double DECISION = 5;

    private static final double WEIGHT = 0.2;
    private static final double WIDTH = 3;

    /**
     * @param baseline how many points from the start it is made of, at least 2 and less than all
     */
    public static SmallShift of(double[] values, int baseline) {
        if (baseline < 2 || baseline >= values.length) {
            throw new IllegalArgumentException("A baseline has at least 2 of the " + values.length
                    + " points and leaves some, not " + baseline + ".");
        }
        double[] before = Arrays.copyOf(values, baseline);
        return new SmallShift(
                Quantiles.mean(before),
                Quantiles.deviation(before),
                Arrays.copyOfRange(values, baseline, values.length));
    }

    public Cusum cusum() {
        double[] up = new double[later.length];
        double[] down = new double[later.length];
        double high = 0;
        double low = 0;
        for (int i = 0; i < later.length; i++) {
            double z = (later[i] - mean) / deviation;
            up[i] = high = Math.max(0, high + z - ALLOWANCE);
            down[i] = low = Math.max(0, low - z - ALLOWANCE);
        }
        return new Cusum(up, down, where(i -> up[i] > DECISION || down[i] > DECISION));
    }

    public Ewma ewma() {
        double[] average = new double[later.length];
        double[] upper = new double[later.length];
        double[] lower = new double[later.length];
        double last = mean;
        for (int i = 0; i < later.length; i++) {
            average[i] = last = WEIGHT * later[i] + (1 - WEIGHT) * last;
            double half =
                    WIDTH * deviation * Math.sqrt(WEIGHT / (2 - WEIGHT) * (1 - Math.pow(1 - WEIGHT, 2.0 * (i + 1))));
            upper[i] = mean + half;
            lower[i] = mean - half;
        }
        return new Ewma(average, upper, lower, where(i -> average[i] > upper[i] || average[i] < lower[i]));
    }

    private int[] where(IntPredicate alarm) {
        return IntStream.range(0, later.length).filter(alarm).toArray();
    }

    /** Sums of standardised departures; alarms are places among the later points, from 0. */
    public record Cusum(double[] upper, double[] lower, int[] alarms) {}

    /** The weighted average with its limits; alarms are places among the later points, from 0. */
    public record Ewma(double[] average, double[] upper, double[] lower, int[] alarms) {}
}
