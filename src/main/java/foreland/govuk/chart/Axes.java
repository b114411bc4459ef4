package foreland.govuk.chart;

import foreland.govuk.chart.Drawing.Anchor;
import java.util.List;

/** The upright axis with its grid, and the periods along the foot, as every chart over time has them. */
final class Axes {

    private Axes() {}

    static void draw(Pen pen, Frame frame, Scale scale, List<String> periods) {
        for (double tick : scale.ticks()) {
            double height = frame.y(scale, tick);
            pen.line(frame.left(), height, frame.right(), height, Pen.PALE, 1, List.of())
                    .words(frame.left() - 8, height + 5, Scale.written(tick), Anchor.END);
        }
        int every = (periods.size() + frame.labels() - 1) / frame.labels();
        for (int i = 0; i < periods.size(); i += every) {
            pen.words(frame.x(i, periods.size()), frame.foot() + 24, periods.get(i), Anchor.MIDDLE);
        }
    }
}
