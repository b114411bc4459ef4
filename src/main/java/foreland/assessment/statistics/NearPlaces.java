package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Events by the place where they are, and which places are near one another: so pairs of events are counted without looking at each
 * pair. Places are found by a sweep from west to east.
 *
 * @param order the events, those of one place side by side
 * @param from where each place begins in that order; one more for the end
 * @param pairs near places, one after the other
 */
record NearPlaces(int[] order, int[] from, int[] pairs) {

    /** All pairs of places within a distance, in metres. */
    static NearPlaces of(double[] x, double[] y, double metres) {
        return find(x, y, metres, Long.MAX_VALUE).orElseThrow();
    }

    /**
     * The same, unless counting would take more than so many steps.
     *
     * @param most steps for one count of pairs; an event is one step at its place, and one for each place nearby
     */
    static Optional<NearPlaces> find(double[] x, double[] y, double metres, long most) {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] from = IntStream.rangeClosed(0, x.length)
                .filter(i ->
                        i == 0 || i == x.length || x[order[i]] != x[order[i - 1]] || y[order[i]] != y[order[i - 1]])
                .distinct()
                .toArray();
        int[] pairs = new int[64];
        int used = 0;
        long steps = x.length;
        for (int a = 0; a + 1 < from.length; a++) {
            for (int b = a + 1; b + 1 < from.length && x[order[from[b]]] - x[order[from[a]]] <= metres; b++) {
                double dx = x[order[from[a]]] - x[order[from[b]]];
                double dy = y[order[from[a]]] - y[order[from[b]]];
                if (dx * dx + dy * dy <= metres * metres) {
                    steps += from[a + 1] - from[a] + from[b + 1] - from[b];
                    if (steps > most) {
                        return Optional.empty();
                    }
                    if (used + 2 > pairs.length) {
                        pairs = Arrays.copyOf(pairs, pairs.length * 2);
                    }
                    pairs[used++] = a;
                    pairs[used++] = b;
                }
            }
        }
        return Optional.of(new NearPlaces(order, from, Arrays.copyOf(pairs, used)));
    }

    /** Pairs of events at one place or at near ones. */
    long count() {
        long near = 0;
        for (int place = 0; place + 1 < from.length; place++) {
            near += of(size(place));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            near += (long) size(pairs[i]) * size(pairs[i + 1]);
        }
        return near;
    }

    /** Those of them whose days lie no further apart than so many. */
    long count(double[] day, double days) {
        double[] dealt = new double[order.length];
        for (int i = 0; i < dealt.length; i++) {
            dealt[i] = day[order[i]];
        }
        long both = 0;
        for (int place = 0; place + 1 < from.length; place++) {
            Arrays.sort(dealt, from[place], from[place + 1]);
            both += within(dealt, from[place], from[place + 1], days);
        }
        for (int i = 0; i < pairs.length; i += 2) {
            both += between(dealt, pairs[i], pairs[i + 1], days);
        }
        return both;
    }

    /** Pairs among so many. */
    static long of(long events) {
        return events * (events - 1) / 2;
    }

    /** Pairs of a sorted stretch no further apart than so many days. */
    static long within(double[] sorted, int start, int end, double days) {
        long close = 0;
        int low = start;
        for (int i = start; i < end; i++) {
            while (sorted[i] - sorted[low] > days) {
                low++;
            }
            close += i - low;
        }
        return close;
    }

    private long between(double[] sorted, int a, int b, double days) {
        long close = 0;
        int low = from[b];
        int high = from[b];
        for (int i = from[a]; i < from[a + 1]; i++) {
            while (low < from[b + 1] && sorted[i] - sorted[low] > days) {
                low++;
            }
            high = Math.max(high, low);
            while (high < from[b + 1] && sorted[high] - sorted[i] <= days) {
                high++;
            }
            close += high - low;
        }
        return close;
    }

    private int size(int place) {
        return from[place + 1] - from[place];
    }
}
