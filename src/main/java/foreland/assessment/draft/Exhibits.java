package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.Audience;
import foreland.assessment.CrimeFigures;
import foreland.assessment.CrimeFigures.Line;
import foreland.assessment.CrimeFigures.Rise;
import foreland.document.Block;
import foreland.document.Block.Figure;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Words;
import foreland.govuk.chart.IntervalChart;
import foreland.govuk.chart.LineChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables and charts of crimes. Each knows the rows it is made of. */
final class Exhibits {

    private final AssessmentData data;
    private final CrimeFigures figures;
    private final List<Line> own;
    private final Hidden hidden;
    private final String source;

    Exhibits(AssessmentData data, Audience audience, int threshold) {
        this.data = data;
        this.figures = new CrimeFigures(data);
        this.own = figures.own();
        this.hidden = Hidden.of(data, audience, threshold);
        this.source = "Source: police open data (data.police.uk), " + Written.months(data.from(), data.to()) + ".";
    }

    List<Line> own() {
        return own;
    }

    CrimeFigures figures() {
        return figures;
    }

    Hidden hidden() {
        return hidden;
    }

    /** Types in the area: count, change with its interval, rate, rank. */
    Exhibit overview() {
        List<Column> columns = List.of(
                Column.text("Type"),
                Column.number("Count"),
                Column.number("Per 1,000"),
                Column.number("Rank"),
                Column.number("Compared months"),
                Column.number("Year before"),
                Column.number("Change"),
                Column.number("Ratio (95% interval)"));
        List<List<String>> rows = own.stream().map(this::overviewRow).toList();
        return exhibit(
                new Grid(
                        "overview-table",
                        "Recorded crime and anti-social behaviour in "
                                + data.area().name() + ", " + Written.months(data.from(), data.to()),
                        columns,
                        rows,
                        List.of(
                                Words.of(source + " " + coverage()),
                                Words.of("Compared months: counts of the "
                                        + data.comparable().size()
                                        + " months that have data in both years. A change marked * is more than chance would bring, with"
                                        + " the number of types looked at taken into account. Rate per 1,000 residents"
                                        + populationYear() + "; rank among the "
                                        + data.districts().size() + " " + data.amongWhom()
                                        + ", 1 is the highest rate." + hidden.note()))),
                "All types, " + data.area().name() + ", months with data in both years",
                Methods.CHANGE + " " + Methods.RATE,
                monthlyHeads(),
                monthlyRows(data.area().code(), List.of(data.area().name())));
    }

