package foreland.govuk.chart;

/**
 * How large a chart over time is and where its axes stand, in units of the drawing.
 *
 * @param labels how many periods at most are named along the foot without running into one another
 */
record Frame(int width, int height, int left, int right, int top, int foot, int labels) {

    /** A column of text, a Word file, paper. */
    static final Frame WIDE = new Frame(
            LineChart.WIDTH, LineChart.HEIGHT, LineChart.LEFT, LineChart.RIGHT, LineChart.TOP, LineChart.FOOT, 8);

    /** A telephone: all of it is seen without scrolling, with letters as large as those beside it. */
    static final Frame NARROW = new Frame(Drawing.NARROW, 260, 48, 332, 12, 222, 4);

    double x(int period, int periods) {
        double share = periods < 2 ? 0.5 : (double) period / (periods - 1);
        return Scale.rounded(left + share * (right - left));
    }

    double y(Scale scale, double value) {
        return Scale.rounded(foot - scale.share(value) * (foot - top));
    }

    boolean isNarrow() {
        return width < LineChart.WIDTH;
    }
}
