package foreland.assessment;

import java.time.YearMonth;

/**
 * The months that are assessed, and the same months a year earlier, which they are compared with.
 *
 * @param to the last month
 * @param months how many, 1 or more
 */
public record YearPair(YearMonth to, int months) {

    private static final int YEAR = 12;

    public YearPair {
        if (months < 1) {
            throw new IllegalArgumentException("At least one month is assessed, not " + months + ".");
        }
    }

    public YearMonth from() {
        return to.minusMonths(months - 1L);
    }

    public YearMonth earlierFrom() {
        return from().minusMonths(YEAR);
    }

    public YearMonth earlierTo() {
        return to.minusMonths(YEAR);
    }

    /** The {@code i}th month that is assessed, from 0. */
    public YearMonth month(int i) {
        return from().plusMonths(i);
    }

    /** Its month a year earlier. */
    public YearMonth earlier(int i) {
        return month(i).minusMonths(YEAR);
    }
}
