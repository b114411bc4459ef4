package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Point;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A map of areas by their boundaries, each in the class of its value and with the letter of its class. Never dots: police open data
 * give snapped places, not scenes.
 *
 * @param title what is shown, with its period
 * @param unit  of the values, such as "incidents per 1,000 residents"
 * @param areas those of one kind
 */
public record AreaMap(String title, String unit, List<Area> areas) {

    /**
     * An area.
     *
     * @param value   null where it is not known or may not be shown
     * @param outline rings of longitude and latitude in degrees, outer ones and holes
     */
    public record Area(String name, @Nullable Double value, List<List<Point>> outline) {
        public Area {
            outline = List.copyOf(outline);
        }
    }

    private static final int WIDTH = 720;
    private static final int TALLEST = 620;
    private static final int KEY = 190;

    /** In units of the drawing: what nobody can see is left out, which keeps a page light. */
    private static final double TOLERANCE = 0.9;

    /** A letter needs so much room. */
    private static final double ROOM = 150;

    public AreaMap {
        areas = List.copyOf(areas);
        if (areas.stream().allMatch(area -> area.outline().isEmpty())) {
            throw new IllegalArgumentException("A map needs at least one outline");
        }
    }

    public Drawing drawing() {
        return drawing(WIDTH, KEY).orNarrow(drawing(Drawing.NARROW, 0));
    }

    /** With its key to the right, or, where that has no room, below. */
    private Drawing drawing(int width, int key) {
        Pen pen = new Pen();
        List<@Nullable Double> values = values();
        Shade shade = Shade.of(values);
        Projection projection = Projection.fitting(
                areas.stream()
                        .flatMap(area -> area.outline().stream())
                        .flatMap(List::stream)
                        .toList(),
                width - key - (key == 0 ? 10 : 20),
                TALLEST);
        for (Area area : areas) {
            List<List<Point>> rings = area.outline().stream()
                    .map(ring ->
                            Simpler.ring(ring.stream().map(projection::place).toList(), TOLERANCE))
                    .filter(ring -> ring.size() > 2)
                    .toList();
            if (!rings.isEmpty()) {
                draw(pen, shade, area, rings);
            }
        }
        return shade.keyed(pen, values, width, key, (int) Math.ceil(projection.height()) + 5);
    }

    private void draw(Pen pen, Shade shade, Area area, List<List<Point>> rings) {
        pen.shape(rings, true, shade.fill(area.value()), Pen.GREY, 0.8, List.of(), area.name() + ": " + figure(area));
        List<Point> largest = rings.stream()
                .max((one, other) -> Double.compare(Simpler.size(one), Simpler.size(other)))
                .orElseThrow();
        if (Simpler.size(largest) > ROOM) {
            Point middle = Simpler.middle(largest);
            pen.words(
                    middle.x(),
                    middle.y() + 4,
                    shade.letter(area.value()),
                    11,
                    true,
                    Drawing.Anchor.MIDDLE,
                    shade.ink(area.value()));
        }
    }

    private List<@Nullable Double> values() {
        return areas.stream().map(Area::value).collect(Collectors.toList());
    }

    private static String figure(Area area) {
        Double value = area.value();
        return value == null ? "not known or not shown" : Scale.written(value);
    }

    /** What the map shows, for someone who does not see it; the table beside it has every figure. */
    public String description() {
        return Descriptions.ofAreas(
                "Map. " + title,
                unit,
                areas.stream()
                        .filter(area -> area.value() != null)
                        .map(area -> new Descriptions.Named(area.name(), Objects.requireNonNull(area.value())))
                        .toList());
    }
}
