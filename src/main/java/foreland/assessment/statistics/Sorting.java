package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Orders of indices by a key, stable for equal keys. */
final class Sorting {

    private Sorting() {}

    static int[] byKey(int[] indices, double[] key) {
        return IntStream.of(indices)
                .boxed()
                .sorted((left, right) -> Double.compare(key[left], key[right]))
                .mapToInt(Integer::intValue)
                .toArray();
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