    private List<String> overviewRow(Line line) {
        String type = type(line.type());
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
        List<IntervalChart.Row> rows = own.stream()
                .filter(line -> line.percent() != null && !hidden.hides(line.type()))
                .map(line -> new IntervalChart.Row(
                        type(line.type()), known(line.ratio()), known(line.low()), known(line.high()), line.isClear()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        IntervalChart chart = new IntervalChart(
                "Change on the year before by type", "ratio to the year before", rows, 1.0, "no change");
        return Optional.of(exhibit(
                new Figure(
                        "changes-figure",
                        "Change on the year before by type, ratio with 95% interval",
                        chart.drawing(),
                        chart.description(),
                        List.of(Words.of(source + " Filled dots: more than chance. Types with fewer than "
                                        + CrimeFigures.LEAST_BASE + " the year before are left out. Figures in ")
                                .and(Words.reference("overview-table"))
                                .and("."))),
                "Types with at least 30 a year earlier, " + data.area().name(),
                Methods.CHANGE,
                monthlyHeads(),
                monthlyRows(data.area().code(), List.of(data.area().name()))));
    }

    /** All crime in each district. */
    List<Exhibit> districts() {
        List<Line> lines = figures.districts(AssessmentData.ALL);
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
                        known(line.rate()),
                        known(line.rateLow()),
                        known(line.rateHigh()),
                        line.area().code().equals(data.area().code())))
                .toList();
        List<List<String>> behind = data.districts().stream()
                .flatMap(place -> monthlyRows(place.code(), List.of(place.name())).stream())
                .toList();
        String filter = "All types, " + data.amongWhom() + ", " + Written.months(data.from(), data.to());
        List<Exhibit> exhibits = new ArrayList<>();
        if (!drawn.isEmpty()) {
            IntervalChart chart =
                    new IntervalChart("Recorded crime per 1,000 residents", "per 1,000 residents", drawn, null, "");
            exhibits.add(exhibit(
                    new Figure(
                            "districts-figure",
                            "Recorded crime and anti-social behaviour per 1,000 residents, " + data.amongWhom(),
                            chart.drawing(),
                            chart.description(),
                            List.of(Words.of(source + " Lines are 95% intervals. Figures in ")
                                    .and(Words.reference("districts-table"))
                                    .and("."))),
                    filter,
                    Methods.RATE,
                    monthlyHeads(),
                    behind));
        }
        exhibits.add(exhibit(
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
                        List.of(Words.of(source + " " + coverage() + " * more than chance."))),
                filter,
                Methods.RATE + " " + Methods.CHANGE,
                monthlyHeads(),
                behind));
        return exhibits;
    }

    /** A type by month, drawn; a month without data breaks the line. */
    Exhibit series(String type) {
        int[] monthly = data.monthly(data.area().code(), type);
        List<@Nullable Double> values = new ArrayList<>();
        for (int i = 0; i < monthly.length; i++) {
            values.add(data.covered().get(i) ? (Double) (double) monthly[i] : null);
        }
        String title = type(type) + " by month, " + data.area().name();
        LineChart chart = new LineChart(
                title,
                "incidents",
                data.months().stream().map(Written::shortMonth).toList(),
                List.of(new LineChart.Series(data.area().name(), values)));
        String least = IntStream.range(0, monthly.length)
                .filter(i -> data.covered().get(i))
                .mapToObj(i -> Written.shortMonth(data.months().get(i)) + " " + monthly[i])
                .reduce((one, other) -> one + ", " + other)
                .orElse("no month has data");
        return exhibit(
                new Figure(
                        Slugs.of(type) + "-series",
                        title,
                        chart.drawing(),
                        chart.description() + ". " + least,
                        List.of(Words.of("Source: police open data. A gap in the line is a month without data."
                                + breaks(type)))),
                type(type) + ", " + data.area().name() + ", each month with data",
                Methods.SERIES,
                monthlyHeads(),
                monthlyRows(data.area().code(), List.of(data.area().name())).stream()
                        .filter(row ->
                                type.equals(AssessmentData.ALL) || row.get(1).equals(type))
                        .toList());
    }

    private String breaks(String type) {
        return data.breaks().stream()
                .filter(note -> note.types().isEmpty() || note.types().contains(type))
                .map(note -> " From " + Written.month(note.from()) + ": " + note.what())
                .reduce("", String::concat);
    }

    /** Small areas in which a type rose. */
    Exhibit rising() {
        List<Rise> rises = figures.rising();
        List<List<String>> rows = rises.stream()
                .map(rise -> List.of(
                        rise.area().name(),
                        rise.type(),
                        Written.count(rise.now()),
                        Written.count(rise.before()),
                        Written.decimal(rise.ratio(), 2),
                        Written.q(rise.q())))
                .toList();
        return exhibit(
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
                        List.of(Words.of(source
                                + (rows.isEmpty() ? " None was found." : "")
                                + " q: share of false alarms to expect among those listed down to here."))),
                "Every small area and type of " + data.area().name() + ", months with data in both years",
                Methods.RISING,
                List.of("Small area", "Type", "Count", "Year before"),
                rows.stream().map(row -> row.subList(0, 4)).toList());
    }

    private String coverage() {
        int missing = data.span() - data.monthsCovered();
        return missing == 0
                ? "All " + data.span() + " months have data."
                : missing + " of " + data.span() + " months have no data: counts are of the others, and are no fall.";
    }

    private String populationYear() {
        return data.area().population() == null ? "" : ", " + data.area().populationYear();
    }

    private static List<String> monthlyHeads() {
        return List.of("Area", "Type", "Month", "Count");
    }

    private List<List<String>> monthlyRows(String area, List<String> name) {
        List<List<String>> rows = new ArrayList<>();
        for (AssessmentData.Series series : data.counts()) {
            if (series.area().equals(area)) {
                for (int i = 0; i < series.counts().size(); i++) {
                    if (data.covered().get(i)) {
                        rows.add(List.of(
                                name.get(0),
                                series.type(),
                                data.months().get(i).toString(),
                                series.counts().get(i).toString()));
                    }
                }
            }
        }
        return rows;
    }

    static String type(String type) {
        return type.equals(AssessmentData.ALL) ? "All crime and anti-social behaviour" : type;
    }

    static double known(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    static Exhibit exhibit(Block block, String filter, String method, List<String> heads, List<List<String>> rows) {
        String id = block instanceof Grid grid ? grid.id() : ((Figure) block).id();
        String caption = block instanceof Grid grid ? grid.caption() : ((Figure) block).caption();
        return new Exhibit(id, caption, block, filter, method, heads, rows);
    }
}
