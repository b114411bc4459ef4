package foreland.assessment.explore;

import foreland.assessment.statistics.Concentration;
import foreland.evidence.Boundary;
import foreland.govuk.chart.AreaMap;
import foreland.govuk.chart.Drawing;
import foreland.govuk.chart.LineChart;
import foreland.govuk.chart.TileMap;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The small areas of one area: which rose, which are hot spots, and how concentrated the crime is. */
record PlacesPage(Question question, PlaceRows places, List<Boundary> boundaries, Origin origin, TableView table) {

    private static final int STEPS = 10;

    String title() {
        return "Small areas of " + question.area().name() + ": "
                + (question.allTypes() ? "all crime types" : question.type());
    }

    static Table<PlaceRows.Row> table(Question question, String base) {
        return Table.of(
                "places-" + question.area().code() + "-" + question.to(),
                "Small areas, 12 months to " + Figures.month(question.to()),
                "small area",
                "small areas",
                Column.<PlaceRows.Row>text(
                                "area", "Small area", row -> row.area().name())
                        .filteredByText()
                        .linking(row -> base
                                + Addresses.of(
                                        Addresses.SERIES,
                                        new Question(row.area(), question.type(), question.to()),
                                        question.type())),
                Column.<PlaceRows.Row>text("says", "In words", PlaceRows.Row::says)
                        .filteredByChoice(),
                Column.number("count", "Count", row -> row.year().count()),
                Column.<PlaceRows.Row>number("z", "Gi*", row -> Figures.rounded(row.z(), 2))
                        .decimals(2)
                        .orElse("No centre"),
                Column.<PlaceRows.Row>number("hotq", "q of Gi*", row -> Figures.rounded(row.hotQ(), 4))
                        .decimals(4)
                        .orElse("–"),
                Column.number("current", "Count of those", row -> row.year().current()),
                Column.number("previous", "A year before", row -> row.year().previous()),
                Column.<PlaceRows.Row>text(
                                "ratio",
                                "Ratio, 95% interval",
                                row -> Figures.interval(row.year().ratioInterval(), 2))
                        .orElse("–"),
                Column.<PlaceRows.Row>number("q", "q of a rise", row -> Figures.rounded(row.q(), 4))
                        .decimals(4)
                        .orElse("–"),
                Column.<PlaceRows.Row>number("spread", "Spread", row -> Figures.rounded(row.spread(), 2))
                        .decimals(2)
                        .orElse("–"),
                Column.<PlaceRows.Row>text("moran", "Local Moran", row -> quadrant(row.quadrant()))
                        .orElse("Nothing clear"),
                Column.<PlaceRows.Row>number(
                                "months", "Months with data", row -> row.year().months())
                        .saidOnceIfAlike(),
                Column.<PlaceRows.Row>number(
                                "compared", "Months compared", row -> row.year().compared())
                        .saidOnceIfAlike(),
                Column.text("code", "Code", row -> row.area().code()));
    }

    private static @Nullable String quadrant(@Nullable String quadrant) {
        return quadrant == null
                ? null
                : switch (quadrant) {
                    case "HH" -> "High among high";
                    case "LL" -> "Low among low";
                    case "HL" -> "High among low";
                    default -> "Low among high";
                };
    }

    Concentration concentration() {
        return Concentration.of(
                places.rows().stream().mapToDouble(row -> row.year().count()).toArray());
    }

    boolean hasCrime() {
        return concentration().total() > 1 && places.rows().size() > 1;
    }

    /** Sentences on how concentrated it is. */
    List<String> concentrationWords() {
        Concentration of = concentration();
        int all = of.descending().length;
        List<String> words = new ArrayList<>();
        words.add("Half of it is in " + of.placesFor(0.5) + " of " + all + " small areas ("
                + Figures.rounded(of.percentOfPlacesFor(0.5), 1) + "%), a quarter in " + of.placesFor(0.25) + ".");
        words.add("The top fifth of small areas has " + Figures.rounded(100 * of.shareOfTop(0.2), 1)
                + "% of it. Evenly spread, that would be 20%.");
        words.add("Generalised Gini coefficient: " + Figures.rounded(of.giniGeneralised(), 2)
                + ", where 0 is evenly spread and 1 is all in one place.");
        return words;
    }

    LineChart lorenz() {
        double[] curve = concentration().lorenz();
        List<String> shares = new ArrayList<>();
        List<@Nullable Double> values = new ArrayList<>();
        List<@Nullable Double> even = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            shares.add(step * 100 / STEPS + "%");
            values.add(100 * curve[(int) Math.round((curve.length - 1.0) * step / STEPS)]);
            even.add(100.0 * step / STEPS);
        }
        return new LineChart(
                "Lorenz curve: share of crime in the small areas with the least",
                "per cent of crime",
                shares,
                List.of(new LineChart.Series("Counted", values), new LineChart.Series("If evenly spread", even)));
    }

    /** What a page shows of a map. */
    record Map(String title, Drawing drawing, String description) {}

    /** By boundaries where they are known; else a tile for each small area with a centre; empty where none has one. */
    Optional<Map> map() {
        if (!boundaries.isEmpty()) {
            return Optional.of(outlines());
        }
        List<TileMap.Area> tiles = new ArrayList<>();
        for (PlaceRows.Row row : places.rows()) {
            Double longitude = row.area().longitude();
            Double latitude = row.area().latitude();
            if (longitude != null && latitude != null) {
                String name = row.area().name();
                tiles.add(new TileMap.Area(
                        name,
                        name.substring(name.lastIndexOf(' ') + 1),
                        Double.valueOf(row.year().count()),
                        new Drawing.Point(longitude, latitude)));
            }
        }
        if (tiles.isEmpty()) {
            return Optional.empty();
        }
        TileMap map = new TileMap("Count by small area", "incidents", tiles);
        return Optional.of(new Map(map.title(), map.drawing(), map.description()));
    }

    private Map outlines() {
        java.util.Map<String, List<List<Drawing.Point>>> rings = new HashMap<>();
        boundaries.forEach(boundary -> rings.put(
                boundary.area(),
                boundary.polygons().stream()
                        .flatMap(List::stream)
                        .map(PlacesPage::ring)
                        .toList()));
        AreaMap map = new AreaMap(
                "Count by small area",
                "incidents",
                places.rows().stream()
                        .map(row -> new AreaMap.Area(
                                row.area().name(),
                                Double.valueOf(row.year().count()),
                                rings.getOrDefault(row.area().code(), List.of())))
                        .toList());
        return new Map(map.title(), map.drawing(), map.description());
    }

    private static List<Drawing.Point> ring(double[] numbers) {
        List<Drawing.Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            points.add(new Drawing.Point(numbers[i], numbers[i + 1]));
        }
        return points;
    }

    /** What the test of a rise cannot see here. */
    String blindness() {
        String other = " Slower or smaller rises go unseen: look at the ward and the district too.";
        return places.least() == Integer.MAX_VALUE
                ? "Small areas scatter so much in this type that no rise of an average one would be picked out." + other
                : "A small area with " + places.average()
                        + " incidents in the months of the year before, the average here, must have at least "
                        + places.least() + " in the same months to be picked out." + other;
    }

    List<String> cautions() {
        return places.rows().isEmpty()
                ? List.of("No small area of " + question.area().name() + " has data for these months.")
                : Cautions.of(places.rows().get(0).year(), List.of(), question);
    }

    boolean comparable() {
        return places.rows().stream().anyMatch(row -> row.q() != null);
    }
}
