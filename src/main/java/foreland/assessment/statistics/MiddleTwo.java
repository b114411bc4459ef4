package foreland.assessment.statistics;

/**
 * The two middle values by partial sorting (Chambers 1971, CACM Algorithm 410), as the published program of the robust seasonal
 * decomposition finds them. It asks for the two places in descending order, against the algorithm's condition, so that with an even
 * number of values one of the two may be a neighbour of the true one. That shifts the robustness weights a little; it is kept so
 * that our decomposition equals everybody else's.
 */
final class MiddleTwo {

    private static final int SHORT = 10;

    private final double[] a;

    private MiddleTwo(double[] values) {
        this.a = values.clone();
    }

    /** The sum of the two values found: twice the median where the number of values is odd. */
    static double sumOf(double[] values) {
        return new MiddleTwo(values).sum();
    }

    private double sum() {
        int high = a.length / 2;
        int low = a.length - 1 - high;
        int from = 0;
        int to = a.length - 1;
        while (from < to && (to - from > SHORT || from == 0)) {
            int[] cut = split(from, to);
            boolean leftIsShorter = cut[0] - from <= to - cut[1];
            boolean goLeft = leftIsShorter ? low <= cut[0] : high < cut[1];
            if (goLeft) {
                to = cut[0];
            } else {
                from = cut[1];
            }
        }
        insertionSort(from, to);
        return a[low] + a[high];
    }

    /** Puts what is below the median of three before what is above it: {last of the lower part, first of the upper part}. */
    private int[] split(int from, int to) {
        int middle = (from + to) / 2;
        order(from, middle);
        if (a[to] < a[middle]) {
            swap(to, middle);
            order(from, middle);
        }
        double pivot = a[middle];
        int k = from;
        int l = to;
        while (true) {
            do {
                l--;
            } while (a[l] > pivot);
            do {
                k++;
            } while (a[k] < pivot);
            if (k > l) {
                return new int[] {l, k};
            }
            swap(k, l);
        }
    }

    private void order(int lower, int upper) {
        if (a[lower] > a[upper]) {
            swap(lower, upper);
        }
    }

    private void swap(int i, int j) {
        double kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }

    private void insertionSort(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            double value = a[i];
            int place = i - 1;
            while (place >= from && a[place] > value) {
                a[place + 1] = a[place];
                place--;
            }
            a[place + 1] = value;
        }
    }
}
