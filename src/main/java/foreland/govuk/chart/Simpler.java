package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Outlines with as few corners as look the same (Douglas and Peucker, 1973), their size and their middle. */
final class Simpler {

    private record Stretch(int from, int to) {}

    private Simpler() {}

    static List<Point> ring(List<Point> ring, double tolerance) {
        if (ring.size() < 5) {
            return ring;
        }
        BitSet kept = new BitSet(ring.size());
        int far = farthest(ring, 0);
        kept.set(0);
        kept.set(far);
        kept.set(ring.size() - 1);
        Deque<Stretch> stretches = new ArrayDeque<>(List.of(new Stretch(0, far), new Stretch(far, ring.size() - 1)));
        while (!stretches.isEmpty()) {
            Stretch stretch = stretches.pop();
            int most = 0;
            double distance = tolerance;
            for (int i = stretch.from() + 1; i < stretch.to(); i++) {
                double d = distance(ring.get(i), ring.get(stretch.from()), ring.get(stretch.to()));
                if (d > distance) {
                    distance = d;
                    most = i;
                }
            }
            if (most > 0) {
                kept.set(most);
                stretches.push(new Stretch(stretch.from(), most));
                stretches.push(new Stretch(most, stretch.to()));
            }
        }
        List<Point> simpler = new ArrayList<>(kept.cardinality());
        kept.stream().forEach(i -> simpler.add(ring.get(i)));
        return simpler;
    }

    private static int farthest(List<Point> ring, int from) {
        int far = 1;
        double most = -1;
        for (int i = 1; i < ring.size() - 1; i++) {
            double d = Math.hypot(
                    ring.get(i).x() - ring.get(from).x(),
                    ring.get(i).y() - ring.get(from).y());
            if (d > most) {
                most = d;
                far = i;
            }
        }
        return far;
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        return length == 0
                ? Math.hypot(point.x() - from.x(), point.y() - from.y())
                : Math.abs(dy * (point.x() - from.x()) - dx * (point.y() - from.y())) / length;
    }

    /** Of what a ring encloses, in square units. */
    static double size(List<Point> ring) {
        return Math.abs(twice(ring)) / 2;
    }

    private static double twice(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point one = ring.get(i);
            Point next = ring.get((i + 1) % ring.size());
            twice += one.x() * next.y() - next.x() * one.y();
        }
        return twice;
    }

    /** The centre of gravity of what a ring encloses. */
    static Point middle(List<Point> ring) {
        double twice = twice(ring);
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point one = ring.get(i);
            Point next = ring.get((i + 1) % ring.size());
            double cross = one.x() * next.y() - next.x() * one.y();
            x += (one.x() + next.x()) * cross;
            y += (one.y() + next.y()) * cross;
        }
        return new Point(x / (3 * twice), y / (3 * twice));
    }
}
