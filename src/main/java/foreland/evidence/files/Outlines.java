package foreland.evidence.files;

import foreland.evidence.DataKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads outlines of areas from GeoJSON or TopoJSON, in degrees (WGS84). */
public final class Outlines {

    private static final long LARGEST = 64L * 1024 * 1024;
    private static final int DEEPEST = 40;
    private static final Pattern CODE = Pattern.compile("(LSOA|MSOA|WD|LAD|CSP|PFA|CTY|UTLA|FRA|RGN)(\\d\\d)?CD");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(100_000)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .build();

    private Outlines() {}

    /** What a file of outlines is. */
    public record Found(Layout.Description description, int features) {}

    /** @throws FileRefused when it is not GeoJSON or TopoJSON of areas, with the feature at fault */
    public static Found read(SourceFile file, TakenRows to) throws IOException, FileRefused {
        JsonNode root = parse(file);
        List<Feature> features = switch (root.path("type").asString("")) {
            case "FeatureCollection" -> geo(file, root);
            case "Topology" -> Topology.features(file, root);
            default ->
                throw new FileRefused(
                        file.name(),
                        "It is JSON, but neither a FeatureCollection (GeoJSON) nor a Topology (TopoJSON).",
                        "Take boundaries from the Open Geography portal as GeoJSON.");
        };
        if (features.isEmpty()) {
            throw new FileRefused(file.name(), "It has no areas.", "Export it again.");
        }
        String what = "";
        for (int i = 0; i < features.size(); i++) {
            what = take(file, i + 1, features.get(i), to);
        }
        return new Found(
                Layout.Description.reference(
                        DataKind.BOUNDARIES, "boundaries of " + features.size() + " areas", "boundaries " + what),
                features.size());
    }

    /** An area as the file has it: its properties and its polygons. */
    record Feature(JsonNode properties, List<List<double[]>> polygons) {}

    private static String take(SourceFile file, int number, Feature feature, TakenRows to) throws FileRefused {
        for (Map.Entry<String, JsonNode> property : feature.properties().properties()) {
            Matcher heading = CODE.matcher(property.getKey().toUpperCase(Locale.ROOT));
            String code = property.getValue().asString("");
            if (heading.matches() && LookupLayout.isCode(code)) {
                int year = heading.group(2) == null ? 0 : 2000 + Integer.parseInt(heading.group(2));
                JsonNode names = feature.properties();
                String name = names.path(property.getKey().replaceAll("(?i)CD$", "NM"))
                        .asString("")
                        .strip();
                to.area(code, name, year, degrees(names, "LONG"), degrees(names, "LAT"));
                to.boundary(code, year, feature.polygons());
                return heading.group(1) + (heading.group(2) == null ? "" : heading.group(2));
            }
        }
        throw new FileRefused(
                file.name(),
                number,
                "",
                "Feature " + number + " has no property with an area's code, such as LSOA21CD or LAD24CD.",
                "Take boundaries from the Open Geography portal, with their codes.");
    }

    private static @Nullable Double degrees(JsonNode properties, String name) {
        JsonNode x = properties.path("LONG");
        JsonNode y = properties.path("LAT");
        boolean both =
                x.isNumber() && y.isNumber() && Math.abs(x.asDouble()) <= 9 && y.asDouble() > 49 && y.asDouble() < 62;
        return both ? properties.path(name).asDouble() : null;
    }

    private static JsonNode parse(SourceFile file) throws IOException, FileRefused {
        try (var in = new BufferedInputStream(new Bounded(file.open(), LARGEST))) {
            return JSON.readTree(in);
        } catch (Bounded.TooMuch e) {
            throw new FileRefused(
                    file.name(), "It is larger than 64 MB.", "Take generalised boundaries, or split it by district.");
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof Bounded.TooMuch) {
                throw new FileRefused(
                        file.name(),
                        "It is larger than 64 MB.",
                        "Take generalised boundaries, or split it by district.");
            }
            var place = broken.getLocation();
            throw new FileRefused(
                    file.name(),
                    place == null ? 0 : Math.max(1, place.getLineNr()),
                    "",
                    "It is not JSON that can be read: " + broken.getOriginalMessage() + ".",
                    "Download it again.");
        }
    }

    private static List<Feature> geo(SourceFile file, JsonNode root) throws FileRefused {
        List<Feature> features = new ArrayList<>();
        int number = 0;
        for (JsonNode each : root.path("features")) {
            number++;
            JsonNode geometry = each.path("geometry");
            List<List<double[]>> polygons = new ArrayList<>();
            switch (geometry.path("type").asString("")) {
                case "Polygon" -> polygons.add(polygon(file, number, geometry.path("coordinates")));
                case "MultiPolygon" -> {
                    for (JsonNode polygon : geometry.path("coordinates")) {
                        polygons.add(polygon(file, number, polygon));
                    }
                }
                default ->
                    throw new FileRefused(
                            file.name(),
                            number,
                            "",
                            "Feature " + number + " is no polygon.",
                            "Take boundaries, not points or lines.");
            }
            features.add(new Feature(each.path("properties"), polygons));
        }
        return features;
    }

    private static List<double[]> polygon(SourceFile file, int number, JsonNode rings) throws FileRefused {
        List<double[]> polygon = new ArrayList<>();
        for (JsonNode ring : rings) {
            double[] points = new double[ring.size() * 2];
            int at = 0;
            for (JsonNode point : ring) {
                points[at++] = point.path(0).asDouble(Double.NaN);
                points[at++] = point.path(1).asDouble(Double.NaN);
            }
            check(file, number, points);
            polygon.add(points);
        }
        return polygon;
    }

    static void check(SourceFile file, int number, double[] points) throws FileRefused {
        for (int i = 0; i < points.length; i += 2) {
            boolean here = points[i] >= -9 && points[i] <= 3 && points[i + 1] >= 49 && points[i + 1] <= 62;
            if (!here) {
                throw new FileRefused(
                        file.name(),
                        number,
                        "",
                        "Feature " + number + " has the point " + points[i] + ", " + points[i + 1]
                                + ", which is not a place in the United Kingdom in degrees.",
                        "Take the boundaries in WGS84 (longitude, latitude), not in metres of the national grid.");
            }
        }
        if (points.length < 8) {
            throw new FileRefused(
                    file.name(),
                    number,
                    "",
                    "Feature " + number + " has an outline of fewer than four points.",
                    "Download it again.");
        }
    }
}
