package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Anchor;
import foreland.govuk.chart.Drawing.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series over time with the limits between which it wanders by chance, and the periods marked that did not.
 *
 * @param title   what is shown
 * @param unit    what is counted
 * @param periods along the foot, in order
 * @param series  a point for each period
 * @param breaks  where a change of recording splits the series
 */
public record ControlChart(String title, String unit, List<String> periods, List<Reading> series, List<Break> breaks) {

    /**
     * One period.
     *
     * @param value  null where it is not known: the line is broken there
     * @param centre the mean of its stretch; null where there is none, as are the limits
     * @param signal why it is no chance, such as "above the upper limit"; null where it may be
     */
    public record Reading(
            @Nullable Double value,
            @Nullable Double centre,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable String signal) {}

    /** A change of recording before the period of this index. */
    public record Break(int before, String why) {}

    public ControlChart {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
        if (periods.size() != series.size() || periods.isEmpty()) {
            throw new IllegalArgumentException("A control chart needs a reading or a gap for each period");
        }
    }

    public Drawing drawing() {
        return drawing(Frame.WIDE).orNarrow(drawing(Frame.NARROW));
    }

    private Drawing drawing(Frame frame) {
        Pen pen = new Pen();
        Scale scale = scale();
        Axes.draw(pen, frame, scale, periods);
        for (Break split : breaks) {
            double x =
                    (x(frame, Math.max(0, split.before() - 1)) + x(frame, Math.min(split.before(), periods.size() - 1)))
                            / 2;
            pen.line(x, frame.top(), x, frame.foot(), Pen.GREY, 1.5, List.of(3.0, 3.0));
        }
        line(pen, frame, scale, Line.CENTRE);
        line(pen, frame, scale, Line.LOWER);
        line(pen, frame, scale, Line.UPPER);
        line(pen, frame, scale, Line.VALUE);
        for (int i = 0; i < series.size(); i++) {
            mark(pen, frame, scale, i);
        }
        int rows = key(pen, frame);
        return pen.drawing(frame.width(), frame.height() + 24 * rows);
    }

    /** The lines of the chart: the series itself, its mean, and its limits. */
    private enum Line {
        VALUE(Pen.BLUE, 2.5, List.of()),
        CENTRE(Pen.GREY, 1.5, List.of()),
        LOWER(Pen.GREY, 1.5, List.of(6.0, 4.0)),
        UPPER(Pen.GREY, 1.5, List.of(6.0, 4.0));

        private final String colour;
        private final double width;
        private final List<Double> dashes;

        Line(String colour, double width, List<Double> dashes) {
            this.colour = colour;
            this.width = width;
            this.dashes = dashes;
        }

        @Nullable
        Double of(Reading reading) {
            return switch (this) {
                case VALUE -> reading.value();
                case CENTRE -> reading.centre();
                case LOWER -> reading.lower();
                case UPPER -> reading.upper();
            };
        }
    }

    private void line(Pen pen, Frame frame, Scale scale, Line line) {
        List<Point> stretch = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            int at = i;
            Double value = line.of(series.get(i));
            if (value == null || breaks.stream().anyMatch(split -> split.before() == at)) {
                pen.line(List.copyOf(stretch), line.colour, line.width, line.dashes);
                stretch.clear();
            }
            if (value != null) {
                stretch.add(new Point(x(frame, i), y(frame, scale, value)));
            }
        }
        pen.line(List.copyOf(stretch), line.colour, line.width, line.dashes);
    }

    private void mark(Pen pen, Frame frame, Scale scale, int i) {
        Reading reading = series.get(i);
        Double value = reading.value();
        if (value == null) {
            return;
        }
        String said = periods.get(i) + ": " + Scale.written(value);
        if (reading.signal() == null) {
            pen.dot(x(frame, i), y(frame, scale, value), 3, Pen.BLUE, null, said);
            return;
        }
        double x = x(frame, i);
        double y = y(frame, scale, value);
        List<Point> diamond =
                List.of(new Point(x, y - 7), new Point(x + 7, y), new Point(x, y + 7), new Point(x - 7, y));
        pen.shape(List.of(diamond), true, Pen.CRIMSON, Pen.WHITE, 1, List.of(), said + ", " + reading.signal());
    }

    /** Says what each mark means, in as many rows as it takes, of which there are so many. */
    private int key(Pen pen, Frame frame) {
        double left = frame.left();
        double y = frame.height() + 6;
        double below = frame.isNarrow() ? y + 24 : y;
        List<Point> diamond = List.of(
                new Point(left + 7, y - 7), new Point(left + 14, y), new Point(left + 7, y + 7), new Point(left, y));
        pen.shape(List.of(diamond), true, Pen.CRIMSON, null, 1, List.of(), null)
                .words(left + 22, y + 5, "more than chance", Anchor.START)
                .line(left + 165, y, left + 205, y, Pen.GREY, 1.5, List.of())
                .words(left + 213, y + 5, "mean", Anchor.START);
        double limits = frame.isNarrow() ? left : left + 275;
        pen.line(limits, below, limits + 40, below, Pen.GREY, 1.5, List.of(6.0, 4.0))
                .words(limits + 48, below + 5, "limits of chance", Anchor.START);
        if (breaks.isEmpty()) {
            return frame.isNarrow() ? 2 : 1;
        }
        double split = frame.isNarrow() ? left + 7 : left + 460;
        double at = frame.isNarrow() ? y + 48 : y;
        pen.line(split, at - 8, split, at + 8, Pen.GREY, 1.5, List.of(3.0, 3.0))
                .words(split + 8, at + 5, "change of recording", Anchor.START);
        return frame.isNarrow() ? 3 : 1;
    }

    private Scale scale() {
        var known = series.stream()
                .flatMap(reading -> Stream.of(reading.value(), reading.upper(), reading.lower(), reading.centre()))
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .summaryStatistics();
        return known.getCount() == 0
                ? Scale.covering(0, 1)
                : Scale.covering(Math.max(0, known.getMin()), known.getMax());
    }

    private double x(Frame frame, int period) {
        return frame.x(period, periods.size());
    }

    private static double y(Frame frame, Scale scale, double value) {
        return frame.y(scale, Math.max(scale.from(), value));
    }

    /** What the chart shows, for someone who does not see it. */
    public String description() {
        List<String> signals = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).signal() != null) {
                signals.add(periods.get(i) + ", " + series.get(i).signal());
            }
        }
        String marked = signals.isEmpty()
                ? "No period is marked: all may be chance."
                : "Marked as more than chance: " + String.join("; ", signals) + ".";
        return title + ", " + unit + ", " + periods.get(0) + " to " + periods.get(periods.size() - 1) + ". " + marked;
    }
}
