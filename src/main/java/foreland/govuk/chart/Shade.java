package foreland.govuk.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Classes of a map's values, from A, the lowest, to E: about as many areas in each. A class is read by its letter; its shade only
 * helps, each having black or white letters that stand out from it by at least 4.5 to 1.
 *
 * @param breaks where the next class begins, in rising order
 */
record Shade(List<Double> breaks) {

    private static final int MOST = 5;
    private static final List<String> FILLS = List.of("#f2f7fb", "#c3dcef", "#8fbfe0", "#3474ab", "#0f3f70");
    private static final String UNKNOWN = "#ffffff";

    static Shade of(List<? extends @Nullable Double> values) {
        double[] known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sorted()
                .toArray();
        // Where many areas share the lowest value, often 0, they count as one, so that the others still differ.
        double[] spread = DoubleStream.concat(
                        Arrays.stream(known).limit(1), Arrays.stream(known).filter(value -> value > known[0]))
                .toArray();
        int classes = (int) Math.min(MOST, Arrays.stream(spread).distinct().count());
        return new Shade(DoubleStream.iterate(1, i -> i + 1)
                .limit(Math.max(0, classes - 1))
                .map(i -> spread[(int) Math.min(spread.length - 1, Math.round(i * spread.length / (double) classes))])
                .distinct()
                .filter(value -> value > spread[0])
                .boxed()
                .toList());
    }

    int of(double value) {
        int group = 0;
        while (group < breaks.size() && value >= breaks.get(group)) {
            group++;
        }
        return group;
    }

    String letter(@Nullable Double value) {
        return value == null ? "–" : Character.toString((char) ('A' + of(value)));
    }

    String fill(@Nullable Double value) {
        return value == null ? UNKNOWN : fill(of(value));
    }

    String ink(@Nullable Double value) {
        return value != null && Arrays.asList(3, 4).contains(step(of(value))) ? Pen.WHITE : Pen.INK;
    }

    private String fill(int group) {
        return FILLS.get(step(group));
    }

    /** The classes there are spread over all shades. */
    private int step(int group) {
        return breaks.isEmpty() ? 1 : group * (MOST - 1) / breaks.size();
    }

    /**
     * The finished drawing of a map with what its letters mean.
     *
     * @param key room for that to the right of the map; 0 puts it below
     * @param foot where the map ends
     */
    Drawing keyed(Pen pen, List<? extends @Nullable Double> values, int width, int key, int foot) {
        if (key > 0) {
            key(pen, width - key, 10, values);
            return pen.drawing(width, Math.max(190, foot + 5));
        }
        key(pen, 5, foot + 12, values);
        int rows = breaks.size() + 1 + (values.stream().anyMatch(Objects::isNull) ? 1 : 0);
        return pen.drawing(width, foot + 14 + rows * 26);
    }

    /** Writes what the letters mean, one below the other. */
    private void key(Pen pen, double x, double y, List<? extends @Nullable Double> values) {
        boolean unknown = values.stream().anyMatch(Objects::isNull);
        double[] known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .toArray();
        double least = DoubleStream.of(known).min().orElse(0);
        double most = DoubleStream.of(known).max().orElse(0);
        int groups = known.length == 0 ? 0 : breaks.size() + 1;
        for (int group = groups - 1; group >= 0; group--) {
            double from = group == 0 ? least : breaks.get(group - 1);
            String range = group == groups - 1
                    ? Scale.written(from) + " to " + Scale.written(most)
                    : Scale.written(from) + " to below " + Scale.written(breaks.get(group));
            row(
                    pen,
                    x,
                    y + (groups - 1 - group) * 26,
                    fill(group),
                    Character.toString((char) ('A' + group)),
                    ink(from),
                    range);
        }
        if (unknown) {
            row(pen, x, y + groups * 26, UNKNOWN, "–", Pen.INK, "not known or not shown");
        }
    }

    private static void row(Pen pen, double x, double y, String fill, String letter, String ink, String range) {
        pen.box(x, y, 22, 20, fill, Pen.GREY, null)
                .words(x + 11, y + 15, letter, 14, true, Drawing.Anchor.MIDDLE, ink)
                .words(x + 30, y + 15, range, Drawing.Anchor.START);
    }
}
