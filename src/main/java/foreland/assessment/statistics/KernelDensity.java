package foreland.assessment.statistics;

import java.util.Arrays;

/**
 * A smooth surface of events per square metre, without edge correction. It shows where events are dense and tests nothing: a map of it
 * is no evidence of a hot spot.
 *
 * @param x eastings of the events in metres
 * @param y northings
 * @param weight how many events are at each place
 * @param bandwidth of the kernel in metres: the radius of the quartic, the standard deviation of the Gaussian
 */
public record KernelDensity(double[] x, double[] y, double[] weight, double bandwidth) {

    public KernelDensity {
        if (x.length != y.length || x.length != weight.length || !(bandwidth > 0)) {
            throw new IllegalArgumentException(
                    "A density needs an x, a y and a weight for each place and a bandwidth above 0.");
        }
    }

    /** One event at each place. */
    public KernelDensity(double[] x, double[] y, double bandwidth) {
        this(x, y, ones(x.length), bandwidth);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** 3 / (pi h^2) (1 - d^2 / h^2)^2 within the bandwidth, 0 beyond. */
    public double quartic(double atX, double atY) {
        double hh = bandwidth * bandwidth;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double rest = 1 - squaredDistance(i, atX, atY) / hh;
            sum += rest > 0 ? weight[i] * rest * rest : 0;
        }
        return 3 / (Math.PI * hh) * sum;
    }

    public double gaussian(double atX, double atY) {
        double hh = bandwidth * bandwidth;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weight[i] * Math.exp(-squaredDistance(i, atX, atY) / (2 * hh));
        }
        return sum / (2 * Math.PI * hh);
    }

    private double squaredDistance(int event, double atX, double atY) {
        return (x[event] - atX) * (x[event] - atX) + (y[event] - atY) * (y[event] - atY);
    }

    /** A bandwidth from the spread of one coordinate: four times the normal reference rule (Scott; Silverman), as in MASS. */
    public static double normalReferenceBandwidth(double[] coordinate) {
        double[] quartiles = Ranking.quartilesOf(coordinate);
        double spread = Math.min(Quantiles.deviation(coordinate), (quartiles[3] - quartiles[1]) / 1.34);
        return 4 * 1.06 * spread * Math.pow(coordinate.length, -0.2);
    }
}
