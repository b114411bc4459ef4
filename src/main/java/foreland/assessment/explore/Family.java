package foreland.assessment.explore;

import foreland.assessment.statistics.SimilarAreas;
import foreland.evidence.Boundary;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The districts most like one, by what is known of all of them.
 *
 * @param codes of the family, the district asked about first; empty when it cannot be told
 * @param indicators in words, those used
 */
record Family(List<String> codes, List<String> indicators) {

    static final int SIZE = 5;

    private static final double KM_OF_A_DEGREE = 111.195;

    /** What is known of districts, by code. */
    record Known(Map<String, Population> people, Map<String, Population> households, List<Boundary> boundaries) {}

    static Family of(PlacedArea area, List<PlacedArea> districts, Known known) {
        List<PlacedArea> able = districts.stream()
                .filter(each -> known.people().containsKey(each.code()))
                .toList();
        int own = able.stream().map(PlacedArea::code).toList().indexOf(area.code());
        if (own < 0 || able.size() < SIZE + 2) {
            return new Family(List.of(), List.of());
        }
        List<String> words = new ArrayList<>(List.of("residents"));
        List<double[]> columns = new ArrayList<>();
        columns.add(able.stream().mapToDouble(each -> people(each, known)).toArray());
        if (able.stream().allMatch(each -> households(each, known) > 0)) {
            words.add("people in a household");
            columns.add(able.stream()
                    .mapToDouble(each -> people(each, known) / households(each, known))
                    .toArray());
        }
        Map<String, Double> sizes = sizes(known.boundaries());
        if (able.stream().allMatch(each -> sizes.getOrDefault(each.code(), 0.0) > 0)) {
            words.add("residents per square kilometre");
            columns.add(able.stream()
                    .mapToDouble(each -> people(each, known) / sizes.getOrDefault(each.code(), 1.0))
                    .toArray());
        }
        double[][] indicators = new double[able.size()][columns.size()];
        for (int i = 0; i < indicators.length; i++) {
            int row = i;
            Arrays.setAll(indicators[i], column -> columns.get(column)[row]);
        }
        List<String> codes = new ArrayList<>(List.of(area.code()));
        for (int near : SimilarAreas.of(indicators).nearest(own, SIZE)) {
            codes.add(able.get(near).code());
        }
        return new Family(codes, words);
    }

    private static double people(PlacedArea area, Known known) {
        Population people = known.people().get(area.code());
        return people == null ? 0 : people.count();
    }

    private static double households(PlacedArea area, Known known) {
        Population households = known.households().get(area.code());
        return households == null ? 0 : households.count();
    }

    /** Square kilometres, near enough for comparing. */
    private static Map<String, Double> sizes(List<Boundary> boundaries) {
        Map<String, Double> sizes = new HashMap<>();
        for (Boundary boundary : boundaries) {
            double size = 0;
            for (List<double[]> polygon : boundary.polygons()) {
                for (int ring = 0; ring < polygon.size(); ring++) {
                    size += (ring == 0 ? 1 : -1) * size(polygon.get(ring));
                }
            }
            sizes.put(boundary.area(), size);
        }
        return sizes;
    }

    /** By the shoelace formula, degrees of longitude shortened by the latitude. */
    private static double size(double[] ring) {
        double twice = 0;
        int corners = ring.length / 2;
        for (int i = 0, j = corners - 1; i < corners; j = i++) {
            twice += ring[2 * j] * ring[2 * i + 1] - ring[2 * i] * ring[2 * j + 1];
        }
        double shortening = corners == 0 ? 1 : Math.cos(Math.toRadians(ring[1]));
        return Math.abs(twice) / 2 * shortening * KM_OF_A_DEGREE * KM_OF_A_DEGREE;
    }
}
