package foreland.assessment.statistics;

/**
 * A rate of events in a population, with intervals for the Poisson count behind it.
 *
 * <p>Exact limits by chi-squared quantiles (Garwood 1936); Byar's approximation (Breslow and Day 1987). What is reported follows
 * UKHSA's practice: exact below 10 events, Byar from 10.
 *
 * @param count events, 0 or more
 * @param population people (or households, or person-years), above 0
 * @param per the unit of the rate, 1,000 for a rate per 1,000
 */
public record Rate(double count, double population, double per) {

    private static final double BYAR_FROM = 10;

    public Rate {
        Distributions.requireCount(count, "The number of events");
        if (!(population > 0) || !(per > 0)) {
            throw new IllegalArgumentException("A rate needs a population above 0, not " + population + ".");
        }
    }

    public double rate() {
        return count / population * per;
    }

    public Interval exact(double level) {
        Distributions.requireLevel(level);
        double tail = (1 - level) / 2;
        double low = count == 0 ? 0 : Distributions.chiSquaredQuantile(tail, 2 * count) / 2;
        double high = Distributions.chiSquaredQuantile(1 - tail, 2 * count + 2) / 2;
        return new Interval(low, high).times(per / population);
    }

    /** Byar's approximation; its lower limit is not defined for 0 events. */
    public Interval byar(double level) {
        double z = Distributions.z(level);
        double low = count == 0 ? Double.NaN : count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)));
        double next = count + 1;
        double high = next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
        return new Interval(low, high).times(per / population);
    }

    /** The interval to show: exact below 10 events, Byar's from 10. */
    public Interval reported(double level) {
        return count < BYAR_FROM ? exact(level) : byar(level);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
