package foreland.evidence;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The months that data cover, in order. A month that is not among them is not known, and never zero.
 *
 * @param months in time order, each once
 */
public record MonthsCovered(List<YearMonth> months) {

    public static final MonthsCovered NONE = new MonthsCovered(List.of());

    public MonthsCovered {
        months = List.copyOf(new TreeSet<>(months));
    }

    public static MonthsCovered of(Collection<YearMonth> months) {
        return new MonthsCovered(List.copyOf(months));
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    public boolean covers(YearMonth month) {
        return months.contains(month);
    }

    /** The blocks of months without a gap. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (YearMonth month : months) {
            int last = blocks.size() - 1;
            if (last >= 0 && blocks.get(last).to().plusMonths(1).equals(month)) {
                blocks.set(last, new Block(blocks.get(last).from(), month));
            } else {
                blocks.add(new Block(month, month));
            }
        }
        return blocks;
    }

    /** What is missing between the first month and the last. */
    public List<Block> gaps() {
        List<Block> blocks = blocks();
        List<Block> gaps = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            gaps.add(new Block(
                    blocks.get(i - 1).to().plusMonths(1), blocks.get(i).from().minusMonths(1)));
        }
        return gaps;
    }

    /** Months one after the other, first and last included. */
    public record Block(YearMonth from, YearMonth to) {

        public int length() {
            return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
        }

        @Override
        public String toString() {
            return from.equals(to) ? from.toString() : from + " to " + to;
        }
    }
}
