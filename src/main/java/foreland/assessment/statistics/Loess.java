package foreland.assessment.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Local regression on equally spaced points with tricube weights (Cleveland 1979), as the seasonal decomposition uses it: fitted at
 * every tenth of the window, linear in between.
 *
 * @param window how many points take part in each fit; more than there are points flattens the weights
 * @param degree 0 for a local constant, 1 for a local line
 * @param jump steps between fitted points
 */
record Loess(int window, int degree, int jump) {

    static Loess constant(int window) {
        return new Loess(window, 0, (int) Math.ceil(window / 10.0));
    }

    static Loess line(int window) {
        return new Loess(window, 1, (int) Math.ceil(window / 10.0));
    }

    double[] smooth(double[] y, double @Nullable [] weights) {
        int n = y.length;
        double[] smooth = new double[n];
        if (n < 2) {
            smooth[0] = y[0];
            return smooth;
        }
        int step = Math.min(jump, n - 1);
        int last = 0;
        for (int i = 0; i < n; i += step) {
            smooth[i] = fittedOrSame(y, weights, i);
            interpolate(smooth, last, i);
            last = i;
        }
        if (last != n - 1) {
            smooth[n - 1] = fittedOrSame(y, weights, n - 1);
            interpolate(smooth, last, n - 1);
        }
        return smooth;
    }

    private static void interpolate(double[] smooth, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            smooth[i] = smooth[from] + (smooth[to] - smooth[from]) * (i - from) / (to - from);
        }
    }

    private double fittedOrSame(double[] y, double @Nullable [] weights, int at) {
        int from = start(y.length, at);
        double fitted = fit(y, weights, at, from, from + Math.min(window, y.length) - 1);
        return Double.isNaN(fitted) ? y[at] : fitted;
    }

    /** The window lies round the point where there is room, and at the end where there is none. */
    private int start(int n, int at) {
        if (window >= n) {
            return 0;
        }
        return Math.max(0, Math.min(n - window, at - (window + 1) / 2 + 1));
    }

    /** The smoothed series with one value more before and after it. */
    double[] smoothAndExtend(double[] y, double @Nullable [] weights) {
        int n = y.length;
        double[] longer = new double[n + 2];
        System.arraycopy(smooth(y, weights), 0, longer, 1, n);
        int width = Math.min(window, n);
        double before = fit(y, weights, -1, 0, width - 1);
        longer[0] = Double.isNaN(before) ? longer[1] : before;
        double after = fit(y, weights, n, n - width, n - 1);
        longer[n + 1] = Double.isNaN(after) ? longer[n] : after;
        return longer;
    }

    /** The local fit at a place, from the points of a window; not defined where all weights are 0. */
    private double fit(double[] y, double @Nullable [] weights, double at, int from, int to) {
        double h = Math.max(at - from, to - at);
        if (window > y.length) {
            h += (window - y.length) / 2;
        }
        double[] w = new double[to - from + 1];
        double sum = 0;
        for (int j = from; j <= to; j++) {
            double r = Math.abs(j - at);
            if (r <= 0.999 * h) {
                double weight = 1;
                if (r > 0.001 * h) {
                    double u = r / h;
                    double rest = 1 - u * u * u;
                    weight = rest * rest * rest;
                }
                w[j - from] = weights == null ? weight : weight * weights[j];
                sum += w[j - from];
            }
        }
        if (sum <= 0) {
            return Double.NaN;
        }
        for (int j = 0; j < w.length; j++) {
            w[j] /= sum;
        }
        if (h > 0 && degree > 0) {
            tilt(w, at, from, y.length);
        }
        double fitted = 0;
        for (int j = 0; j < w.length; j++) {
            fitted += w[j] * y[from + j];
        }
        return fitted;
    }

    /** Turns weights of a local constant into those of a local line. */
    private static void tilt(double[] w, double at, int from, int n) {
        double mean = 0;
        for (int j = 0; j < w.length; j++) {
            mean += w[j] * (from + j);
        }
        double squares = 0;
        for (int j = 0; j < w.length; j++) {
            squares += w[j] * (from + j - mean) * (from + j - mean);
        }
        if (Math.sqrt(squares) > 0.001 * (n - 1.0)) {
            double slope = (at - mean) / squares;
            for (int j = 0; j < w.length; j++) {
                w[j] *= slope * (from + j - mean) + 1;
            }
        }
    }
}
