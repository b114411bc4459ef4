package foreland.assessment.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which areas are neighbours of which, each area itself excluded. Coordinates are plane ones in metres; indices are from 0 and in
 * ascending order.
 */
public final class Neighbours {

    private final int[][] lists;

    private Neighbours(int[][] lists) {
        this.lists = lists;
    }

    /**
     * The k nearest points of each, found by a kd-tree; equal distances go by the order of the points.
     *
     * @param k from 1 to one less than there are points
     */
    public static Neighbours nearest(double[] x, double[] y, int k) {
        requirePoints(x, y);
        if (k < 1 || k >= x.length) {
            throw new IllegalArgumentException("Among " + x.length + " points each can have 1 to " + (x.length - 1)
                    + " neighbours, not " + k + ".");
        }
        KdTree tree = new KdTree(x, y);
        return new Neighbours(IntStream.range(0, x.length)
                .parallel()
                .mapToObj(point -> ascending(tree.nearest(point, k)))
                .toArray(int[][]::new));
    }

    /** All points within a distance, the limit included. */
    public static Neighbours within(double[] x, double[] y, double metres) {
        requirePoints(x, y);
        double limit = metres * metres;
        int[] byX = Sorting.order(x);
        int[][] lists = new int[x.length][];
        for (int place = 0; place < byX.length; place++) {
            lists[byX[place]] = around(byX, place, x, y, metres, limit);
        }
        return new Neighbours(lists);
    }

    /** Neighbours found elsewhere, from shared boundaries say; lists of indices from 0. */
    public static Neighbours of(List<int[]> lists) {
        int[][] copies = lists.stream().map(list -> ascending(list.clone())).toArray(int[][]::new);
        for (int i = 0; i < copies.length; i++) {
            int self = i;
            if (Arrays.stream(copies[i]).anyMatch(other -> other == self || other < 0 || other >= copies.length)) {
                throw new IllegalArgumentException(
                        "Area " + i + " has itself or an unknown area among its neighbours.");
            }
        }
        return new Neighbours(copies);
    }

    private static int[] around(int[] byX, int place, double[] x, double[] y, double metres, double limit) {
        int point = byX[place];
        IntStream.Builder found = IntStream.builder();
        for (int step = -1; step <= 1; step += 2) {
            for (int i = place + step; i >= 0 && i < byX.length; i += step) {
                double dx = x[byX[i]] - x[point];
                if (Math.abs(dx) > metres) {
                    break;
                }
                double dy = y[byX[i]] - y[point];
                if (dx * dx + dy * dy <= limit) {
                    found.add(byX[i]);
                }
            }
        }
        return ascending(found.build().toArray());
    }

    public int size() {
        return lists.length;
    }

    /** The neighbours of one area, ascending; empty for an island. */
    public int[] of(int area) {
        return lists[area].clone();
    }

    int[] list(int area) {
        return lists[area];
    }

    boolean has(int area, int other) {
        return Arrays.binarySearch(lists[area], other) >= 0;
    }

    private static int[] ascending(int[] list) {
        Arrays.sort(list);
        return list;
    }

    private static void requirePoints(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    x.length + " x coordinates do not go with " + y.length + " y coordinates.");
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                throw new IllegalArgumentException("Point " + i + " has no finite coordinates: leave it out.");
            }
        }
    }
}
