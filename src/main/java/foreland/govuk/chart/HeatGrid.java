package foreland.govuk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts in a grid, such as hours by weekdays: each written in its cell, whose shade only helps.
 *
 * @param title what is shown, with its period
 * @param unit of the values
 * @param columns labels from left to right, short
 * @param rows labels from top to bottom
 * @param values by row and then column; null where not known
 */
public record HeatGrid(
        String title, String unit, List<String> columns, List<String> rows, List<List<@Nullable Double>> values) {

    private static final int WIDTH = 720;
    private static final int LABELS = 120;
    private static final int ROW = 24;
    private static final int HEAD = 26;

    public HeatGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        values = List.copyOf(values);
        int wide = columns.size();
        if (values.size() != rows.size() || values.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("A grid needs a value for each row and column");
        }
    }

    public Drawing drawing() {
        return drawing(WIDTH, LABELS).orNarrow(drawing(Drawing.NARROW, 58));
    }

    private Drawing drawing(int width, int labels) {
        Pen pen = new Pen();
        Shade shade = Shade.of(values.stream().flatMap(List::stream).collect(Collectors.toList()));
        double wide = (width - labels) / (double) columns.size();
        for (int column = 0; column < columns.size(); column++) {
            pen.words(labels + (column + 0.5) * wide, HEAD - 9, columns.get(column), Drawing.Anchor.MIDDLE);
        }
        for (int row = 0; row < rows.size(); row++) {
            double top = HEAD + row * ROW;
            pen.words(labels - 10, top + 17, rows.get(row), Drawing.Anchor.END);
            for (int column = 0; column < columns.size(); column++) {
                Double value = values.get(row).get(column);
                pen.box(labels + column * wide, top, wide, ROW, shade.fill(value), Pen.GREY, null)
                        .words(
                                labels + (column + 0.5) * wide,
                                top + 17,
                                value == null ? "–" : Scale.written(value),
                                13,
                                false,
                                Drawing.Anchor.MIDDLE,
                                shade.ink(value));
            }
        }
        return pen.drawing(width, HEAD + rows.size() * ROW + 4);
    }

    /** What the grid shows, for someone who does not see it; the table beside it has every figure. */
    public String description() {
        List<Descriptions.Named> known = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (values.get(row).get(column) != null) {
                    known.add(new Descriptions.Named(
                            columns.get(column) + " " + rows.get(row),
                            Objects.requireNonNull(values.get(row).get(column))));
                }
            }
        }
        return Descriptions.of("Grid. " + title, unit, "cells", known);
    }
}
