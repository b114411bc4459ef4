package foreland.govuk.chart;

import java.util.List;

/**
 * Bars of parts that make a whole, such as actions by colour, each quarter. Parts differ by shade, and each that has room says its
 * own initial and figure, so that nobody needs to see the shade.
 *
 * @param title what is shown, with its period
 * @param unit what is counted: "actions"
 * @param parts names of the parts, from left to right; at most six
 * @param bars from top to bottom, each with an amount for every part
 */
public record StackedChart(String title, String unit, List<String> parts, List<Bar> bars) {

    /** A whole, and how much of each part it has. */
    public record Bar(String label, List<Integer> amounts) {
        public Bar {
            amounts = List.copyOf(amounts);
            if (amounts.stream().anyMatch(amount -> amount < 0)) {
                throw new IllegalArgumentException("A part cannot be less than nothing: " + label + " " + amounts);
            }
        }

        int whole() {
            return amounts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static final int WIDTH = 720;
    static final int LABELS = 50;
    static final int ROW = 44;
    static final int BAR = 34;

    private static final int MOST_PARTS = 6;

    /** Room for an initial and two digits. */
    private static final int ROOM = 34;

    /** A further letter on a telephone, where they are largest. */
    private static final int LETTER = 10;

    public StackedChart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        int count = parts.size();
        if (count > MOST_PARTS || bars.stream().anyMatch(bar -> bar.amounts().size() != count)) {
            throw new IllegalArgumentException("A stacked chart has up to six parts, and each bar an amount for each");
        }
    }

    int height() {
        return bars.size() * ROW + 6;
    }

    int top(int bar) {
        return bar * ROW + 4;
    }

    /** Where a part begins. */
    double left(Bar bar, int part) {
        int before = bar.amounts().subList(0, part).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Scale.rounded(LABELS + before * each());
    }

    double width(Bar bar, int part) {
        return Scale.rounded(bar.amounts().get(part) * each());
    }

    boolean hasRoom(Bar bar, int part) {
        return width(bar, part) >= ROOM + (sign(part).length() - 1) * LETTER;
    }

    /** {@code R 3}, or {@code Green 3} where another part has the same initial. */
    String said(Bar bar, int part) {
        return sign(part) + " " + bar.amounts().get(part);
    }

    private String sign(int part) {
        String name = parts.get(part);
        String initial = name.substring(0, 1);
        boolean shared =
                parts.stream().filter(other -> other.startsWith(initial)).count() > 1;
        return shared ? name.split("\\W", 2)[0] : initial;
    }

    private double each() {
        int longest = bars.stream().mapToInt(Bar::whole).max().orElse(0);
        return longest == 0 ? 0 : (double) (WIDTH - LABELS - 10) / longest;
    }
}
