package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Farrington's outbreak detection (1996), which English public health uses weekly, and its "flexible" revision (Noufaily and others 2013): the same
 * months of past years, one either side, give a quasi-Poisson expectation in which past outbreaks weigh less; a trend is kept if it is
 * significant and does not extrapolate.
 *
 * <p>Defaults: {@value #YEARS} years back, one month either side, one-sided 1 per cent (the original halves it), power 2/3. Fewer than
 * 5 events in four months are not assessed: the original's bound is then 0, the flexible one's is not defined.
 *
 * @param first the first point assessed, from 0
 * @param upper bounds from there on
 * @param expected means of the model
 * @param trendUsed whether the model kept its trend
 * @param score excess over expectation as a share of what the bound allows; above 1 is an alarm
 * @param alarms points above their bound, from 0
 */
public record Farrington(
        int first, double[] upper, double[] expected, boolean[] trendUsed, double[] score, int[] alarms) {

    public static final int YEARS = 4;
    static final double ALPHA = 0.01;

    private static final int EITHER_SIDE = 1;
    private static final double TREND_P = 0.05;
    private static final int LEAST_EVENTS = 5;
    private static final int IN_MONTHS = 4;

    public static Farrington classic(double[] monthly, int last) {
        return assess(monthly, last, false);
    }

    public static Farrington flexible(double[] monthly, int last) {
        return assess(monthly, last, true);
    }

    /** Assesses the last so many months of a series that reaches far enough back. */
    private static Farrington assess(double[] y, int last, boolean flexible) {
        int first = y.length - last;
        if (first < 12 * YEARS + EITHER_SIDE) {
            throw new IllegalArgumentException("This needs " + (12 * YEARS + EITHER_SIDE + last)
                    + " months to assess the last " + last + ", not " + y.length + ".");
        }
        double[] upper = new double[last];
        double[] expected = new double[last];
        double[] score = new double[last];
        boolean[] trend = new boolean[last];
        boolean[] alarm = new boolean[last];
        for (int i = 0; i < last; i++) {
            int k = first + i;
            Model model = Model.chosen(y, k, flexible);
            double bound = model.bound(flexible ? ALPHA : ALPHA / 2);
            boolean enough = Arrays.stream(y, k - IN_MONTHS + 1, k + 1).sum() >= LEAST_EVENTS;
            double none = flexible ? Double.NaN : 0;
            upper[i] = enough ? bound : none;
            expected[i] = enough ? model.mean : Double.NaN;
            score[i] = (y[k] - model.mean) / (bound - model.mean);
            trend[i] = model.trend;
            alarm[i] = enough && score[i] > 1 && (!flexible || y[k] != 0);
        }
        int[] alarms = IntStream.range(0, last)
                .filter(i -> alarm[i])
                .map(i -> first + i)
                .toArray();
        return new Farrington(first, upper, expected, trend, score, alarms);
    }

    /** The fitted expectation for one month: its mean, the standard error of that, the dispersion, and whether it has a trend. */
    private record Model(double mean, double error, double dispersion, boolean trend) {

        static Model chosen(double[] y, int k, boolean flexible) {
            int[] months = IntStream.rangeClosed(-YEARS, -1)
                    .flatMap(year -> IntStream.rangeClosed(k + 12 * year - EITHER_SIDE, k + 12 * year + EITHER_SIDE))
                    .toArray();
            double[] past = IntStream.of(months).mapToDouble(month -> y[month]).toArray();
            Fit sloped = Fit.of(past, design(months, k, true), flexible);
            double mean = Math.exp(sloped.glm.estimate()[0]);
            boolean keep = sloped.glm.converged()
                    && sloped.trendP(past) < TREND_P
                    && mean <= Arrays.stream(past).max().orElseThrow();
            Fit fit = keep ? sloped : Fit.of(past, design(months, k, false), flexible);
            return new Model(
                    Math.exp(fit.glm.estimate()[0]),
                    Math.exp(fit.glm.estimate()[0]) * Math.sqrt(fit.errorDispersion(past)) * fit.glm.standardError(0),
                    fit.dispersion,
                    keep);
        }

        /** Time is counted from the month assessed, so that the constant is its expectation. */
        private static double[][] design(int[] months, int k, boolean trend) {
            return IntStream.of(months)
                    .mapToObj(month -> trend ? new double[] {1, month - k} : new double[] {1})
                    .toArray(double[][]::new);
        }

        double bound(double alpha) {
            double tau = dispersion + error * error / mean;
            double spread = Math.sqrt(4.0 / 9 * Math.cbrt(mean) * tau);
            double root = Math.pow(mean, 2.0 / 3) - Distributions.normalQuantile(alpha) * spread;
            return Math.pow(root, 1.5);
        }
    }

    private record Fit(Glm glm, double[] weights, double dispersion, boolean flexible) {

        private static final double CLASSIC_EXTREME = 1;
        private static final double FLEXIBLE_EXTREME = 2.58;

        static Fit of(double[] y, double[][] x, boolean flexible) {
            double[] ones = new double[y.length];
            Arrays.fill(ones, 1);
            Glm plain = Glm.poisson(x, y, ones);
            double phi = Math.max(1, plain.dispersion(y));
            double[] weights = weights(y, plain, phi, flexible ? FLEXIBLE_EXTREME : CLASSIC_EXTREME);
            Glm weighted = Glm.poisson(x, y, weights);
            return new Fit(weighted, weights, Math.max(1, weighted.dispersion(y)), flexible);
        }

        /** Points with a large Anscombe residual weigh less. */
        private static double[] weights(double[] y, Glm glm, double phi, double extreme) {
            double[] weight = new double[y.length];
            for (int i = 0; i < y.length; i++) {
                double mu = glm.mu()[i];
                double residual = 1.5 * (Math.pow(y[i], 2.0 / 3) * Math.pow(mu, -1.0 / 6) - Math.sqrt(mu));
                residual /= Math.sqrt(phi * (1 - glm.leverage()[i]));
                weight[i] = residual > extreme ? 1 / (residual * residual) : 1;
            }
            double scale = y.length / Quantiles.sum(weight);
            return Arrays.stream(weight).map(value -> value * scale).toArray();
        }

        /** The reference program's flexible version judges errors with the prior weights alone; kept, to agree with it. */
        double ownDispersion(double[] y) {
            return flexible ? glm.dispersion(y, weights) : glm.dispersion(y);
        }

        double errorDispersion(double[] y) {
            return flexible ? ownDispersion(y) : dispersion;
        }

        double trendP(double[] y) {
            double t = glm.estimate()[1] / (glm.standardError(1) * Math.sqrt(ownDispersion(y)));
            return 2 * TDistribution.of(y.length - 2).survivalProbability(Math.abs(t));
        }
    }
}
