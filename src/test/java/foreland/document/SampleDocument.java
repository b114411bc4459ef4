package foreland.document;

import foreland.document.Block.Figure;
import foreland.document.Block.Grid;
import foreland.document.Block.Grid.Column;
import foreland.document.Block.Items;
import foreland.document.Block.Notice;
import foreland.document.Block.Paragraph;
import foreland.govuk.chart.BarChart;
import foreland.govuk.chart.LineChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents to try the writers on: a small one with everything in it, and one of any length. */
final class SampleDocument {

    private SampleDocument() {}

    static Document small() {
        return of(1);
    }

    /** So many sections, each with two tables and a chart. */
    static Document of(int sections) {
        List<Section> all = new ArrayList<>();
        all.add(new Section(
                "purpose",
                "Purpose & method",
                List.of(
                        new Paragraph(Words.of("This draft covers the year to June. See ")
                                .and(Words.reference("table-1-1"))
                                .and(", ")
                                .and(Words.reference("figure-1"))
                                .and(" and ")
                                .and(Words.reference("theme-1"))
                                .and(" ")
                                .and(Words.cite("police"))
                                .and(". Counts are <as published>.")),
                        new Notice(Words.strong("March is missing.").and(" It reads as unknown, never as a fall.")),
                        new Items(List.of(Words.of("First"), Words.of("Second")), true),
                        new Items(
                                List.of(Words.of("A bullet with a ")
                                        .and(Words.link("link", "https://example.org/a?b=1&c=2"))),
                                false))));
        for (int i = 1; i <= sections; i++) {
            all.add(theme(i));
        }
        return new Document(
                "Strategic assessment 2017-18",
                "Northmere, July 2016 to June 2017",
                "What the agencies’ data say",
                "Northmere Community Safety Partnership",
                LocalDate.of(2017, 7, 3),
                List.of(Words.of("Draft, not yet reviewed")),
                all,
                List.of(new Document.Source(
                        "police",
                        Words.of("Police street-level data, ")
                                .and(Words.link("data.police.uk", "https://data.police.uk")))));
    }

    private static Section theme(int i) {
        List<String> months = IntStream.range(0, 36).mapToObj(m -> "M" + m).toList();
        List<Double> counts = IntStream.range(0, 36)
                .mapToObj(m -> 40 + 10 * Math.sin(m / 3.0 + i))
                .toList();
        LineChart line = new LineChart(
                "Incidents by month", "incidents", months, List.of(new LineChart.Series("Northmere", counts)));
        BarChart bars = new BarChart(
                "By ward", "incidents", List.of(new BarChart.Bar("Harbour", 12), new BarChart.Bar("Cliff", 7.5)));
        return new Section(
                "theme-" + i,
                "Theme " + i,
                List.of(
                        Paragraph.of(
                                "What is known of the theme, in a paragraph that is long enough to break across two lines"
                                        + " of the page, as paragraphs do when an analyst has something to say."),
                        grid("table-" + i + "-1", 22, 4)),
                List.of(new Section(
                        "theme-" + i + "-places",
                        "Places",
                        List.of(
                                new Figure(
                                        "figure-" + i,
                                        "Incidents by month",
                                        i % 2 == 1 ? line.drawing() : bars.drawing(),
                                        "A line that rises and falls between 30 and 50",
                                        List.of(Words.of("Source: police data"))),
                                grid("table-" + i + "-2", 18, 8)))));
    }

    private static Grid grid(String id, int rows, int columns) {
        List<Column> heads = new ArrayList<>(List.of(Column.text("Area")));
        for (int c = 1; c < columns; c++) {
            heads.add(Column.number(c == 1 ? "Count this year" : "Figure " + c));
        }
        List<List<String>> body = IntStream.range(0, rows)
                .mapToObj(r -> {
                    List<String> cells = new ArrayList<>(List.of("Northmere " + id + " " + r));
                    for (int c = 1; c < columns; c++) {
                        cells.add(Integer.toString(r * c * 7));
                    }
                    return List.copyOf(cells);
                })
                .toList();
        return new Grid(id, "Counts by area", heads, body, List.of(Words.of("Rates per 1,000 residents, 2016.")));
    }
}
