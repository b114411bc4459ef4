package foreland.evidence.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** An outline as text, {@code [[[x, y, x, y, …], …], …]}, and back. Six decimals are a tenth of a metre. */
public final class OutlineText {

    private static final JsonFactory JSON = new JsonFactory();

    private OutlineText() {}

    public static String write(List<List<double[]>> polygons) {
        StringBuilder text = new StringBuilder("[");
        for (List<double[]> polygon : polygons) {
            text.append(text.length() == 1 ? "[" : ",[");
            for (int ring = 0; ring < polygon.size(); ring++) {
                text.append(ring == 0 ? "[" : ",[");
                append(text, polygon.get(ring));
                text.append(']');
            }
            text.append(']');
        }
        return text.append(']').toString();
    }

    private static void append(StringBuilder text, double[] ring) {
        for (int i = 0; i < ring.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append(String.format(Locale.ROOT, "%.6f", ring[i]));
        }
    }

    public static List<List<double[]>> read(String text) {
        List<List<double[]>> polygons = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<double[]> polygon = new ArrayList<>();
                while (parser.nextToken() == JsonToken.START_ARRAY) {
                    polygon.add(ring(parser));
                }
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    private static double[] ring(JsonParser parser) {
        double[] ring = new double[64];
        int length = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (length == ring.length) {
                ring = java.util.Arrays.copyOf(ring, length * 2);
            }
            ring[length++] = parser.getDoubleValue();
        }
        return java.util.Arrays.copyOf(ring, length);
    }
}
