package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * Additive exponential smoothing of level, trend and season with fixed parameters, started from a decomposition of the first two seasons
 * and a line through its trend, as R's {@code HoltWinters} does.
 *
 * @param level at the end
 * @param trend per step at the end
 * @param seasonal the next season's values in order
 * @param squaredErrors sum of the squared one-step errors
 */
public record HoltWinters(double level, double trend, double[] seasonal, double squaredErrors) {

    /** Smoothing parameters, each from 0 to 1. */
    public record Smoothing(double alpha, double beta, double gamma) {}

    public static HoltWinters of(double[] values, int period, Smoothing by) {
        Decomposition start = Decomposition.additive(Arrays.copyOf(values, 2 * period), period);
        double[] line = Arrays.stream(start.trend())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double middle = (line.length + 1) / 2.0;
        double product = 0;
        double squares = 0;
        for (int i = 0; i < line.length; i++) {
            product += (i + 1 - middle) * line[i];
            squares += (i + 1 - middle) * (i + 1 - middle);
        }
        double trend = product / squares;
        double level = Quantiles.mean(line) - trend * middle;
        double[] season = start.figure().clone();
        double errors = 0;
        for (int i = period; i < values.length; i++) {
            int position = i % period;
            double error = values[i] - (level + trend + season[position]);
            errors += error * error;
            double before = level;
            level = by.alpha() * (values[i] - season[position]) + (1 - by.alpha()) * (level + trend);
            trend = by.beta() * (level - before) + (1 - by.beta()) * trend;
            season[position] = by.gamma() * (values[i] - level) + (1 - by.gamma()) * season[position];
        }
        double[] next = new double[period];
        for (int h = 0; h < period; h++) {
            next[h] = season[(values.length + h) % period];
        }
        return new HoltWinters(level, trend, next, errors);
    }

    /** The forecast h steps ahead, from 1. */
    public double forecast(int h) {
        return level + h * trend + seasonal[(h - 1) % seasonal.length];
    }
}
