package foreland.assessment.statistics;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * The difference of two independent proportions: Newcombe's hybrid score interval (1998, method 10), chi-squared without correction,
 * and Fisher's exact test, which adds up all tables no likelier than the one seen.
 *
 * @param x1 how many of the first
 * @param n1 of how many, above 0
 * @param x2 how many of the second
 * @param n2 of how many, above 0
 */
public record ProportionDifference(int x1, int n1, int x2, int n2) {

    private static final double SLACK = 1 + 1e-7;

    public ProportionDifference {
        if (n1 < 1 || n2 < 1 || x1 < 0 || x2 < 0 || x1 > n1 || x2 > n2) {
            throw new IllegalArgumentException(
                    "%d of %d and %d of %d are not two proportions.".formatted(x1, n1, x2, n2));
        }
    }

    public double difference() {
        return (double) x1 / n1 - (double) x2 / n2;
    }

    public Interval newcombe(double level) {
        Interval first = new Proportion(x1, n1).wilson(level);
        Interval second = new Proportion(x2, n2).wilson(level);
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        return new Interval(
                difference() - Math.hypot(p1 - first.low(), second.high() - p2),
                difference() + Math.hypot(first.high() - p1, p2 - second.low()));
    }

    /** Not defined where nobody, or everybody, has the property. */
    public double chiSquared() {
        return table().statistic();
    }

    public double chiSquaredP() {
        return table().p();
    }

    public double fisherP() {
        int with = x1 + x2;
        HypergeometricDistribution tables = HypergeometricDistribution.of(n1 + n2, with, n1);
        double observed = tables.probability(x1) * SLACK;
        double sum = 0;
        for (int x = tables.getSupportLowerBound(); x <= tables.getSupportUpperBound(); x++) {
            double probability = tables.probability(x);
            sum += probability <= observed ? probability : 0;
        }
        return Math.min(1, sum);
    }

    private CrossTable table() {
        return CrossTable.of(new double[][] {{x1, n1 - x1}, {x2, n2 - x2}});
    }
}
