package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * Local Moran's I (Anselin 1995) with row-standardised weights: how each area and its neighbours depart from the mean together. Moments
 * under total randomisation (Anselin) and conditional on the area's own value (Sokal, Oden and Thomson 1998).
 *
 * @param i one per area; 0 for an area without neighbours, whose deviates are not defined
 * @param zRandomisation deviates under total randomisation
 * @param zConditional deviates given the area's own value
 * @param p two-sided p-values of the conditional deviates
 * @param quadrant {@code HH}, {@code LL}, {@code HL} or {@code LH}: the area, then its neighbours, high or low: low is below
 *     the mean, so that having no neighbours counts as high
 */
public record LocalMoran(double[] i, double[] zRandomisation, double[] zConditional, double[] p, String[] quadrant) {

    public static LocalMoran of(double[] values, Neighbours neighbours) {
        HotSpots.requireSame(values, neighbours);
        int n = values.length;
        double mean = Quantiles.mean(values);
        double[] z = Arrays.stream(values).map(value -> value - mean).toArray();
        double m2 = Arrays.stream(z).map(value -> value * value).sum() / n;
        double b2 = Arrays.stream(z).map(value -> value * value * value * value).sum() / n / (m2 * m2);
        double[] lag = lags(z, neighbours);
        double[] i = new double[n];
        double[] random = new double[n];
        double[] conditional = new double[n];
        String[] quadrant = new String[n];
        for (int area = 0; area < n; area++) {
            int k = neighbours.list(area).length;
            quadrant[area] = (z[area] >= 0 ? "H" : "L") + (lag[area] >= 0 ? "H" : "L");
            i[area] = k == 0 ? 0 : z[area] / m2 * lag[area];
            random[area] = k == 0 ? Double.NaN : underRandomisation(i[area], n, b2, 1.0 / k);
            conditional[area] = k == 0 ? Double.NaN : givenItself(i[area], n, m2, z[area], 1.0 / k);
        }
        double[] p =
                Arrays.stream(conditional).map(Distributions::normalTwoSided).toArray();
        return new LocalMoran(i, random, conditional, p, quadrant);
    }

    private static double[] lags(double[] values, Neighbours neighbours) {
        double[] lag = new double[values.length];
        for (int area = 0; area < lag.length; area++) {
            int[] list = neighbours.list(area);
            lag[area] = list.length == 0 ? 0 : HotSpots.sumOver(values, list) / list.length;
        }
        return lag;
    }

    private static double underRandomisation(double i, int n, double b2, double squaredWeights) {
        double expected = -1.0 / (n - 1);
        double a = (n - b2) / (n - 1.0);
        double b = (2 * b2 - n) / ((n - 1.0) * (n - 2.0));
        double variance = a * squaredWeights + b * (1 - squaredWeights) - expected * expected;
        return (i - expected) / Math.sqrt(variance);
    }

    private static double givenItself(double i, int n, double m2, double z, double squaredWeights) {
        double expected = -z * z / ((n - 1) * m2);
        double variance =
                z / m2 * (z / m2) * (n / (n - 2.0)) * (squaredWeights - 1.0 / (n - 1)) * (m2 - z * z / (n - 1));
        return (i - expected) / Math.sqrt(variance);
    }
}
