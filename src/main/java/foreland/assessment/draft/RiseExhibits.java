package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentTables;
import foreland.assessment.CrimeFigures.Rise;
import foreland.assessment.DistrictTrends.Risen;
import foreland.assessment.Rising;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What emerges: rises in small areas, wards and districts, and what the tests cannot see. */
final class RiseExhibits {

    private final AssessmentData data;
    private final Exhibits exhibits;
    private final AssessmentTables tables;

    RiseExhibits(Exhibits exhibits) {
        this.exhibits = exhibits;
        this.data = exhibits.data();
        this.tables = exhibits.figures().tables();
    }

    /** Small areas in which a type rose; empty where none did. */
    Optional<Exhibit> smallAreas() {
        List<Rise> rises = exhibits.figures().rising();
        List<List<String>> rows = rises.stream()
                .map(rise -> List.of(
                        rise.area().name(),
                        Exhibits.type(rise.type()),
                        Written.count(rise.now()),
                        Written.count(rise.before()),
                        Written.decimal(rise.ratio(), 2),
                        Written.q(rise.q())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Exhibits.exhibit(
                        new Grid(
                                "rising-table",
                                "Small areas where a type rose by more than chance and the usual spread explain",
                                List.of(
                                        Column.text("Small area"),
                                        Column.text("Type"),
                                        Column.number("Count"),
                                        Column.number("Year before"),
                                        Column.number("Ratio"),
                                        Column.number("q")),
                                rows,
                                List.of(
                                        Words.of(
                                                exhibits.source() + " " + exhibits.compared()
                                                        + " q: share of false alarms to expect among those of the type listed down to here."))),
                        "Every small area and type of " + data.area().name() + ", months with data in both years",
                        Methods.RISING,
                        List.of("Small area", "Type", "Count", "Year before"),
                        rows.stream().map(row -> row.subList(0, 4)).toList()));
    }

    /** Wards and districts that rose as a whole; empty where none did. */
    Optional<Exhibit> together() {
        List<List<String>> rows = new ArrayList<>();
        tables.wardTrends().forEach(risen -> rows.add(row(risen, "Ward")));
        tables.districtTrends().stream()
                .filter(risen -> risen.change().areaCode().equals(data.area().code()))
                .forEach(risen -> rows.add(row(risen, "District")));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Exhibits.exhibit(
                        new Grid(
                                "risen-table",
                                "Wards, and the district, that rose as a whole",
                                List.of(
                                        Column.text("Area"),
                                        Column.text("Kind"),
                                        Column.text("Type"),
                                        Column.number("Count"),
                                        Column.number("Year before"),
                                        Column.number("q")),
                                rows,
                                List.of(Words.of(exhibits.source() + " " + exhibits.compared()))),
                        "Every ward of " + data.area().name() + " and the " + data.amongWhom()
                                + ", every type, months with data in both years",
                        Methods.RISING,
                        List.of("Area", "Kind", "Type", "Count", "Year before", "q"),
                        rows));
    }

    private static List<String> row(Risen risen, String kind) {
        return List.of(
                risen.change().areaName(),
                kind,
                Exhibits.type(risen.change().crimeType()),
                Written.count(risen.change().current()),
                Written.count(risen.change().previous()),
                Written.q(risen.q()));
    }

    /** How small a rise may be and still be seen; empty where nothing could be tested. */
    Optional<Exhibit> detectable() {
        List<List<String>> rows = new ArrayList<>();
        for (List<Rising> family : tables.emerging()) {
            tables.trends()
                    .sightOf(family)
                    .ifPresent(sight -> rows.add(List.of(
                            Exhibits.type(sight.type()),
                            Written.count(sight.areas()),
                            Written.count(sight.median()),
                            sight.isBlind() ? "none" : Written.count(sight.least()))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Exhibits.exhibit(
                        new Grid(
                                "detectable-table",
                                "What the search for rises cannot see",
                                List.of(
                                        Column.text("Type"),
                                        Column.number("Small areas"),
                                        Column.number("Median, year before"),
                                        Column.number("Smallest count seen as a rise")),
                                rows,
                                List.of(
                                        Words.of(
                                                exhibits.source() + " " + exhibits.compared()
                                                        + " In a small area that had the median count of the"
                                                        + " year before, a count below the last column is not told from chance. Where that is many"
                                                        + " times the median, areas scatter so much from one year to the next that a rise of one alone can"
                                                        + " hardly be seen. Slower and smaller rises are looked for in whole wards and in the district."))),
                        "Every small area and type of " + data.area().name(),
                        Methods.RISING,
                        List.of("Type", "Small areas", "Median, year before", "Smallest count seen as a rise"),
                        rows));
    }
}
