package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * A log-linear model of counts fitted by iteratively reweighted least squares. The variance is mu + mu^2 / theta: infinite theta is
 * Poisson.
 *
 * @param estimate coefficients
 * @param unscaled their covariance at dispersion 1
 * @param mu fitted means
 * @param working weights of the last step
 * @param leverage of each point, its share in its own fit
 * @param converged within {@value #MOST_STEPS} steps
 */
record Glm(
        double[] estimate, double[][] unscaled, double[] mu, double[] working, double[] leverage, boolean converged) {

    private static final int MOST_STEPS = 60;
    private static final double CLOSE = 1e-8;

    /** A Poisson model, started from the counts themselves. */
    static Glm poisson(double[][] x, double[] y, double[] weights) {
        double[] eta = Arrays.stream(y).map(count -> Math.log(count + 0.1)).toArray();
        return fit(x, y, weights, eta, Double.POSITIVE_INFINITY);
    }

    /** A negative binomial model with known theta, started from the means of an earlier fit. */
    static Glm negativeBinomial(double[][] x, double[] y, double[] start, double theta) {
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        return fit(x, y, ones, Arrays.stream(start).map(Math::log).toArray(), theta);
    }

    /** Ends when the deviance settles, and takes the covariance of the last step, as R's {@code glm} does. */
    private static Glm fit(double[][] x, double[] y, double[] weights, double[] start, double theta) {
        int n = y.length;
        double[] eta = start;
        double[] beta = {};
        double[] w = new double[n];
        double[] z = new double[n];
        double[][] inverse = {};
        double deviance = deviance(y, eta, weights, theta);
        boolean converged = false;
        for (int step = 0; step < MOST_STEPS && !converged; step++) {
            for (int i = 0; i < n; i++) {
                double mu = Math.exp(eta[i]);
                w[i] = weights[i] * mu / (1 + mu / theta);
                z[i] = eta[i] + (y[i] - mu) / mu;
            }
            inverse = Matrices.inverse(Matrices.cross(x, w));
            beta = Matrices.times(inverse, Matrices.cross(x, w, z));
            eta = Matrices.times(x, beta);
            double next = deviance(y, eta, weights, theta);
            converged = Math.abs(next - deviance) / (Math.abs(next) + 0.1) < CLOSE;
            deviance = next;
        }
        double[] leverage = new double[n];
        for (int i = 0; i < n; i++) {
            leverage[i] = w[i] * Matrices.quadratic(inverse, x[i]);
        }
        return new Glm(beta, inverse, Arrays.stream(eta).map(Math::exp).toArray(), w, leverage, converged);
    }

    private static double deviance(double[] y, double[] eta, double[] weights, double theta) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double mu = Math.exp(eta[i]);
            double log = y[i] == 0 ? 0 : y[i] * Math.log(y[i] / mu);
            double rest =
                    Double.isInfinite(theta) ? y[i] - mu : (y[i] + theta) * Math.log((y[i] + theta) / (mu + theta));
            sum += 2 * weights[i] * (log - rest);
        }
        return sum;
    }

    double standardError(int term) {
        return Math.sqrt(unscaled[term][term]);
    }

    double[] standardErrors(double dispersion) {
        double[] errors = new double[estimate.length];
        Arrays.setAll(errors, term -> Math.sqrt(dispersion) * standardError(term));
        return errors;
    }

    /** Pearson's chi-squared over the degrees of freedom, by working weights and residuals, as R's {@code summary.glm} has it. */
    double dispersion(double[] y) {
        return dispersion(y, working);
    }

    /** The same with other weights. */
    double dispersion(double[] y, double[] weights) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double residual = (y[i] - mu[i]) / mu[i];
            sum += weights[i] * residual * residual;
        }
        return sum / (y.length - estimate.length);
    }
}
