package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * How much of the crime is in how few of the places: Lorenz curve, Gini coefficient, and the generalised Gini for fewer crimes than
 * places, where the plain one overstates (Bernasco and Steenbeek 2017). Nothing is defined without any crime.
 *
 * @param descending counts of the places, most first
 * @param total of all counts
 */
public record Concentration(double[] descending, double total) {

    public static Concentration of(double[] counts) {
        double[] sorted = Sorting.sorted(counts);
        double[] descending = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            descending[i] = sorted[sorted.length - 1 - i];
        }
        return new Concentration(descending, Quantiles.sum(descending));
    }

    /** 0 where all places have the same, near 1 where one has all. */
    public double gini() {
        double n = descending.length;
        double sum = 0;
        for (int i = 0; i < descending.length; i++) {
            sum += (n - 1 - 2.0 * i) * descending[i];
        }
        return sum / (n * total);
    }

    public double giniUnbiased() {
        return gini() * descending.length / (descending.length - 1.0);
    }

    /** max(1, n / N) (G - 1) + 1 for n places and N crimes. */
    public double giniGeneralised() {
        return Math.max(1, descending.length / total) * (gini() - 1) + 1;
    }

    public double giniGeneralisedUnbiased() {
        double fewer = Math.min(descending.length, total);
        return giniGeneralised() * fewer / (fewer - 1);
    }

    /** In how few places this share of the crime is: the least number that reaches it. */
    public int placesFor(double share) {
        double wanted = share * total * (1 - 1e-12);
        double sum = 0;
        int places = 0;
        while (places < descending.length && sum < wanted) {
            sum += descending[places++];
        }
        return places;
    }

    public double percentOfPlacesFor(double share) {
        return 100.0 * placesFor(share) / descending.length;
    }

    /** The share of the crime in the top places: their number is this share of all, rounded down. */
    public double shareOfTop(double shareOfPlaces) {
        int top = (int) Math.floor(descending.length * shareOfPlaces + 1e-9);
        return Arrays.stream(descending, 0, top).sum() / total;
    }

    /** Cumulative shares of the crime from the place with the least, beginning with 0. */
    public double[] lorenz() {
        double[] curve = new double[descending.length + 1];
        for (int i = 1; i < curve.length; i++) {
            curve[i] = curve[i - 1] + descending[descending.length - i];
        }
        return Arrays.stream(curve).map(sum -> sum / total).toArray();
    }
}
