package foreland.assessment.explore;

import foreland.assessment.AssessmentTables;
import foreland.assessment.Comparison;
import foreland.assessment.Hotspot;
import foreland.assessment.Rising;
import foreland.assessment.SmallAreaCentres;
import foreland.assessment.statistics.LocalMoran;
import foreland.assessment.statistics.MultipleTests;
import foreland.assessment.statistics.Neighbours;
import foreland.evidence.PlacedArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The small areas of one area with what two questions say of each, as {@code assess} answers them: did it rise more than areas as busy
 * usually scatter, and is it a hot spot with its neighbours?
 *
 * @param rows by count, most first
 * @param least the smallest count in the compared months that would be seen as a rise of an area with the average count a year before
 * @param average that average
 * @param hot how many are hot spots
 * @param rising how many rose
 */
record PlaceRows(List<Row> rows, int least, int average, long hot, long rising) {

    private static final double LEVEL = 0.05;
    private static final int NEIGHBOURS = 8;

    /**
     * One small area.
     *
     * @param spread how many times wider areas as busy scatter than chance; null where not tested
     * @param q p of a rise, scatter taken into account, adjusted over the small areas; null where no month can be compared
     * @param isRising whether it is an emerging trend
     * @param z Gi*; null without a centre
     * @param hotQ p of Gi* adjusted over the small areas
     * @param quadrant of local Moran where its adjusted p is small; null otherwise
     */
    record Row(
            PlacedArea area,
            YearOnYear year,
            @Nullable Double spread,
            @Nullable Double q,
            boolean isRising,
            @Nullable Double z,
            @Nullable Double hotQ,
            @Nullable String quadrant) {

        boolean isHot() {
            return z != null && hotQ != null && z > 0 && hotQ < LEVEL;
        }

        boolean isCold() {
            return z != null && hotQ != null && z < 0 && hotQ < LEVEL;
        }

        String says() {
            String hot = isHot() ? "Hot spot" : isCold() ? "Cold spot" : "";
            return isRising() ? (hot.isEmpty() ? "Rising" : hot + ", rising") : hot.isEmpty() ? "Nothing clear" : hot;
        }
    }

    static PlaceRows of(List<PlacedArea> areas, AssessmentTables tables, Question question) {
        Comparison comparison = tables.comparison();
        Map<String, PlacedArea> placed = new HashMap<>();
        areas.forEach(area -> placed.put(area.code(), area));
        Map<Integer, Rising> rises = new HashMap<>();
        tables.emerging().stream()
                .flatMap(List::stream)
                .filter(row -> row.crimeType().equals(question.type()))
                .forEach(row -> rises.put(row.place(), row));
        List<Hotspot> spots = tables.hotspots().stream()
                .flatMap(List::stream)
                .filter(spot -> spot.crimeType().equals(question.type()))
                .toList();
        Map<Integer, Hotspot> hot = new HashMap<>();
        spots.forEach(spot -> hot.put(spot.place(), spot));
        Map<Integer, String> quadrants = quadrants(comparison, spots);
        List<Row> rows = new ArrayList<>();
        for (int place : tables.places()) {
            String code = comparison.places().get(place).code();
            PlacedArea area = placed.get(code);
            if (area != null) {
                YearOnYear year = YearOnYear.of(
                        MonthlyCounts.of(
                                comparison.cube(),
                                List.of(code),
                                question.type(),
                                question.from().minusYears(1),
                                question.to()),
                        question.to(),
                        null);
                rows.add(row(area, year, rises.get(place), hot.get(place), quadrants.get(place)));
            }
        }
        rows.sort(
                (one, other) -> Integer.compare(other.year().count(), one.year().count()));
        int average = (int) Math.round(
                rows.stream().mapToInt(row -> row.year().previous()).average().orElse(0));
        return new PlaceRows(
                rows,
                rises.isEmpty() ? 0 : tables.trends().smallestDetectable(question.type(), average, rises.size()),
                average,
                rows.stream().filter(Row::isHot).count(),
                rows.stream().filter(Row::isRising).count());
    }

    private static Row row(
            PlacedArea area,
            YearOnYear year,
            @Nullable Rising rise,
            @Nullable Hotspot spot,
            @Nullable String quadrant) {
        return new Row(
                area,
                year,
                rise == null ? null : known(rise.dispersion()),
                rise == null ? null : known(rise.qDispersed()),
                rise != null && rise.flagged(),
                spot == null ? null : known(spot.z()),
                spot == null ? null : known(spot.q()),
                quadrant);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    /** Local Moran of the areas that have a centre, where it is clear. */
    private static Map<Integer, String> quadrants(Comparison comparison, List<Hotspot> spots) {
        Map<Integer, String> quadrants = new HashMap<>();
        if (spots.size() <= NEIGHBOURS + 2) {
            return quadrants;
        }
        Neighbours neighbours = Neighbours.nearest(
                spots.stream()
                        .mapToDouble(spot -> SmallAreaCentres.x(Objects.requireNonNull(
                                comparison.places().get(spot.place()).longitude())))
                        .toArray(),
                spots.stream()
                        .mapToDouble(spot -> SmallAreaCentres.y(Objects.requireNonNull(
                                comparison.places().get(spot.place()).latitude())))
                        .toArray(),
                NEIGHBOURS);
        LocalMoran local =
                LocalMoran.of(spots.stream().mapToDouble(Hotspot::count).toArray(), neighbours);
        double[] q = MultipleTests.benjaminiHochberg(local.p());
        for (int i = 0; i < q.length; i++) {
            if (q[i] <= LEVEL) {
                quadrants.put(spots.get(i).place(), local.quadrant()[i]);
            }
        }
        return quadrants;
    }
}
