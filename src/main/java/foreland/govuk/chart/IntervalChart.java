package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures with their uncertainty: a dot for each and a line over the values it may as well have.
 *
 * @param title     what is shown, with its period
 * @param unit      of the figures, such as "ratio to the year before"
 * @param rows      from top to bottom
 * @param reference a value to hold them against, such as 1 for no change; null for none
 * @param meaning   what that value is: "no change"
 * @param decimals  of the figures as written, to agree with the table beside it
 */
public record IntervalChart(
        String title, String unit, List<Row> rows, @Nullable Double reference, String meaning, int decimals) {

    /** With two decimals. */
    public IntervalChart(String title, String unit, List<Row> rows, @Nullable Double reference, String meaning) {
        this(title, unit, rows, reference, meaning, 2);
    }

    /**
     * One figure.
     *
     * @param standsOut drawn filled and strong: the one spoken of, or one that is more than chance
     */
    public record Row(String label, double value, double low, double high, boolean standsOut) {
        public Row {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        label + " is " + value + ", which is not between " + low + " and " + high);
            }
        }
    }

    private static final int WIDTH = 720;
    private static final int LABELS = 260;
    private static final int RIGHT = 610;
    private static final int ROW = 28;

    public IntervalChart {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("An interval chart needs a figure");
        }
    }

    public Drawing drawing() {
        return drawing(Layout.WIDE).orNarrow(drawing(Layout.NARROW));
    }

    /** Where labels, lines and figures stand: beside one another, or on a telephone the line below its label. */
    private record Layout(int width, int left, int right, int row, boolean above, int letters) {
        static final Layout WIDE = new Layout(WIDTH, LABELS, RIGHT, ROW, false, 34);
        static final Layout NARROW = new Layout(Drawing.NARROW, 14, Drawing.NARROW - 14, 46, true, 32);

        double x(Scale scale, double value) {
            return Scale.rounded(left + scale.share(value) * (right - left));
        }
    }

    private Drawing drawing(Layout layout) {
        Pen pen = new Pen();
        Scale scale = scale();
        double foot = rows.size() * layout.row() + 14.0;
        for (double tick : scale.ticks()) {
            double x = layout.x(scale, tick);
            pen.line(x, 4, x, foot, Pen.PALE, 1, List.of()).words(x, foot + 18, Scale.written(tick), Anchor.MIDDLE);
        }
        if (reference != null) {
            double x = layout.x(scale, reference);
            pen.line(x, 0, x, foot, Pen.INK, 1.5, List.of(6.0, 4.0))
                    .words(x, foot + 38, meaning, 14, true, Anchor.MIDDLE, Pen.INK);
        }
        for (int i = 0; i < rows.size(); i++) {
            draw(pen, layout, scale, rows.get(i), (layout.above() ? 38.0 : 20.0) + i * layout.row());
        }
        return pen.drawing(layout.width(), (int) foot + (reference == null ? 26 : 46));
    }

    private void draw(Pen pen, Layout layout, Scale scale, Row row, double y) {
        String colour = row.standsOut() ? Pen.CRIMSON : Pen.BLUE;
        String label = row.label().length() <= layout.letters()
                ? row.label()
                : row.label().substring(0, layout.letters() - 1).strip() + "…";
        if (layout.above()) {
            pen.words(0, y - 14, label, Pen.TEXT, row.standsOut(), Anchor.START, Pen.INK)
                    .words(layout.width(), y - 14, written(row.value()), Anchor.END);
        } else {
            pen.words(layout.left() - 10, y + 5, label, Pen.TEXT, row.standsOut(), Anchor.END, Pen.INK)
                    .words(layout.right() + 16, y + 5, written(row.value()), Anchor.START);
        }
        double low = layout.x(scale, row.low());
        double high = layout.x(scale, row.high());
        pen.line(low, y, high, y, colour, row.standsOut() ? 3 : 2, List.of())
                .line(low, y - 5, low, y + 5, colour, 2, List.of())
                .line(high, y - 5, high, y + 5, colour, 2, List.of())
                .dot(
                        layout.x(scale, row.value()),
                        y,
                        row.standsOut() ? 6 : 5,
                        row.standsOut() ? colour : Pen.WHITE,
                        colour,
                        row.label() + ": " + figure(row));
    }

    private Scale scale() {
        double least = rows.stream().mapToDouble(Row::low).min().orElse(0);
        double most = rows.stream().mapToDouble(Row::high).max().orElse(1);
        return Scale.covering(
                reference == null ? least : Math.min(least, reference),
                reference == null ? most : Math.max(most, reference));
    }

    private String figure(Row row) {
        return written(row.value()) + ", between " + written(row.low()) + " and " + written(row.high());
    }

    private String written(double value) {
        return String.format(Locale.UK, "%,." + decimals + "f", value);
    }

    /** What the chart shows, for someone who does not see it. */
    public String description() {
        return title + ", " + unit + ". "
                + rows.stream().map(row -> row.label() + " " + figure(row)).collect(Collectors.joining("; ")) + ".";
    }
}
