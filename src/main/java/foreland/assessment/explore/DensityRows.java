package foreland.assessment.explore;

import foreland.assessment.statistics.KernelDensity;
import foreland.assessment.statistics.NationalGrid;
import foreland.assessment.statistics.Polygon;
import foreland.evidence.Boundary;
import foreland.evidence.PlacedArea;
import foreland.evidence.PoliceRecords.Snapped;
import foreland.govuk.chart.Drawing.Point;
import foreland.govuk.chart.SurfaceMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How dense incidents are, cell by cell: the quartic kernel about each snapped place, added up at the middle of each cell.
 *
 * @param side of a cell in metres
 * @param cells with any density, in incidents per square kilometre and year, the densest first
 * @param outlines of small areas on the national grid; none where they are not known
 */
record DensityRows(int radius, int side, List<SurfaceMap.Cell> cells, List<List<Point>> outlines) {

    static final List<Integer> RADII = List.of(300, 500, 1_000);

    private static final int FINEST = 100;
    private static final int MOST_CELLS = 4_000;
    private static final double SQUARE_KILOMETRE = 1e6;

    private record Placed(double x, double y, String name) {}

    static DensityRows of(List<Snapped> snapped, List<PlacedArea> areas, List<Boundary> boundaries, int radius) {
        Map<NationalGrid, Integer> counts = new LinkedHashMap<>();
        snapped.forEach(
                each -> counts.merge(NationalGrid.of(each.longitude(), each.latitude()), each.count(), Integer::sum));
        double[] x = counts.keySet().stream().mapToDouble(NationalGrid::easting).toArray();
        double[] y =
                counts.keySet().stream().mapToDouble(NationalGrid::northing).toArray();
        double[] weight =
                counts.values().stream().mapToDouble(Integer::doubleValue).toArray();
        if (x.length == 0) {
            return new DensityRows(radius, FINEST, List.of(), List.of());
        }
        List<List<Point>> outlines = boundaries.stream()
                .flatMap(boundary -> boundary.polygons().stream())
                .flatMap(List::stream)
                .map(DensityRows::ring)
                .toList();
        List<Polygon> inside = boundaries.stream()
                .flatMap(boundary -> boundary.polygons().stream())
                .map(rings ->
                        new Polygon(rings.stream().map(DensityRows::corners).toList()))
                .toList();
        return surface(new KernelDensity(x, y, weight, radius), radius, named(areas), inside, outlines);
    }

    private static DensityRows surface(
            KernelDensity density, int radius, List<Placed> centres, List<Polygon> inside, List<List<Point>> outlines) {
        Span wide = Span.of(density.x(), radius);
        Span tall = Span.of(density.y(), radius);
        int side = FINEST;
        while (wide.cells(side) * tall.cells(side) > MOST_CELLS) {
            side += FINEST;
        }
        List<SurfaceMap.Cell> cells = new ArrayList<>();
        for (double left = wide.start(side); left < wide.high(); left += side) {
            for (double foot = tall.start(side); foot < tall.high(); foot += side) {
                double x = left + side / 2.0;
                double y = foot + side / 2.0;
                double value = density.quartic(x, y) * SQUARE_KILOMETRE;
                if (value > 0 && (inside.isEmpty() || inside.stream().anyMatch(each -> each.contains(x, y)))) {
                    cells.add(new SurfaceMap.Cell(left, foot, value, nearest(centres, x, y)));
                }
            }
        }
        cells.sort(Comparator.comparingDouble(SurfaceMap.Cell::value).reversed());
        return new DensityRows(radius, side, cells, outlines);
    }

    /** How far places reach in one direction, with the kernel's radius beyond. */
    private record Span(double low, double high) {

        static Span of(double[] places, int radius) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (double place : places) {
                low = Math.min(low, place);
                high = Math.max(high, place);
            }
            return new Span(low - radius, high + radius);
        }

        double start(int side) {
            return Math.floor(low / side) * side;
        }

        long cells(int side) {
            return (long) Math.ceil((high - start(side)) / side);
        }
    }

    private static List<Placed> named(List<PlacedArea> areas) {
        List<Placed> placed = new ArrayList<>();
        for (PlacedArea area : areas) {
            Double longitude = area.longitude();
            Double latitude = area.latitude();
            if (longitude != null && latitude != null) {
                NationalGrid at = NationalGrid.of(longitude, latitude);
                placed.add(new Placed(at.easting(), at.northing(), area.name()));
            }
        }
        return placed;
    }

    private static String nearest(List<Placed> centres, double x, double y) {
        return centres.stream()
                .min(Comparator.comparingDouble(centre -> Math.hypot(centre.x() - x, centre.y() - y)))
                .map(Placed::name)
                .orElse("");
    }

    private static double[][] corners(double[] ring) {
        double[][] corners = new double[ring.length / 2][];
        for (int i = 0; i < corners.length; i++) {
            NationalGrid at = NationalGrid.of(ring[2 * i], ring[2 * i + 1]);
            corners[i] = new double[] {at.easting(), at.northing()};
        }
        return corners;
    }

    private static List<Point> ring(double[] ring) {
        List<Point> points = new ArrayList<>();
        for (double[] corner : corners(ring)) {
            points.add(new Point(corner[0], corner[1]));
        }
        return points;
    }
}
