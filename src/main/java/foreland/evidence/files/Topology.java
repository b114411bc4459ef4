package foreland.evidence.files;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** TopoJSON: outlines as chains of arcs that neighbours share, in steps of a grid. */
final class Topology {

    /** Of all outlines together: a short file may name one arc a million times. */
    private static final int MOST_POINTS = 4_000_000;

    private final SourceFile file;
    private int points;
    private final List<double[]> arcs = new ArrayList<>();

    private Topology(SourceFile file, JsonNode root) throws FileRefused {
        this.file = file;
        JsonNode transform = root.path("transform");
        boolean quantised = !transform.isMissingNode();
        double scaleX = quantised ? transform.path("scale").path(0).asDouble(1) : 1;
        double scaleY = quantised ? transform.path("scale").path(1).asDouble(1) : 1;
        double moveX = quantised ? transform.path("translate").path(0).asDouble(0) : 0;
        double moveY = quantised ? transform.path("translate").path(1).asDouble(0) : 0;
        for (JsonNode arc : root.path("arcs")) {
            double[] points = new double[arc.size() * 2];
            double x = 0;
            double y = 0;
            int at = 0;
            for (JsonNode step : arc) {
                // In a grid each point is told as the step from the one before.
                x = step.path(0).asDouble(Double.NaN) + (quantised ? x : 0);
                y = step.path(1).asDouble(Double.NaN) + (quantised ? y : 0);
                points[at++] = x * scaleX + moveX;
                points[at++] = y * scaleY + moveY;
            }
            arcs.add(points);
        }
    }

    static List<Outlines.Feature> features(SourceFile file, JsonNode root) throws FileRefused {
        Topology topology = new Topology(file, root);
        List<Outlines.Feature> features = new ArrayList<>();
        for (JsonNode object : root.path("objects")) {
            for (JsonNode geometry : object.path("geometries")) {
                features.add(topology.feature(features.size() + 1, geometry));
            }
        }
        return features;
    }

    private Outlines.Feature feature(int number, JsonNode geometry) throws FileRefused {
        List<List<double[]>> polygons = new ArrayList<>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(polygon(number, geometry.path("arcs")));
            case "MultiPolygon" -> {
                for (JsonNode polygon : geometry.path("arcs")) {
                    polygons.add(polygon(number, polygon));
                }
            }
            default ->
                throw new FileRefused(
                        file.name(),
                        number,
                        "",
                        "Geometry " + number + " is no polygon.",
                        "Take boundaries, not points or lines.");
        }
        return new Outlines.Feature(geometry.path("properties"), polygons);
    }

    private List<double[]> polygon(int number, JsonNode rings) throws FileRefused {
        List<double[]> polygon = new ArrayList<>();
        for (JsonNode ring : rings) {
            double[] points = ring(number, ring);
            Outlines.check(file, number, points);
            polygon.add(points);
        }
        return polygon;
    }

    private double[] ring(int number, JsonNode ring) throws FileRefused {
        List<Double> points = new ArrayList<>();
        for (JsonNode each : ring) {
            int index = each.asInt(Integer.MIN_VALUE);
            int arc = index < 0 ? ~index : index;
            if (arc < 0 || arc >= arcs.size()) {
                throw new FileRefused(
                        file.name(),
                        number,
                        "",
                        "Geometry " + number + " names an arc that is not there.",
                        "Download it again.");
            }
            this.points += arcs.get(arc).length / 2;
            if (this.points > MOST_POINTS) {
                throw new FileRefused(
                        file.name(),
                        number,
                        "",
                        "Its outlines have more than " + MOST_POINTS + " points.",
                        "Take generalised boundaries, or split it by district.");
            }
            append(points, arcs.get(arc), index < 0);
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The first point of an arc is the last of the one before it. */
    private static void append(List<Double> points, double[] arc, boolean backwards) {
        int count = arc.length / 2;
        for (int i = points.isEmpty() ? 0 : 1; i < count; i++) {
            int at = backwards ? count - 1 - i : i;
            points.add(arc[2 * at]);
            points.add(arc[2 * at + 1]);
        }
    }
}
