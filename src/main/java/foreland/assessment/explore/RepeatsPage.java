package foreland.assessment.explore;

import foreland.evidence.MonthsCovered;
import foreland.govuk.Choice;
import foreland.govuk.chart.SurfaceMap;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.List;
import java.util.Optional;

/** Repeats at snapped places, near repeats, and the density of incidents. Restricted: it shows small places. */
record RepeatsPage(
        Question question,
        Choices choices,
        RepeatRows repeats,
        DensityRows density,
        MonthsCovered street,
        TableView sizes,
        TableView tests,
        TableView cells,
        Origin ofRepeats,
        Origin ofDensity) {

    /** Rows that the page shows of the densest cells; its file has all. */
    static final int SHOWN_CELLS = 40;

    String title() {
        return "Repeats and density: " + question.area().name() + ", "
                + (question.allTypes() ? "all crime types" : question.type());
    }

    static Table<RepeatRows.Size> sizeTable(Question question) {
        return Table.of(
                "repeat-places-" + question.area().code() + "-" + question.to(),
                "Snapped places by how many incidents they had",
                "row",
                "rows",
                Column.text("size", "Incidents at a place", RepeatRows.Size::words),
                Column.number("places", "Places", RepeatRows.Size::places),
                Column.number("incidents", "Incidents there", RepeatRows.Size::incidents));
    }

    static Table<RepeatRows.Test> testTable(Question question) {
        return Table.of(
                "near-repeats-" + question.area().code() + "-" + question.to(),
                "Pairs of incidents in the same month or the next",
                "row",
                "rows",
                Column.text("near", "How near", RepeatRows.Test::near),
                Column.number("pairs", "Pairs counted", row -> row.knox().both()),
                Column.<RepeatRows.Test>number(
                                "expected",
                                "Pairs by chance",
                                row -> Figures.rounded(row.knox().expected(), 1))
                        .decimals(1)
                        .orElse("–"),
                Column.<RepeatRows.Test>number(
                                "ratio",
                                "Ratio",
                                row -> Figures.rounded(row.knox().ratio(), 2))
                        .decimals(2)
                        .orElse("–"),
                Column.<RepeatRows.Test>number("p", "p, by shuffling", row -> Figures.rounded(row.p(), 3))
                        .decimals(3));
    }

    static Table<SurfaceMap.Cell> cellTable(Question question, int radius) {
        return Table.of(
                "density-" + question.area().code() + "-" + question.to() + "-" + radius,
                "The densest cells",
                "cell",
                "cells",
                Column.text("area", "Nearest small area", SurfaceMap.Cell::name),
                Column.<SurfaceMap.Cell>number(
                                "density", "Per square km in the year", cell -> Figures.rounded(cell.value(), 1))
                        .decimals(1),
                Column.number("easting", "Easting of its corner, m", cell -> Math.round(cell.x())),
                Column.number("northing", "Northing of its corner, m", cell -> Math.round(cell.y())));
    }

    boolean hasRows() {
        return repeats.incidents() > 0;
    }

    List<String> cautions() {
        return Coverage.partial(street, question).map(List::of).orElse(List.of());
    }

    List<Choice> radii() {
        return DensityRows.RADII.stream()
                .map(radius -> new Choice(radius.toString(), radius + " m"))
                .toList();
    }

    /** Why there is no test; empty where there is. */
    String untested() {
        if (!repeats.tests().isEmpty()) {
            return "";
        }
        return repeats.incidents() >= RepeatRows.FEWEST
                ? "There are %,d incidents at %,d places so close together that pairing them takes too long here. Choose one crime type, or a smaller area."
                        .formatted(repeats.incidents(), repeats.places())
                : "There are too few incidents to pair: " + repeats.incidents() + ", and at least " + RepeatRows.FEWEST
                        + " are needed.";
    }

    /** What the tests say, in words. */
    List<String> findings() {
        return repeats.tests().stream()
                .map(test -> test.near() + ": "
                        + (test.p() < 0.05
                                ? "incidents follow one another within two months more often than chance would have it (%s times as many pairs, p %s)."
                                        .formatted(Figures.rounded(test.knox().ratio(), 2), Figures.p(test.p()))
                                : "no more pairs within two months than chance would have (p %s)."
                                        .formatted(Figures.p(test.p()))))
                .toList();
    }

    Optional<SurfaceMap> map() {
        return density.cells().isEmpty()
                ? Optional.empty()
                : Optional.of(new SurfaceMap(
                        "Density, radius " + density.radius() + " m, cells of " + density.side() + " m, 12 months to "
                                + Figures.month(question.to()),
                        "incidents per square kilometre",
                        density.side(),
                        density.cells(),
                        density.outlines()));
    }
}
