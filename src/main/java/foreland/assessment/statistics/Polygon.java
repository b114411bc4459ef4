package foreland.assessment.statistics;

import java.util.List;

/**
 * A polygon that may have holes, as rings of (x, y); whether a ring is closed or which way it runs does not matter.
 *
 * @param rings the outer ring, then the holes
 */
public record Polygon(List<double[][]> rings) {

    public Polygon {
        rings = List.copyOf(rings);
    }

    /** Whether a point is inside and in no hole, by counting crossings; on the edge either answer may come. */
    public boolean contains(double x, double y) {
        boolean inside = false;
        for (double[][] ring : rings) {
            for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
                boolean crosses = (ring[i][1] > y) != (ring[j][1] > y);
                if (crosses
                        && x < (ring[j][0] - ring[i][0]) * (y - ring[i][1]) / (ring[j][1] - ring[i][1]) + ring[i][0]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
