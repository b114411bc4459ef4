package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A map where no boundaries are at hand: a tile of the same size for each area, about where the area lies, with its short name and
 * the letter of its class.
 *
 * @param title what is shown, with its period
 * @param unit  of the values
 * @param areas those of one kind
 */
public record TileMap(String title, String unit, List<Area> areas) {

    /**
     * An area.
     *
     * @param label  for which its tile has room, up to 8 letters
     * @param value  null where it is not known or may not be shown
     * @param centre longitude and latitude in degrees
     */
    public record Area(String name, String label, @Nullable Double value, Point centre) {}

    private static final int WIDTH = 720;
    private static final int KEY = 190;

    /** Tiles are a little wider than high, to have room for a name. */
    private static final double SHAPE = 0.72;

    /** Places on the grid for each area: some stay empty, so that tiles lie about where their areas do. */
    private static final double ROOMY = 1.7;

    public TileMap {
        areas = List.copyOf(areas);
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("A map needs at least one area");
        }
    }

    private record Cell(int column, int row) {}

    public Drawing drawing() {
        return drawing(WIDTH, KEY).orNarrow(drawing(Drawing.NARROW, 0));
    }

    /** With its key to the right, or, where that has no room, below; tiles too small for a name have their letter alone. */
    private Drawing drawing(int width, int key) {
        Pen pen = new Pen();
        List<@Nullable Double> values = areas.stream().map(Area::value).collect(Collectors.toList());
        Shade shade = Shade.of(values);
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(areas.size() * ROOMY * SHAPE * stretch())));
        Map<Area, Cell> places = places(columns);
        int top = places.values().stream().mapToInt(Cell::row).min().orElse(0);
        int left = places.values().stream().mapToInt(Cell::column).min().orElse(0);
        int foot = places.values().stream().mapToInt(Cell::row).max().orElse(0);
        int right = places.values().stream().mapToInt(Cell::column).max().orElse(0);
        double wide = Math.min(90, (width - key - (key == 0 ? 10.0 : 20.0)) / (right - left + 1));
        double tall = wide * SHAPE;
        boolean named = wide > 20;
        double letters = Math.min(12, wide / (named ? 4.2 : 1.7));
        for (Area area : areas) {
            Cell cell = Objects.requireNonNull(places.get(area));
            double x = 5 + (cell.column() - left) * wide;
            double y = 5 + (cell.row() - top) * tall;
            String ink = shade.ink(area.value());
            pen.box(x, y, wide - 2, tall - 2, shade.fill(area.value()), Pen.GREY, area.name() + ": " + figure(area));
            if (named) {
                pen.words(x + wide / 2 - 1, y + tall * 0.44, area.label(), letters, false, Drawing.Anchor.MIDDLE, ink);
            }
            pen.words(
                    x + wide / 2 - 1,
                    y + tall * (named ? 0.86 : 0.7),
                    shade.letter(area.value()),
                    letters,
                    true,
                    Drawing.Anchor.MIDDLE,
                    ink);
        }
        return shade.keyed(pen, values, width, key, (int) Math.ceil(5 + (foot - top + 1) * tall));
    }

    /** How many times wider than high the whole is. */
    private double stretch() {
        Projection flat = Projection.fitting(areas.stream().map(Area::centre).toList(), 1000, 1e9);
        return Math.max(0.4, Math.min(2.5, 1000 / Math.max(1, flat.height())));
    }

    /** Each area, from the middle outwards, takes the nearest place that is free. */
    private Map<Area, Cell> places(int columns) {
        Projection flat = Projection.fitting(areas.stream().map(Area::centre).toList(), columns - 1, 1e9);
        double middle = flat.height() / 2;
        Map<Cell, Area> taken = new HashMap<>();
        Map<Area, Cell> places = new HashMap<>();
        List<Area> outwards = new ArrayList<>(areas);
        outwards.sort(Comparator.comparingDouble((Area area) -> {
                    Point at = flat.place(area.centre());
                    return Math.hypot(at.x() - 5 - columns / 2.0, at.y() - 5 - middle);
                })
                .thenComparing(Area::name));
        for (Area area : outwards) {
            Point at = flat.place(area.centre());
            Cell cell = nearest(at.x() - 5, (at.y() - 5) / SHAPE, taken);
            taken.put(cell, area);
            places.put(area, cell);
        }
        return places;
    }

    private static Cell nearest(double x, double y, Map<Cell, Area> taken) {
        Cell best = new Cell((int) Math.round(x), (int) Math.round(y));
        double least = Double.MAX_VALUE;
        int reach = (int) Math.ceil(Math.sqrt(taken.size())) + 2;
        for (int column = (int) Math.round(x) - reach; column <= Math.round(x) + reach; column++) {
            for (int row = (int) Math.round(y) - reach; row <= Math.round(y) + reach; row++) {
                double away = Math.hypot(column - x, (row - y) * SHAPE);
                if (away < least && !taken.containsKey(new Cell(column, row))) {
                    least = away;
                    best = new Cell(column, row);
                }
            }
        }
        return best;
    }

    private static String figure(Area area) {
        Double value = area.value();
        return value == null ? "not known or not shown" : Scale.written(value);
    }

    /** What the map shows, for someone who does not see it; the table beside it has every figure. */
    public String description() {
        return Descriptions.ofAreas(
                "Map of tiles, each about where its area lies. " + title,
                unit,
                areas.stream()
                        .filter(area -> area.value() != null)
                        .map(area -> new Descriptions.Named(area.name(), Objects.requireNonNull(area.value())))
                        .toList());
    }
}
