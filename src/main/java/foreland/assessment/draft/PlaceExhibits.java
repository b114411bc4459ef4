package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentData.Place;
import foreland.document.Block.Figure;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Words;
import foreland.govuk.chart.AreaMap;
import foreland.govuk.chart.Drawing;
import foreland.govuk.chart.Drawing.Point;
import foreland.govuk.chart.TileMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it happens: a map of small areas and the table beside it. */
final class PlaceExhibits {

    /** As many types as a page is wide. */
    private static final int MOST_TYPES = 5;

    private final AssessmentData data;
    private final Exhibits exhibits;
    private final Map<String, Map<String, Long>> counts;

    PlaceExhibits(AssessmentData data, Exhibits exhibits) {
        this.data = data;
        this.exhibits = exhibits;
        this.counts = data.smallCounts();
    }

    /** By boundaries where they are known, else a tile for each area about where it lies. */
    Optional<Exhibit> map() {
        return data.outlines().isEmpty() ? tiles() : Optional.of(outlines());
    }

    private Exhibit outlines() {
        Map<String, List<List<Point>>> rings = new HashMap<>();
        data.outlines()
                .forEach(outline -> rings.put(
                        outline.area(),
                        outline.rings().stream().map(PlaceExhibits::ring).toList()));
        AreaMap map = new AreaMap(
                title(),
                "incidents",
                data.smallAreas().stream()
                        .map(place -> new AreaMap.Area(
                                place.name(), shown(place), rings.getOrDefault(place.code(), List.of())))
                        .toList());
        return map(
                map.drawing(),
                map.description(),
                "Lower layer super output areas; letters are classes of their counts. Boundaries: Office for National Statistics.");
    }

    private static List<Point> ring(List<Double> numbers) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(new Point(numbers.get(i), numbers.get(i + 1)));
        }
        return points;
    }

    private Optional<Exhibit> tiles() {
        List<TileMap.Area> tiles = new ArrayList<>();
        for (Place place : data.smallAreas()) {
            if (place.longitude() != null && place.latitude() != null) {
                tiles.add(new TileMap.Area(
                        place.name(), label(place), shown(place), new Point(place.longitude(), place.latitude())));
            }
        }
        if (tiles.isEmpty()) {
            return Optional.empty();
        }
        TileMap map = new TileMap(title(), "incidents", tiles);
        return Optional.of(
                map(
                        map.drawing(),
                        map.description(),
                        "Each tile is a lower layer super output area, about where it lies; letters are classes of its count."));
    }

    private String title() {
        return "All crime and anti-social behaviour by small area, " + Written.months(data.from(), data.to());
    }

    private Exhibit map(Drawing drawing, String description, String reading) {
        return Exhibits.exhibit(
                new Figure(
                        "places-map",
                        title(),
                        drawing,
                        description,
                        List.of(Words.of(exhibits.source() + " " + exhibits.coverage() + " " + reading + " Figures in ")
                                .and(Words.reference("places-table"))
                                .and("."))),
                "All types by small area of " + data.area().name() + ", months with data",
                Methods.MAP,
                heads(),
                rows());
    }

    private @Nullable Double shown(Place place) {
        return exhibits.hidden().hides(place.code(), AssessmentData.ALL) ? null : (Double) (double) total(place);
    }

    /** "Thanet 013B" is "13B" on its tile. */
    private String label(Place place) {
        String last = place.name().substring(place.name().lastIndexOf(' ') + 1);
        String shorter = last.replaceFirst("^0+", "");
        return shorter.length() > 8 ? shorter.substring(0, 8) : shorter;
    }

    Exhibit table() {
        List<String> types = shownTypes();
        List<Column> columns = new ArrayList<>(List.of(Column.text("Small area"), Column.number("All")));
        types.forEach(type -> columns.add(Column.number(type)));
        List<List<String>> rows = new ArrayList<>();
        data.smallAreas().stream()
                .sorted(Comparator.comparingLong(this::total).reversed().thenComparing(Place::name))
                .forEach(place -> rows.add(row(place, types)));
        return Exhibits.exhibit(
                new Grid(
                        "places-table",
                        "Small areas by count, with the " + types.size() + " most frequent types",
                        columns,
                        rows,
                        List.of(Words.of("Source: police open data, " + Written.months(data.from(), data.to())
                                + ". Counts of the months with data. Incidents whose place is not known are in no small area."
                                + exhibits.hidden().note()))),
                "Every small area of " + data.area().name() + " by type, months with data",
                Methods.COUNT,
                heads(),
                rows());
    }

    private List<String> row(Place place, List<String> types) {
        List<String> cells = new ArrayList<>(List.of(place.name(), cell(place, AssessmentData.ALL, total(place))));
        for (String type : types) {
            cells.add(cell(place, type, of(place).getOrDefault(type, 0L)));
        }
        return List.copyOf(cells);
    }

    private String cell(Place place, String type, long count) {
        return exhibits.hidden().hides(place.code(), type) ? Hidden.MARK : Written.count(count);
    }

    private List<String> shownTypes() {
        return exhibits.own().stream()
                .map(line -> line.type())
                .filter(type -> !type.equals(AssessmentData.ALL))
                .limit(MOST_TYPES)
                .toList();
    }

    private Map<String, Long> of(Place place) {
        return counts.getOrDefault(place.code(), Map.of());
    }

    private long total(Place place) {
        return of(place).values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<String> heads() {
        return List.of("Small area", "Code", "Type", "Count");
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Place place : data.smallAreas()) {
            of(place).forEach((type, count) -> rows.add(List.of(place.name(), place.code(), type, count.toString())));
        }
        return rows;
    }
}
