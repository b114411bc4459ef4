package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A log-linear model of monthly counts with one annual harmonic and either a steady trend or a step for the last months: Poisson, quasi-Poisson
 * (standard errors widened by the dispersion) or negative binomial (theta by maximum likelihood, standard errors taking it as known).
 *
 * @param terms names of the coefficients
 * @param estimate coefficients on the log scale
 * @param standardError of each
 * @param p two-sided: from the normal distribution, for quasi-Poisson from Student's t
 * @param dispersion the factor of the variance; 1 where it is not estimated
 * @param theta of the negative binomial; infinite for a Poisson model, or where the counts scatter no more than one
 * @param logLikelihood not defined for quasi-Poisson
 * @param deviance of the Poisson model; not defined otherwise
 */
public record CountModel(
        String[] terms,
        double[] estimate,
        double[] standardError,
        double[] p,
        double dispersion,
        double theta,
        double logLikelihood,
        double deviance) {

    private static final double HARDLY_DISPERSED = 1e7;
    private static final int MOST_ROUNDS = 100;

    /** What the model explains the counts by. */
    public record Design(String[] terms, double[][] rows) {

        /** A constant, the month's number from 1, and the season. */
        public static Design trend(int months) {
            return of(months, "t", t -> t);
        }

        /** A constant, 1 for the last months, and the season. */
        public static Design step(int months, int last) {
            return of(months, "post", t -> t > months - last ? 1 : 0);
        }

        private static Design of(int months, String name, IntToDoubleFunction term) {
            double[][] rows = IntStream.rangeClosed(1, months)
                    .mapToObj(t -> new double[] {
                        1, term.applyAsDouble(t), Math.sin(2 * Math.PI * t / 12), Math.cos(2 * Math.PI * t / 12)
                    })
                    .toArray(double[][]::new);
            return new Design(new String[] {"(Intercept)", name, "s", "c"}, rows);
        }
    }

    public static CountModel poisson(double[] y, Design design) {
        Glm fit = Glm.poisson(design.rows, y, ones(y));
        double deviance = 0;
        double likelihood = 0;
        for (int i = 0; i < y.length; i++) {
            double mu = fit.mu()[i];
            deviance += 2 * ((y[i] == 0 ? 0 : y[i] * Math.log(y[i] / mu)) - (y[i] - mu));
            likelihood += y[i] * Math.log(mu) - mu - LogGamma.value(y[i] + 1);
        }
        double[] errors = fit.standardErrors(1);
        return new CountModel(
                design.terms,
                fit.estimate(),
                errors,
                normal(fit.estimate(), errors),
                1,
                Double.POSITIVE_INFINITY,
                likelihood,
                deviance);
    }

    public static CountModel quasiPoisson(double[] y, Design design) {
        Glm fit = Glm.poisson(design.rows, y, ones(y));
        double dispersion = fit.dispersion(y);
        double[] errors = fit.standardErrors(dispersion);
        TDistribution t = TDistribution.of(y.length - fit.estimate().length);
        double[] p = IntStream.range(0, errors.length)
                .mapToDouble(i -> 2 * t.survivalProbability(Math.abs(fit.estimate()[i] / errors[i])))
                .toArray();
        return new CountModel(
                design.terms, fit.estimate(), errors, p, dispersion, Double.POSITIVE_INFINITY, Double.NaN, Double.NaN);
    }

    public static CountModel negativeBinomial(double[] y, Design design) {
        Glm fit = Glm.poisson(design.rows, y, ones(y));
        double theta = theta(y, fit.mu(), Double.POSITIVE_INFINITY);
        for (int round = 0; round < MOST_ROUNDS && !Double.isInfinite(theta); round++) {
            fit = Glm.negativeBinomial(design.rows, y, fit.mu(), theta);
            double next = theta(y, fit.mu(), theta);
            if (Math.abs(next - theta) < 1e-10 * theta) {
                break;
            }
            theta = next;
        }
        if (Double.isInfinite(theta)) {
            return poisson(y, design);
        }
        double[] errors = fit.standardErrors(1);
        return new CountModel(
                design.terms,
                fit.estimate(),
                errors,
                normal(fit.estimate(), errors),
                1,
                theta,
                likelihood(y, fit.mu(), theta),
                Double.NaN);
    }

    /** By Newton's method on the score from a moment estimate; infinite where the counts are not over-dispersed. */
    private static double theta(double[] y, double[] mu, double start) {
        double moment = 0;
        for (int i = 0; i < y.length; i++) {
            moment += (y[i] / mu[i] - 1) * (y[i] / mu[i] - 1);
        }
        double theta = Double.isInfinite(start) ? y.length / moment : start;
        for (int step = 0; step < MOST_ROUNDS; step++) {
            double score = 0;
            double information = 0;
            for (int i = 0; i < y.length; i++) {
                double sum = theta + mu[i];
                score += Digamma.value(theta + y[i])
                        - Digamma.value(theta)
                        + Math.log(theta / sum)
                        + 1
                        - (y[i] + theta) / sum;
                information += -Trigamma.value(theta + y[i])
                        + Trigamma.value(theta)
                        - 1 / theta
                        + 2 / sum
                        - (y[i] + theta) / (sum * sum);
            }
            double change = score / information;
            theta = theta + change > 0 ? theta + change : theta / 2;
            if (!(theta < HARDLY_DISPERSED)) {
                return Double.POSITIVE_INFINITY;
            }
            if (Math.abs(change) < 1e-12 * theta) {
                break;
            }
        }
        return theta;
    }

    private static double likelihood(double[] y, double[] mu, double theta) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += LogGamma.value(theta + y[i])
                    - LogGamma.value(theta)
                    - LogGamma.value(y[i] + 1)
                    + theta * Math.log(theta)
                    + y[i] * Math.log(mu[i])
                    - (theta + y[i]) * Math.log(theta + mu[i]);
        }
        return sum;
    }

    /** exp of a coefficient: the factor by which a step, or one month of trend, changes the count. */
    public double rateRatio(int term) {
        return Math.exp(estimate[term]);
    }

    public Interval rateRatioInterval(int term, double level) {
        double half = Distributions.z(level) * standardError[term];
        return new Interval(Math.exp(estimate[term] - half), Math.exp(estimate[term] + half));
    }

    /** Variance over mean of the counts, 1 for Poisson. */
    public static double dispersionIndex(double[] y) {
        return Quantiles.variance(y) / Quantiles.mean(y);
    }

    /** One-sided p of that index, by chi-squared. */
    public static double dispersionP(double[] y) {
        return Distributions.chiSquaredUpper((y.length - 1) * dispersionIndex(y), y.length - 1.0);
    }

    private static double[] normal(double[] estimate, double[] errors) {
        return IntStream.range(0, errors.length)
                .mapToDouble(i -> Distributions.normalTwoSided(estimate[i] / errors[i]))
                .toArray();
    }

    private static double[] ones(double[] y) {
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
