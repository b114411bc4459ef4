package foreland.assessment.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Seasonal decomposition by loess (Cleveland and others 1990), with the defaults of R's {@code stl}: local lines for trend and
 * low-pass filter, local constants for the season, interpolation between every tenth of a window. The robust version gives months far from
 * the rest a smaller weight, so that one spike does not bend the season.
 *
 * @param seasonal part of each point
 * @param trend part of each point
 * @param remainder what is left
 * @param weights robustness weights, 0 to 1; all 1 in the plain version
 */
public record Stl(double[] seasonal, double[] trend, double[] remainder, double[] weights) {

    private static final int ROBUST_PASSES = 15;

    /** The same season every year. */
    public static Stl periodic(double[] values, int period) {
        return periodic(values, period, false);
    }

    public static Stl robust(double[] values, int period) {
        return periodic(values, period, true);
    }

    private static Stl periodic(double[] values, int period, boolean robust) {
        Stl fit = fit(values, period, 10 * values.length + 1, robust);
        double[] mean = new double[period];
        for (int position = 0; position < period; position++) {
            int seen = 0;
            for (int i = position; i < values.length; i += period) {
                mean[position] += fit.seasonal[i];
                seen++;
            }
            mean[position] /= seen;
        }
        double[] seasonal = new double[values.length];
        double[] remainder = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            seasonal[i] = mean[i % period];
            remainder[i] = values[i] - seasonal[i] - fit.trend[i];
        }
        return new Stl(seasonal, fit.trend, remainder, fit.weights);
    }

    /** A season that may change slowly, smoothed over this many years (odd, 7 or more). */
    public static Stl changing(double[] values, int period, int years) {
        return fit(values, period, years, false);
    }

    private static Stl fit(double[] values, int period, int seasonWindow, boolean robust) {
        if (values.length < 2 * period) {
            throw new IllegalArgumentException("A seasonal pattern needs two whole seasons, " + 2 * period
                    + " points, not " + values.length + ".");
        }
        Smoothing smoothing = Smoothing.of(values, period, seasonWindow);
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        int passes = robust ? ROBUST_PASSES : 0;
        for (int pass = 0; pass <= passes; pass++) {
            smoothing.improve(robust ? 1 : 2, weights, pass > 0);
            if (pass < passes) {
                weights = bisquare(smoothing.residuals());
            }
        }
        double[] remainder = smoothing.residuals();
        return new Stl(smoothing.seasonal(), smoothing.trend(), remainder, weights);
    }

    /** Weights that fall to 0 at six median absolute residuals, the median as the reference finds it. */
    private static double[] bisquare(double[] residuals) {
        double[] size = Arrays.stream(residuals).map(Math::abs).toArray();
        double limit = 3 * MiddleTwo.sumOf(size);
        return Arrays.stream(size)
                .map(r -> {
                    if (r <= 0.001 * limit) {
                        return 1.0;
                    }
                    double u = r / limit;
                    return r > 0.999 * limit ? 0.0 : (1 - u * u) * (1 - u * u);
                })
                .toArray();
    }

    /** How strong the season is: 1 - Var(R) / Var(S + R), not below 0 (Wang, Smith and Hyndman 2006). */
    public double strengthOfSeason() {
        return strength(seasonal);
    }

    public double strengthOfTrend() {
        return strength(trend);
    }

    private double strength(double[] part) {
        double[] both = new double[part.length];
        Arrays.setAll(both, i -> part[i] + remainder[i]);
        return Math.max(0, 1 - Quantiles.variance(remainder) / Quantiles.variance(both));
    }

    /** The values with the season taken out. */
    public double[] adjusted() {
        double[] adjusted = new double[trend.length];
        Arrays.setAll(adjusted, i -> trend[i] + remainder[i]);
        return adjusted;
    }

    /** The inner loop: season, low-pass filter, trend, each from what the others leave. */
    private record Smoothing(
            double[] values, int period, Loess season, Loess line, Loess filter, double[] seasonal, double[] trend) {

        static Smoothing of(double[] values, int period, int seasonWindow) {
            int trendWindow = odd((int) Math.ceil(1.5 * period / (1 - 1.5 / seasonWindow)));
            return new Smoothing(
                    values,
                    period,
                    Loess.constant(seasonWindow),
                    Loess.line(trendWindow),
                    Loess.line(odd(period)),
                    new double[values.length],
                    new double[values.length]);
        }

        private static int odd(int window) {
            return window % 2 == 0 ? window + 1 : window;
        }

        void improve(int times, double[] weights, boolean weighted) {
            double[] used = weighted ? weights : null;
            int n = values.length;
            for (int time = 0; time < times; time++) {
                double[] cycles = cycles(used);
                double[] low = filter.smooth(averaged(averaged(averaged(cycles, period), period), 3), null);
                double[] rest = new double[n];
                for (int i = 0; i < n; i++) {
                    seasonal[i] = cycles[period + i] - low[i];
                    rest[i] = values[i] - seasonal[i];
                }
                System.arraycopy(line.smooth(rest, used), 0, trend, 0, n);
            }
        }

        /** Each month's series over the years, smoothed, with one year more at either end. */
        private double[] cycles(double @Nullable [] weights) {
            int n = values.length;
            double[] cycles = new double[n + 2 * period];
            for (int position = 0; position < period; position++) {
                int years = (n - position - 1) / period + 1;
                double[] same = new double[years];
                double[] weight = weights == null ? null : new double[years];
                for (int year = 0; year < years; year++) {
                    int i = year * period + position;
                    same[year] = values[i] - trend[i];
                    if (weight != null && weights != null) {
                        weight[year] = weights[i];
                    }
                }
                double[] smooth = season.smoothAndExtend(same, weight);
                for (int year = 0; year < smooth.length; year++) {
                    cycles[year * period + position] = smooth[year];
                }
            }
            return cycles;
        }

        private static double[] averaged(double[] series, int width) {
            double[] average = new double[series.length - width + 1];
            for (int i = 0; i < average.length; i++) {
                double sum = 0;
                for (int j = i; j < i + width; j++) {
                    sum += series[j];
                }
                average[i] = sum / width;
            }
            return average;
        }

        double[] residuals() {
            double[] residuals = new double[values.length];
            Arrays.setAll(residuals, i -> values[i] - seasonal[i] - trend[i]);
            return residuals;
        }
    }
}
