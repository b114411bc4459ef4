package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Anchor;
import foreland.govuk.chart.Drawing.Circle;
import foreland.govuk.chart.Drawing.Mark;
import foreland.govuk.chart.Drawing.Point;
import foreland.govuk.chart.Drawing.Shape;
import foreland.govuk.chart.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a drawing, mark by mark, in the few colours that charts use: each has a contrast of at least 3 with white. */
final class Pen {

    static final String INK = "#0b0c0c";
    static final String GREY = "#484949";
    static final String PALE = "#cecece";
    static final String BLUE = "#1d70b8";
    static final String CRIMSON = "#942514";
    static final String WHITE = "#ffffff";
    static final double TEXT = 15;

    /** Lines of a chart, each with its own colour and its own dashes. */
    static final List<String> LINES = List.of(BLUE, CRIMSON, "#00703c", "#54319f");

    static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(8.0, 4.0), List.of(2.0, 4.0), List.of(12.0, 4.0, 2.0, 4.0));

    private final List<Mark> marks = new ArrayList<>();

    Drawing drawing(int width, int height) {
        return new Drawing(width, height, marks);
    }

    Pen line(double x1, double y1, double x2, double y2, String stroke, double width, List<Double> dashes) {
        return shape(List.of(List.of(new Point(x1, y1), new Point(x2, y2))), false, null, stroke, width, dashes, null);
    }

    Pen line(List<Point> points, String stroke, double width, List<Double> dashes) {
        return points.size() < 2 ? this : shape(List.of(points), false, null, stroke, width, dashes, null);
    }

    Pen box(
            double x,
            double y,
            double width,
            double height,
            String fill,
            @Nullable String stroke,
            @Nullable String title) {
        List<Point> corners = List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height));
        return shape(List.of(corners), true, fill, stroke, 1, List.of(), title);
    }

    Pen shape(
            List<List<Point>> rings,
            boolean closed,
            @Nullable String fill,
            @Nullable String stroke,
            double width,
            List<Double> dashes,
            @Nullable String title) {
        marks.add(new Shape(rings, closed, fill, stroke, width, dashes, title));
        return this;
    }

    Pen dot(double x, double y, double radius, @Nullable String fill, @Nullable String stroke, @Nullable String title) {
        marks.add(new Circle(new Point(x, y), radius, fill, stroke, title));
        return this;
    }

    Pen words(double x, double y, String text, Anchor anchor) {
        return words(x, y, text, TEXT, false, anchor, INK);
    }

    Pen words(double x, double y, String text, double size, boolean bold, Anchor anchor, String colour) {
        marks.add(new Words(new Point(x, y), text, size, bold, anchor, colour));
        return this;
    }
}
