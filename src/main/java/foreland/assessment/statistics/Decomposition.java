package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * Classical decomposition by a centred moving average over one season (two half weights at the ends where the season is even).
 *
 * @param trend the moving average; not defined for half a season at each end
 * @param figure one seasonal value per position, beginning with the first point's; they sum to 0 (additive) or average 1
 */
public record Decomposition(double[] trend, double[] figure) {

    public static Decomposition additive(double[] values, int period) {
        double[] trend = movingAverage(values, period);
        double[] figure = figure(values, trend, period, false);
        double mean = Quantiles.mean(figure);
        return new Decomposition(
                trend, Arrays.stream(figure).map(value -> value - mean).toArray());
    }

    /** For values above 0 whose seasonal swing grows with their level. */
    public static Decomposition multiplicative(double[] values, int period) {
        double[] trend = movingAverage(values, period);
        double[] figure = figure(values, trend, period, true);
        double mean = Quantiles.mean(figure);
        return new Decomposition(
                trend, Arrays.stream(figure).map(value -> value / mean).toArray());
    }

    static double[] movingAverage(double[] values, int period) {
        if (values.length < 2 * period) {
            throw new IllegalArgumentException("A seasonal pattern needs two whole seasons, " + 2 * period
                    + " points, not " + values.length + ".");
        }
        int half = period / 2;
        double[] average = new double[values.length];
        Arrays.fill(average, Double.NaN);
        for (int i = half; i < values.length - half; i++) {
            double sum = 0;
            for (int j = -half; j <= half; j++) {
                double weight = period % 2 == 0 && Math.abs(j) == half ? 0.5 : 1;
                sum += weight * values[i + j];
            }
            average[i] = sum / period;
        }
        return average;
    }

    private static double[] figure(double[] values, double[] trend, int period, boolean ratio) {
        double[] figure = new double[period];
        for (int position = 0; position < period; position++) {
            double sum = 0;
            int seen = 0;
            for (int i = position; i < values.length; i += period) {
                double season = ratio ? values[i] / trend[i] : values[i] - trend[i];
                if (!Double.isNaN(season)) {
                    sum += season;
                    seen++;
                }
            }
            figure[position] = sum / seen;
        }
        return figure;
    }
}
