package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A surface over an area as shaded square cells, with the outlines of what lies below. Never dots: a cell is larger than the distance by
 * which places are moved.
 *
 * @param title what is shown, with its period
 * @param unit of the values
 * @param side of a cell, in the unit of the places, which lie on a plane with y to the north
 * @param cells by their lower left corners, which are whole multiples of the side
 * @param outlines rings to be drawn over the cells; none where not known
 */
public record SurfaceMap(String title, String unit, double side, List<Cell> cells, List<List<Point>> outlines) {

    /**
     * One cell.
     *
     * @param name of what lies at its middle
     */
    public record Cell(double x, double y, double value, String name) {}

    private static final int WIDTH = 720;
    private static final int KEY = 190;
    private static final int TALLEST = 620;

    /** In units of the drawing: what nobody can see is left out. */
    private static final double TOLERANCE = 0.9;

    public SurfaceMap {
        cells = List.copyOf(cells);
        outlines = List.copyOf(outlines);
        if (cells.isEmpty() || !(side > 0)) {
            throw new IllegalArgumentException("A surface needs cells with a side");
        }
    }

    /** From the plane to the drawing. */
    private record Frame(double west, double north, double scale) {
        Point place(double x, double y) {
            return new Point(5 + (x - west) * scale, 5 + (north - y) * scale);
        }
    }

    public Drawing drawing() {
        return drawing(WIDTH, KEY).orNarrow(drawing(Drawing.NARROW, 0));
    }

    /** With its key to the right, or, where that has no room, below. */
    private Drawing drawing(int width, int key) {
        double west = least(Cell::x, Point::x);
        double south = least(Cell::y, Point::y);
        double east = -least(cell -> -cell.x() - side, point -> -point.x());
        double north = -least(cell -> -cell.y() - side, point -> -point.y());
        double scale = Math.min((width - key - (key == 0 ? 10 : 20)) / (east - west), TALLEST / (north - south));
        Frame frame = new Frame(west, north, scale);
        Pen pen = new Pen();
        List<Double> values = cells.stream().map(Cell::value).toList();
        Shade shade = Shade.of(values);
        Map<Integer, List<List<Point>>> classes = new TreeMap<>();
        for (Run run : runs(shade)) {
            classes.computeIfAbsent(run.group(), first -> new ArrayList<>())
                    .add(List.of(
                            frame.place(run.west(), run.south()),
                            frame.place(run.east(), run.south()),
                            frame.place(run.east(), run.south() + side),
                            frame.place(run.west(), run.south() + side)));
        }
        classes.forEach((group, rings) -> pen.shape(
                rings,
                true,
                shade.fill(
                        group == 0 ? Double.NEGATIVE_INFINITY : shade.breaks().get(group - 1)),
                // Pale cells alone would not stand out from the page.
                Pen.GREY,
                0.4,
                List.of(),
                null));
        for (List<Point> outline : outlines) {
            List<Point> ring = Simpler.ring(
                    outline.stream()
                            .map(point -> frame.place(point.x(), point.y()))
                            .toList(),
                    TOLERANCE);
            if (ring.size() > 2) {
                pen.shape(List.of(ring), true, null, Pen.INK, 1.2, List.of(), null);
            }
        }
        return shade.keyed(pen, values, width, key, (int) Math.ceil((north - south) * scale) + 5);
    }

    /** The least of something over cells and outlines, so that the whole of both is seen. */
    private double least(ToDoubleFunction<Cell> ofCell, ToDoubleFunction<Point> ofPoint) {
        return DoubleStream.concat(
                        cells.stream().mapToDouble(ofCell),
                        outlines.stream().flatMap(List::stream).mapToDouble(ofPoint))
                .min()
                .orElse(0);
    }

    /** Cells of one class side by side are one mark: it keeps a page light. */
    private record Run(int group, double west, double east, double south) {}

    private List<Run> runs(Shade shade) {
        List<Cell> ordered = cells.stream()
                .sorted(Comparator.comparingDouble(Cell::y).thenComparingDouble(Cell::x))
                .toList();
        List<Run> runs = new ArrayList<>();
        for (Cell cell : ordered) {
            int group = shade.of(cell.value());
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null
                    && last.group() == group
                    && last.south() == cell.y()
                    && Math.abs(last.east() - cell.x()) < side / 2) {
                runs.set(runs.size() - 1, new Run(group, last.west(), cell.x() + side, cell.y()));
            } else {
                runs.add(new Run(group, cell.x(), cell.x() + side, cell.y()));
            }
        }
        return runs;
    }

    /** What the surface shows, for someone who does not see it. */
    public String description() {
        return Descriptions.of(
                "Map of a surface. " + title,
                unit,
                "cells",
                cells.stream()
                        .map(cell -> new Descriptions.Named(cell.name(), cell.value()))
                        .toList());
    }
}
