package foreland.assessment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights that make the respondents of a consultation match the population on several margins (age, sex, ward), by iterative proportional
 * fitting (Deming and Stephan 1940). It cannot mend who chose to answer: the effective sample size says how much it cost.
 *
 * @param weights one per respondent; they add up to the population
 * @param converged whether every margin is met; where not, the weights must not be used unsaid
 * @param rounds how many passes over the margins it took
 * @param margins what was matched
 * @param passed the weights after each margin of the last pass; the last of them are the weights
 */
public record Raking(double[] weights, boolean converged, int rounds, List<Margin> margins, List<double[]> passed) {

    private static final int MOST_ROUNDS = 1_000;
    private static final double CLOSE = 1e-12;
    private static final int SWEEPS = 10;

    /**
     * One margin.
     *
     * @param group of each respondent, from 0
     * @param population of each group, above 0
     */
    public record Margin(int[] group, double[] population) {

        public Margin {
            boolean[] seen = new boolean[population.length];
            for (int of : group) {
                seen[of] = true;
            }
            for (int i = 0; i < seen.length; i++) {
                if (!seen[i]) {
                    throw new IllegalArgumentException("Nobody answered from group " + (i + 1)
                            + " of a margin: merge it with another group first.");
                }
            }
        }

        double[] sums(double[] values) {
            double[] sums = new double[population.length];
            for (int i = 0; i < values.length; i++) {
                sums[group[i]] += values[i];
            }
            return sums;
        }
    }

    /** Weights that meet every margin to all digits. */
    public static Raking of(int respondents, List<Margin> margins) {
        return of(respondents, margins, CLOSE);
    }

    /**
     * Weights by passes over the margins until no cell of all margins crossed changes by more than this share of the population.
     *
     * @param close above 0; survey programs stop as early as 1e-4
     */
    public static Raking of(int respondents, List<Margin> margins, double close) {
        double population = Quantiles.sum(margins.get(0).population());
        double[] weights = new double[respondents];
        Arrays.fill(weights, population / respondents);
        double[] cells = cells(weights, margins);
        for (int round = 1; ; round++) {
            List<double[]> passed = new ArrayList<>();
            for (Margin margin : margins) {
                double[] sums = margin.sums(weights);
                for (int i = 0; i < respondents; i++) {
                    weights[i] *= margin.population()[margin.group()[i]] / sums[margin.group()[i]];
                }
                passed.add(weights.clone());
            }
            double[] next = cells(weights, margins);
            double most = 0;
            for (int cell = 0; cell < next.length; cell++) {
                most = Math.max(most, Math.abs(next[cell] - cells[cell]));
            }
            cells = next;
            if (most < close * population || round == MOST_ROUNDS) {
                return new Raking(weights, most < close * population, round, margins, passed);
            }
        }
    }

    private static double[] cells(double[] weights, List<Margin> margins) {
        int size =
                margins.stream().mapToInt(margin -> margin.population().length).reduce(1, Math::multiplyExact);
        double[] cells = new double[size];
        for (int i = 0; i < weights.length; i++) {
            int cell = 0;
            for (Margin margin : margins) {
                cell = cell * margin.population().length + margin.group()[i];
            }
            cells[cell] += weights[i];
        }
        return cells;
    }

    public double mean(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum / Quantiles.sum(weights);
    }

    /** Kish's design effect of the weights, 1 or more: n sum w^2 / (sum w)^2. */
    public double designEffect() {
        double sum = Quantiles.sum(weights);
        double squares = Arrays.stream(weights).map(w -> w * w).sum();
        return weights.length * squares / (sum * sum);
    }

    /** How many respondents a simple random sample of the same precision would have. */
    public double effectiveSize() {
        return weights.length / designEffect();
    }

    /** Wilson's interval of a weighted proportion, with the effective size. */
    public Interval wilson(double[] zeroOrOne, double level) {
        double n = effectiveSize();
        return new Proportion(Math.min(n, Math.max(0, mean(zeroOrOne) * n)), n).wilson(level);
    }

    /**
     * Standard error of a weighted mean by linearisation, each margin's means taken out: raking explains what the margins explain.
     */
    public double standardError(double[] values) {
        double[][] one = covariance(new double[][] {values});
        return Math.sqrt(one[0][0]);
    }

    /** Covariance of the weighted means of several variables. */
    double[][] covariance(double[][] variables) {
        double total = Quantiles.sum(weights);
        double[][] influence = new double[variables.length][];
        for (int v = 0; v < variables.length; v++) {
            double mean = mean(variables[v]);
            double[] x = new double[weights.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = weights[i] * (variables[v][i] - mean) / total;
            }
            influence[v] = swept(x);
        }
        int n = weights.length;
        double[][] covariance = new double[variables.length][variables.length];
        for (int a = 0; a < covariance.length; a++) {
            for (int b = 0; b < covariance.length; b++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += influence[a][i] * influence[b][i];
                }
                covariance[a][b] = sum * n / (n - 1.0);
            }
        }
        return covariance;
    }

    /** Group means of every margin taken out in turn, with the weights as each margin left them, then centred. */
    private double[] swept(double[] x) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int m = 0; m < margins.size(); m++) {
                takeOutMeans(x, margins.get(m), passed.get(m));
            }
        }
        double mean = Quantiles.mean(x);
        Arrays.setAll(x, i -> x[i] - mean);
        return x;
    }

    private static void takeOutMeans(double[] x, Margin margin, double[] weights) {
        double[] size = new double[margin.population().length];
        double[] ratio = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            size[margin.group()[i]]++;
            ratio[i] = x[i] / weights[i];
        }
        double[] sums = margin.sums(ratio);
        for (int i = 0; i < x.length; i++) {
            int group = margin.group()[i];
            x[i] -= weights[i] * sums[group] / size[group];
        }
    }
}
