package foreland.govuk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Up to four series over the same periods. Lines differ by colour, dashes and a number at their end, never by colour alone; where
 * a value is not known a line is broken, not joined across.
 *
 * @param title   what is shown
 * @param unit    what is counted, such as "incidents"
 * @param periods along the foot, in order
 * @param series  each with one value per period
 */
public record LineChart(String title, String unit, List<String> periods, List<Series> series) {

    /** A line: its name and a value per period, null where it is not known. */
    public record Series(String name, List<@Nullable Double> values) {}

    static final int WIDTH = 720;
    static final int HEIGHT = 320;
    static final int LEFT = 70;
    static final int RIGHT = 690;
    static final int TOP = 15;
    static final int FOOT = 280;

    private static final int MOST_SERIES = 4;

    /** More labels than this along the foot would run into one another. */
    private static final int MOST_LABELS = 8;

    public LineChart {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        if (series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("A line chart shows at most 4 series, not " + series.size());
        }
        for (var line : series) {
            if (line.values().size() != periods.size()) {
                throw new IllegalArgumentException("'" + line.name() + "' needs a value or a gap for each period");
            }
        }
    }

    Scale scale() {
        var known = series.stream().flatMap(line -> line.values().stream()).filter(Objects::nonNull);
        var range = known.mapToDouble(Double::doubleValue).summaryStatistics();
        return range.getCount() == 0 ? Scale.covering(0, 1) : Scale.covering(range.getMin(), range.getMax());
    }

    double x(int period) {
        double share = periods.size() < 2 ? 0.5 : (double) period / (periods.size() - 1);
        return Scale.rounded(LEFT + share * (RIGHT - LEFT));
    }

    double y(double value) {
        return Scale.rounded(FOOT - scale().share(value) * (FOOT - TOP));
    }

    /** The path of a line: a new start after each gap. */
    String path(Series line) {
        var path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < line.values().size(); i++) {
            var value = line.values().get(i);
            if (value != null) {
                path.append(drawing ? "L" : "M")
                        .append(x(i))
                        .append(' ')
                        .append(y(value))
                        .append(' ');
            }
            drawing = value != null;
        }
        return path.toString().strip();
    }

    boolean labelled(int period) {
        int every = (periods.size() + MOST_LABELS - 1) / MOST_LABELS;
        return period % every == 0;
    }

    /** The value in words for the table. */
    String figure(Series line, int period) {
        var value = line.values().get(period);
        return value == null ? "Not known" : Scale.written(value);
    }

    /** What the drawing shows, for someone who does not see it; the table has the figures. */
    public String description() {
        return Stream.of(
                        title, "A line for " + series.stream().map(Series::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". "));
    }

    /** It as a drawing with its key, for a document. */
    public Drawing drawing() {
        Pen pen = lines(Frame.WIDE);
        if (series.size() < 2) {
            return pen.drawing(WIDTH, HEIGHT);
        }
        double left = LEFT;
        for (int i = 0; i < series.size(); i++) {
            pen.line(left, HEIGHT + 6, left + 40, HEIGHT + 6, Pen.LINES.get(i), 3, Pen.DASHES.get(i))
                    .words(left + 48, HEIGHT + 11, series.get(i).name(), Drawing.Anchor.START);
            left += 70 + series.get(i).name().length() * 7.5;
        }
        return pen.drawing(WIDTH, HEIGHT + 24);
    }

    /** It for a telephone, without its key, which the page writes. */
    String narrow() {
        return lines(Frame.NARROW)
                .drawing(Frame.NARROW.width(), Frame.NARROW.height())
                .narrowSvg(description());
    }

    private Pen lines(Frame frame) {
        Pen pen = new Pen();
        Axes.draw(pen, frame, scale(), periods);
        for (int i = 0; i < series.size(); i++) {
            drawLine(pen, frame, i);
        }
        return pen;
    }

    private void drawLine(Pen pen, Frame frame, int index) {
        List<Drawing.Point> stretch = new ArrayList<>();
        List<@Nullable Double> values = series.get(index).values();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value == null) {
                pen.line(List.copyOf(stretch), Pen.LINES.get(index), 3, Pen.DASHES.get(index));
                stretch.clear();
            } else {
                stretch.add(new Drawing.Point(frame.x(i, periods.size()), frame.y(scale(), value)));
                pen.dot(
                        frame.x(i, periods.size()),
                        frame.y(scale(), value),
                        periods.size() > 30 ? 2 : 3.5,
                        Pen.LINES.get(index),
                        null,
                        null);
            }
        }
        pen.line(List.copyOf(stretch), Pen.LINES.get(index), 3, Pen.DASHES.get(index));
    }
}
