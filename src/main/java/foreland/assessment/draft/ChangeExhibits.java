package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.CrimeFigures;
import foreland.assessment.CrimeFigures.Line;
import foreland.document.Block.Figure;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Words;
import foreland.govuk.chart.IntervalChart;
import java.util.List;
import java.util.Optional;

/** How much there was of each type, and how it changed. */
final class ChangeExhibits {

    private final AssessmentData data;
    private final Exhibits exhibits;
    private final Hidden hidden;

    ChangeExhibits(Exhibits exhibits) {
        this.exhibits = exhibits;
        this.data = exhibits.data();
        this.hidden = exhibits.hidden();
    }

    /** Types in the area: count, change with its interval, rate, rank. */
    Exhibit overview() {
        List<Column> columns = List.of(
                Column.text("Type"),
                Column.number("Count"),
                Column.number("Per 1,000"),
                Column.number("Rank"),
                Column.number("Compared"),
                Column.number("Year before"),
                Column.number("Change"),
                Column.number("Ratio (95% interval)"));
        List<List<String>> rows = exhibits.own().stream().map(this::overviewRow).toList();
        return Exhibits.exhibit(
                new Grid(
                        "overview-table",
                        "Recorded crime and anti-social behaviour in "
                                + data.area().name() + ", " + Written.months(data.from(), data.to()),
                        columns,
                        rows,
                        List.of(
                                Words.of(exhibits.source() + " " + exhibits.coverage()),
                                Words.of(exhibits.compared()
                                        + " The columns Compared, Year before, Change and Ratio are of those months. No percentage is given where the year"
                                        + " before had fewer than " + CrimeFigures.LEAST_BASE
                                        + ". A change marked * is more than chance would bring, with"
                                        + " the number of types looked at taken into account. Rate per 1,000 residents"
                                        + exhibits.populationYear() + "; rank among the "
                                        + data.districts().size() + " " + data.amongWhom()
                                        + ", 1 is the highest rate." + hidden.note()))),
                "All types, " + data.area().name() + ", months with data in both years",
                Methods.CHANGE + " " + Methods.RATE,
                Exhibits.monthlyHeads(),
                exhibits.monthlyRows(data.area().code(), List.of(data.area().name())));
    }

    private List<String> overviewRow(Line line) {
        String type = Exhibits.type(line.type());
        if (hidden.hides(line.type())) {
            return List.of(
                    type, Hidden.MARK, Hidden.MARK, Hidden.MARK, Hidden.MARK, Hidden.MARK, Hidden.MARK, Hidden.MARK);
        }
        String change = line.percent() == null ? "" : Written.percent(line.percent()) + (line.isClear() ? " *" : "");
        String ratio = line.ratio() == null
                ? ""
                : Written.decimal(line.ratio(), 2) + " (" + Written.interval(line.low(), line.high(), 2) + ")";
        return List.of(
                type,
                Written.count(line.count()),
                Written.decimal(line.rate(), 1),
                line.rank() == 0 ? "" : Integer.toString(line.rank()),
                Written.count(line.now()),
                Written.count(line.before()),
                change,
                ratio);
    }

    /** Changes with their uncertainty, drawn. */
    Optional<Exhibit> changes() {
        List<IntervalChart.Row> rows = exhibits.own().stream()
                .filter(line -> line.percent() != null && !hidden.hides(line.type()))
                .map(line -> new IntervalChart.Row(
                        Exhibits.shortType(line.type()),
                        Exhibits.known(line.ratio()),
                        Exhibits.known(line.low()),
                        Exhibits.known(line.high()),
                        line.isClear()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        IntervalChart chart = new IntervalChart(
                "Change on the year before by type", "ratio to the year before", rows, 1.0, "no change");
        return Optional.of(Exhibits.exhibit(
                new Figure(
                        "changes-figure",
                        "Change on the year before by type, ratio with 95% interval",
                        chart.drawing(),
                        chart.description(),
                        List.of(Words.of(exhibits.source() + " Filled dots: more than chance. Types with fewer than "
                                        + CrimeFigures.LEAST_BASE + " the year before are left out. Figures in ")
                                .and(Words.reference("overview-table"))
                                .and("."))),
                "Types with at least 30 a year earlier, " + data.area().name(),
                Methods.CHANGE,
                Exhibits.monthlyHeads(),
                exhibits.monthlyRows(data.area().code(), List.of(data.area().name()))));
    }
}
