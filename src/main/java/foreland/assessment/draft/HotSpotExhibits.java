package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentTables;
import foreland.assessment.Hotspot;
import foreland.assessment.Place;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where it gathers, tested: Getis and Ord's Gi* of small areas with their neighbours. */
final class HotSpotExhibits {

    private static final int MOST = 25;

    private final AssessmentData data;
    private final Exhibits exhibits;
    private final AssessmentTables tables;

    HotSpotExhibits(Exhibits exhibits) {
        this.exhibits = exhibits;
        this.data = exhibits.data();
        this.tables = exhibits.figures().tables();
    }

    private List<Hotspot> of(String type) {
        return tables.hotspots().stream()
                .filter(ofType -> !ofType.isEmpty() && ofType.get(0).crimeType().equals(type))
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Hotspot::z).reversed())
                .toList();
    }

    /** What stands out, in words: all types together, and which single types have hot spots. */
    String words(boolean named) {
        List<Hotspot> all = of(AssessmentData.ALL);
        if (all.isEmpty()) {
            return "Hot spots were not looked for: the centres of ten small areas at least must be known.";
        }
        List<Hotspot> hot = all.stream().filter(Hotspot::hot).toList();
        List<String> types = tables.hotspots().stream()
                .filter(ofType -> ofType.stream().anyMatch(Hotspot::hot))
                .map(ofType -> ofType.get(0).crimeType())
                .filter(type -> !type.equals(AssessmentData.ALL)
                        && (named || !exhibits.hidden().hides(type)))
                .toList();
        return (hot.isEmpty()
                        ? "No small area is, with its neighbours, a hot spot of all types together"
                        : hot.size() + " of " + all.size()
                                + " small areas are, with their neighbours, hot spots of all types together: more happens there than"
                                + " chance would put there")
                + " (Gi* test, 5% false alarms allowed)."
                + (types.isEmpty() ? "" : " Single types with hot spots: " + String.join(", ", types) + ".");
    }

    /** The hot spots of all types together; empty where there are none. */
    Optional<Exhibit> table() {
        List<Hotspot> all = of(AssessmentData.ALL);
        List<Hotspot> hot = all.stream().filter(Hotspot::hot).toList();
        if (hot.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        all.forEach(spot -> rows.add(row(spot)));
        return Optional.of(Exhibits.exhibit(
                new Grid(
                        "hot-spots-table",
                        "Hot spots of all types together",
                        List.of(
                                Column.text("Small area"),
                                Column.number("Count"),
                                Column.number("Gi* z"),
                                Column.number("q")),
                        hot.stream().limit(MOST).map(this::row).toList(),
                        List.of(Words.of(exhibits.source()
                                + (hot.size() > MOST ? " The " + MOST + " hottest of " + hot.size() + "." : "")
                                + " z: how far the area and its eight nearest neighbours together lie above what chance would"
                                + " put there, in standard deviations. q: share of false alarms to expect among those listed down"
                                + " to here."))),
                "All types by small area of " + data.area().name() + " with a known centre, months with data",
                Methods.HOT_SPOTS,
                List.of("Small area", "Count", "Gi* z", "q"),
                rows));
    }

    private List<String> row(Hotspot spot) {
        Place place = tables.comparison().places().get(spot.place());
        return List.of(place.name(), Written.count(spot.count()), Written.decimal(spot.z(), 2), Written.q(spot.q()));
    }
}
