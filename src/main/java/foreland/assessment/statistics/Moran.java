package foreland.assessment.statistics;

/**
 * Global spatial autocorrelation with row-standardised weights: Moran's I (1950) with its moments under randomisation and normality
 * (Cliff and Ord 1981), and Geary's C (1954). Areas without neighbours are left out of n.
 *
 * @param i Moran's I: above its expectation, like is near like
 * @param expected of I without autocorrelation
 * @param varianceRandomisation of I
 * @param varianceNormality of I, if the values were normal
 * @param c Geary's C: below 1, like is near like
 * @param varianceC of C under randomisation
 */
public record Moran(
        double i, double expected, double varianceRandomisation, double varianceNormality, double c, double varianceC) {

    public static Moran of(double[] values, Neighbours neighbours) {
        HotSpots.requireSame(values, neighbours);
        double mean = Quantiles.mean(values);
        double squares = Quantiles.squares(values);
        double fourth = 0;
        double product = 0;
        double difference = 0;
        int n = 0;
        for (int area = 0; area < values.length; area++) {
            int[] list = neighbours.list(area);
            n += list.length > 0 ? 1 : 0;
            double z = values[area] - mean;
            fourth += z * z * z * z;
            for (int other : list) {
                product += z * (values[other] - mean) / list.length;
                difference += (values[area] - values[other]) * (values[area] - values[other]) / list.length;
            }
        }
        Weights weights = Weights.of(neighbours);
        double kurtosis = values.length * fourth / (squares * squares);
        return new Moran(
                n / weights.s0() * product / squares,
                -1.0 / (n - 1),
                weights.ofI(n, kurtosis),
                weights.normalOfI(n),
                (n - 1) / (2 * weights.s0()) * difference / squares,
                weights.ofC(n, values.length, n * fourth / (squares * squares)));
    }

    public double z() {
        return (i - expected) / Math.sqrt(varianceRandomisation);
    }

    /** Two-sided, under randomisation. */
    public double p() {
        return Distributions.normalTwoSided(z());
    }

    /** Positive where like is near like. */
    public double zOfC() {
        return (1 - c) / Math.sqrt(varianceC);
    }

    /** Sums over the row-standardised weights that the moments need. */
    private record Weights(double s0, double s1, double s2) {

        static Weights of(Neighbours neighbours) {
            int n = neighbours.size();
            double[] column = new double[n];
            double s0 = 0;
            double s1 = 0;
            for (int area = 0; area < n; area++) {
                int[] list = neighbours.list(area);
                s0 += list.length > 0 ? 1 : 0;
                for (int other : list) {
                    double there = 1.0 / list.length;
                    double back = neighbours.has(other, area) ? 1.0 / neighbours.list(other).length : 0;
                    column[other] += there;
                    // a pair seen from both sides is met twice, a one-sided pair once
                    s1 += back > 0 ? (there + back) * (there + back) / 2 : there * there;
                }
            }
            double s2 = 0;
            for (int area = 0; area < n; area++) {
                double both = (neighbours.list(area).length > 0 ? 1 : 0) + column[area];
                s2 += both * both;
            }
            return new Weights(s0, s1, s2);
        }

        double ofI(int n, double b2) {
            double nn = (double) n * n;
            double s0s0 = s0 * s0;
            double first = n * (s1 * (nn - 3.0 * n + 3) - n * s2 + 3 * s0s0);
            double second = b2 * (s1 * (nn - n) - 2 * n * s2 + 6 * s0s0);
            return (first - second) / ((n - 1.0) * (n - 2.0) * (n - 3.0) * s0s0) - 1 / ((n - 1.0) * (n - 1.0));
        }

        double normalOfI(int n) {
            double nn = (double) n * n;
            return (nn * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (nn - 1)) - 1 / ((n - 1.0) * (n - 1.0));
        }

        /** As spdep has it, whose linear terms count areas without neighbours too. */
        double ofC(int n, int all, double b2) {
            double nn = (double) n * n;
            double n1 = n - 1.0;
            double s0s0 = s0 * s0;
            double sum = n1 * s1 * (nn - 3.0 * all + 3 - b2 * n1)
                    - n1 * s2 * (nn + 3.0 * all - 6 - b2 * (nn - all + 2)) / 4
                    + s0s0 * (nn - 3 - b2 * n1 * n1);
            return sum / (all * (n - 2.0) * (n - 3.0) * s0s0);
        }
    }
}
