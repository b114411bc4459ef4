package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Anchor;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** The upright axis with its grid, and the periods along the foot, as every chart over time has them. */
final class Axes {

    private static final int MOST_LABELS = 8;

    private Axes() {}

    static void draw(Pen pen, Scale scale, DoubleUnaryOperator y, List<String> periods, IntToDoubleFunction x) {
        for (double tick : scale.ticks()) {
            double height = y.applyAsDouble(tick);
            pen.line(LineChart.LEFT, height, LineChart.RIGHT, height, Pen.PALE, 1, List.of())
                    .words(LineChart.LEFT - 8, height + 5, Scale.written(tick), Anchor.END);
        }
        int every = (periods.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < periods.size(); i += every) {
            pen.words(x.applyAsDouble(i), LineChart.FOOT + 24, periods.get(i), Anchor.MIDDLE);
        }
    }
}
