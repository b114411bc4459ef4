package foreland.govuk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.govuk.chart.AreaMap.Area;
import foreland.govuk.chart.ControlChart.Break;
import foreland.govuk.chart.ControlChart.Reading;
import foreland.govuk.chart.Drawing.Point;
import foreland.govuk.chart.Drawing.Shape;
import foreland.govuk.chart.Drawing.Words;
import foreland.govuk.chart.IntervalChart.Row;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class MapsAndChartsTest {

    /** A page may weigh 50 kB as it travels; a map of a district must leave most of that. */
    private static final int HEAVIEST = 45_000;

    @Test
    void a_tile_map_gives_every_area_a_tile_of_its_own_about_where_it_lies() {
        List<TileMap.Area> areas = new ArrayList<>();
        for (int i = 0; i < 84; i++) {
            areas.add(new TileMap.Area(
                    "Northmere " + i,
                    "N" + i,
                    i % 7 == 0 ? null : (double) i,
                    new Point(1.3 + (i % 12) * 0.01, 51.3 + (i / 12) * 0.008)));
        }
        TileMap map = new TileMap("Crimes by small area, 2017", "crimes", areas);
        Drawing drawing = map.drawing();
        Set<Point> corners = new HashSet<>();
        drawing.marks().stream()
                .filter(mark -> mark instanceof Shape shape
                        && String.valueOf(shape.title()).contains("Northmere"))
                .forEach(mark -> corners.add(((Shape) mark).rings().get(0).get(0)));
        assertThat(corners).hasSize(84);
        assertThat(words(drawing)).contains("N83", "A", "E", "–", "not known or not shown");
        assertThat(map.description())
                .contains("highest in Northmere 83, 83", "lowest in Northmere 1, 1", "The table has each");
        assertThat(drawing.svg(map.description()).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(HEAVIEST);
    }

    @Test
    void an_area_map_keeps_the_shape_with_few_corners_and_says_each_class_by_a_letter() throws Exception {
        AreaMap map = new AreaMap(
                "Crimes, 2017",
                "crimes",
                List.of(
                        new Area("West", 10.0, List.of(circle(1.3, 51.3))),
                        new Area("East", 20.0, List.of(circle(1.5, 51.3))),
                        new Area("Out at sea", null, List.of(circle(1.7, 51.3)))));
        Drawing drawing = map.drawing();
        assertThat(words(drawing)).contains("A", "B", "–");
        String svg = drawing.svg(map.description());
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg.length()).isLessThan(6000);
        assertThatThrownBy(() -> new AreaMap("x", "y", List.of(new Area("Nowhere", 1.0, List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_surface_is_cells_over_outlines_and_never_dots_and_a_grid_writes_every_figure() {
        List<SurfaceMap.Cell> cells = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            cells.add(new SurfaceMap.Cell(i % 20 * 100, i / 20 * 100, 1 + i % 20, "Northmere " + i % 20));
        }
        List<Point> outline =
                List.of(new Point(-500, 0), new Point(2500, 0), new Point(2500, 2000), new Point(-500, 2000));
        SurfaceMap surface = new SurfaceMap("Density, 2017", "incidents per km²", 100, cells, List.of(outline));
        Drawing drawing = surface.drawing();
        assertThat(drawing.marks()).noneMatch(Drawing.Circle.class::isInstance);
        assertThat(words(drawing)).contains("A", "E");
        assertThat(surface.description()).contains("400 cells", "highest in Northmere 19, 20");
        assertThat(drawing.marks().stream()
                        .filter(Shape.class::isInstance)
                        .flatMap(mark -> ((Shape) mark).rings().stream())
                        .flatMap(List::stream))
                .as("all of it is on the drawing")
                .allMatch(point -> point.x() >= 0 && point.x() <= drawing.width() && point.y() >= 0);
        HeatGrid grid = new HeatGrid(
                "Stops",
                "stops",
                List.of("Mon", "Tue"),
                List.of("00:00", "01:00"),
                List.of(List.of(1.0, 2.0), Arrays.asList(3.0, null)));
        assertThat(words(grid.drawing())).contains("Mon", "01:00", "1", "2", "3", "–");
        assertThat(grid.description()).contains("highest in Mon 01:00, 3");
        assertThatThrownBy(() -> new HeatGrid("x", "y", List.of("a"), List.of("b"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void classes_hold_about_as_many_areas_each_and_equal_values_stay_together() {
        Shade shade =
                Shade.of(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());
        assertThat(shade.breaks()).hasSize(4);
        assertThat(shade.letter(1.0)).isEqualTo("A");
        assertThat(shade.letter(100.0)).isEqualTo("E");
        Shade flat = Shade.of(List.of(3.0, 3.0, 3.0));
        assertThat(flat.breaks()).isEmpty();
        assertThat(flat.letter(3.0)).isEqualTo("A");
        assertThat(Shade.of(Arrays.asList(0.0, 0.0, 0.0, 5.0, null)).letter(5.0))
                .isEqualTo("B");
    }

    @Test
    void a_control_chart_breaks_where_a_month_is_missing_and_marks_signals_by_shape() {
        List<Reading> readings = new ArrayList<>();
        List<String> months = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            months.add("M" + i);
            readings.add(new Reading(i == 5 ? null : 20.0 + i % 3, 21.0, 15.0, 27.0, null));
        }
        readings.set(20, new Reading(40.0, 21.0, 15.0, 27.0, "above the upper limit"));
        ControlChart chart =
                new ControlChart("Burglary", "crimes", months, readings, List.of(new Break(12, "counted anew")));
        assertThat(chart.description()).contains("M20, above the upper limit");
        long valueLines = chart.drawing().marks().stream()
                .filter(mark -> mark instanceof Shape shape && shape.width() == 2.5)
                .count();
        assertThat(valueLines)
                .as("stretches: before the gap, up to the change of recording, after it")
                .isEqualTo(3);
        assertThat(words(chart.drawing())).contains("more than chance", "limits of chance", "change of recording");
    }

    @Test
    void an_interval_chart_refuses_a_figure_outside_its_own_interval() {
        IntervalChart chart = new IntervalChart(
                "Change",
                "ratio",
                List.of(new Row("Robbery", 1.4, 1.1, 1.8, true), new Row("Drugs", 0.9, 0.6, 1.3, false)),
                1.0,
                "no change");
        assertThat(words(chart.drawing())).contains("no change", "Robbery");
        assertThat(chart.description()).contains("Robbery 1.40, between 1.10 and 1.80");
        assertThatThrownBy(() -> new Row("x", 2, 0, 1, false)).hasMessageContaining("not between");
    }

    private static List<Point> circle(double x, double y) {
        return IntStream.rangeClosed(0, 2000)
                .mapToObj(i ->
                        new Point(x + 0.08 * Math.cos(i * Math.PI / 1000), y + 0.05 * Math.sin(i * Math.PI / 1000)))
                .toList();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Words.class::isInstance)
                .map(mark -> ((Words) mark).text())
                .toList();
    }
}
