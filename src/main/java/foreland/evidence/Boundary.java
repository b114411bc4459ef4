package foreland.evidence;

import java.util.List;

/**
 * The outline of an area for drawing, in degrees of longitude and latitude (WGS84). Generalised lines: not for deciding what lies
 * within.
 *
 * @param year of the outline
 * @param polygons each a list of rings, the first its outer one, the others holes; a ring is x0, y0, x1, y1, … and closed
 */
public record Boundary(String area, int year, List<List<double[]>> polygons) {

    public Boundary {
        polygons = polygons.stream().map(List::copyOf).toList();
    }
}
