package foreland.govuk.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Amounts side by side as horizontal bars, each with its label and its figure written out.
 *
 * @param title  what is shown, with its period: "Actions by agency, 2017-18"
 * @param unit   what is counted: "actions"
 * @param bars   from top to bottom
 */
public record BarChart(String title, String unit, List<Bar> bars) {

    /** One amount, 0 or more. */
    public record Bar(String label, double amount) {
        public Bar {
            if (!(amount >= 0) || Double.isInfinite(amount)) {
                throw new IllegalArgumentException("A bar cannot show " + amount + " for " + label);
            }
        }
    }

    /** Widths and heights in units of the drawing, which is {@value} wide and as wide as its column on the page. */
    static final int WIDTH = 720;

    static final int LABELS = 260;
    static final int ROW = 34;
    static final int BAR = 22;

    /** Room to the right of the longest bar for its figure. */
    private static final int FIGURE = 90;

    public BarChart {
        bars = List.copyOf(bars);
    }

    int height() {
        return bars.size() * ROW + 10;
    }

    int top(int index) {
        return index * ROW + 6;
    }

    /** How long a bar is drawn: in proportion, from 0. */
    double length(Bar bar) {
        double longest = bars.stream().mapToDouble(Bar::amount).max().orElse(0);
        return longest == 0 ? 0 : Scale.rounded(bar.amount() / longest * (WIDTH - LABELS - FIGURE));
    }

    /** The label as far as there is room for it; the table has the whole of it. */
    String shortLabel(Bar bar) {
        return bar.label().length() <= 34
                ? bar.label()
                : bar.label().substring(0, 33).strip() + "…";
    }

    String figure(Bar bar) {
        return Scale.written(bar.amount());
    }

    /** It as a drawing, for a document. */
    public Drawing drawing() {
        Pen pen = new Pen();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double middle = top(i) + BAR * 0.7;
            pen.words(LABELS - 10, middle, shortLabel(bar), Drawing.Anchor.END)
                    .box(LABELS, top(i), length(bar), BAR, Pen.BLUE, null, null)
                    .words(LABELS + length(bar) + 8, middle, figure(bar), Drawing.Anchor.START);
        }
        return pen.line(LABELS, 0, LABELS, height(), Pen.GREY, 1, List.of())
                .drawing(WIDTH, height())
                .orNarrow(narrow());
    }

    /** Each bar below its label. */
    private Drawing narrow() {
        Pen pen = new Pen();
        double longest = bars.stream().mapToDouble(Bar::amount).max().orElse(1);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = i * 48.0;
            double length = Scale.rounded(bar.amount() / Math.max(longest, 1e-9) * (Drawing.NARROW - 2));
            pen.words(0, top + 16, shortLabel(bar), Drawing.Anchor.START)
                    .words(Drawing.NARROW, top + 16, figure(bar), Drawing.Anchor.END)
                    .box(1, top + 22, length, 16, Pen.BLUE, null, null);
        }
        return pen.line(1, 0, 1, bars.size() * 48.0 - 8, Pen.GREY, 1, List.of())
                .drawing(Drawing.NARROW, bars.size() * 48);
    }

    /** What the drawing shows, for someone who does not see it. */
    public String description() {
        return title + ". "
                + bars.stream().map(bar -> bar.label() + " " + figure(bar)).collect(Collectors.joining(", ")) + ".";
    }
}
