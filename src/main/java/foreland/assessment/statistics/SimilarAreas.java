package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * Most similar areas: the nearest by Euclidean distance of standardised indicators (each less its mean, over its sample standard
 * deviation), the way police "most similar groups" and "nearest neighbours" of councils are made.
 *
 * @param distances between each two areas
 */
public record SimilarAreas(double[][] distances) {

    /** One row of indicators per area, all rows equally long; an indicator that does not vary is left out. */
    public static SimilarAreas of(double[][] indicators) {
        int n = indicators.length;
        double[][] distances = new double[n][n];
        for (int column = 0; column < indicators[0].length; column++) {
            int of = column;
            double[] values =
                    Arrays.stream(indicators).mapToDouble(row -> row[of]).toArray();
            double deviation = Quantiles.deviation(values);
            if (!(deviation > 0)) {
                continue;
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double apart = (values[i] - values[j]) / deviation;
                    distances[i][j] += apart * apart;
                }
            }
        }
        for (double[] row : distances) {
            Arrays.setAll(row, j -> Math.sqrt(row[j]));
        }
        return new SimilarAreas(distances);
    }

    /** The k areas most similar to this one, nearest first, itself excluded. */
    public int[] nearest(int area, int k) {
        return Arrays.stream(Sorting.order(distances[area]))
                .filter(other -> other != area)
                .limit(k)
                .toArray();
    }
}
