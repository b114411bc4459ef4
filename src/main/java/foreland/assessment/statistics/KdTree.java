package foreland.assessment.statistics;

/** A balanced tree over points of the plane that finds the nearest ones; equal distances go by the lower index. */
final class KdTree {

    private static final int LEAF = 12;

    private final double[] x;
    private final double[] y;
    private final int[] order;

    KdTree(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.order = new int[x.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        build(0, order.length, true);
    }

    private void build(int from, int to, boolean alongX) {
        if (to - from <= LEAF) {
            return;
        }
        int middle = (from + to) >>> 1;
        select(from, to - 1, middle, alongX ? x : y);
        build(from, middle, !alongX);
        build(middle + 1, to, !alongX);
    }

    /** Hoare's selection: what stands at the middle is no smaller than all before it and no larger than all after it. */
    private void select(int from, int to, int wanted, double[] key) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = key[order[(low + high) >>> 1]];
            int i = low;
            int j = high;
            while (i <= j) {
                while (key[order[i]] < pivot) {
                    i++;
                }
                while (key[order[j]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private void swap(int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    /** The k points nearest to this one, itself excluded, nearest first. */
    int[] nearest(int point, int k) {
        Nearest nearest = new Nearest(point, k);
        nearest.search(0, order.length, true);
        return nearest.found();
    }

    /** The running list of the k best, kept in order by insertion: k is small. */
    private final class Nearest {
        private final int point;
        private final int[] index;
        private final double[] distance;
        private int size;

        Nearest(int point, int k) {
            this.point = point;
            this.index = new int[k];
            this.distance = new double[k];
        }

        int[] found() {
            return index;
        }

        void search(int from, int to, boolean alongX) {
            if (to - from <= LEAF) {
                for (int i = from; i < to; i++) {
                    consider(order[i]);
                }
                return;
            }
            int middle = (from + to) >>> 1;
            int split = order[middle];
            double gap = alongX ? x[point] - x[split] : y[point] - y[split];
            boolean left = gap < 0;
            search(left ? from : middle + 1, left ? middle : to, !alongX);
            consider(split);
            if (size < index.length || gap * gap <= distance[size - 1]) {
                search(left ? middle + 1 : from, left ? to : middle, !alongX);
            }
        }

        private void consider(int candidate) {
            if (candidate == point) {
                return;
            }
            double dx = x[candidate] - x[point];
            double dy = y[candidate] - y[point];
            double away = dx * dx + dy * dy;
            int place = size;
            while (place > 0 && isBefore(away, candidate, place - 1)) {
                place--;
            }
            if (place == index.length) {
                return;
            }
            size = Math.min(size + 1, index.length);
            System.arraycopy(index, place, index, place + 1, size - 1 - place);
            System.arraycopy(distance, place, distance, place + 1, size - 1 - place);
            index[place] = candidate;
            distance[place] = away;
        }

        private boolean isBefore(double away, int candidate, int place) {
            return away < distance[place] || (away == distance[place] && candidate < index[place]);
        }
    }
}
