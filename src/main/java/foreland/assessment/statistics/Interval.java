package foreland.assessment.statistics;

/**
 * A confidence interval in the units of its estimate. A limit that is not defined is {@code NaN}; an open one is infinite.
 *
 * @param low lower limit
 * @param high upper limit, not below the lower one
 */
public record Interval(double low, double high) {

    static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("An interval from " + low + " to " + high + " runs backwards.");
        }
    }

    public boolean isDefined() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }
}
