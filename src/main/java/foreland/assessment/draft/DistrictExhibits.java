package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.CrimeFigures.Line;
import foreland.document.Block.Figure;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Words;
import foreland.govuk.chart.IntervalChart;
import java.util.ArrayList;
import java.util.List;

/** The area beside the districts that it is compared with. */
final class DistrictExhibits {

    private final AssessmentData data;
    private final Exhibits exhibits;

    DistrictExhibits(Exhibits exhibits) {
        this.exhibits = exhibits;
        this.data = exhibits.data();
    }

    /** All crime in each district. */
    List<Exhibit> districts() {
        List<Line> lines = exhibits.figures().districts(AssessmentData.ALL);
        List<List<String>> rows = lines.stream()
                .map(line -> List.of(
                        line.area().name(),
                        Written.count(line.count()),
                        line.population() == null ? "" : Written.count(line.population()),
                        Written.decimal(line.rate(), 1),
                        Written.interval(line.rateLow(), line.rateHigh(), 1),
                        line.rank() == 0 ? "" : Integer.toString(line.rank()),
                        Written.percent(line.percent()) + (line.isClear() ? " *" : "")))
                .toList();
        List<IntervalChart.Row> drawn = lines.stream()
                .filter(line -> line.rate() != null)
                .map(line -> new IntervalChart.Row(
                        line.area().name(),
                        Exhibits.known(line.rate()),
                        Exhibits.known(line.rateLow()),
                        Exhibits.known(line.rateHigh()),
                        line.area().code().equals(data.area().code())))
                .toList();
        List<List<String>> behind = data.districts().stream()
                .flatMap(place -> exhibits.monthlyRows(place.code(), List.of(place.name())).stream())
                .toList();
        String filter = "All types, " + data.amongWhom() + ", " + Written.months(data.from(), data.to());
        List<Exhibit> shown = new ArrayList<>();
        shown.add(Exhibits.exhibit(
                new Grid(
                        "districts-table",
                        "All recorded crime and anti-social behaviour, " + data.amongWhom(),
                        List.of(
                                Column.text("District"),
                                Column.number("Count"),
                                Column.number("Residents"),
                                Column.number("Per 1,000"),
                                Column.number("95% interval"),
                                Column.number("Rank"),
                                Column.number("Change")),
                        rows,
                        List.of(Words.of(exhibits.source() + " " + exhibits.coverage() + " " + exhibits.compared()
                                + " A change marked * is more than chance would bring, with the number of districts looked at"
                                + " taken into account."))),
                filter,
                Methods.RATE + " " + Methods.CHANGE,
                Exhibits.monthlyHeads(),
                behind));
        if (!drawn.isEmpty()) {
            IntervalChart chart =
                    new IntervalChart("Recorded crime per 1,000 residents", "per 1,000 residents", drawn, null, "", 1);
            shown.add(Exhibits.exhibit(
                    new Figure(
                            "districts-figure",
                            "Recorded crime and anti-social behaviour per 1,000 residents, " + data.amongWhom(),
                            chart.drawing(),
                            chart.description(),
                            List.of(Words.of(exhibits.source() + " Lines are 95% intervals. Figures in ")
                                    .and(Words.reference("districts-table"))
                                    .and("."))),
                    filter,
                    Methods.RATE,
                    Exhibits.monthlyHeads(),
                    behind));
        }
        return shown;
    }
}
