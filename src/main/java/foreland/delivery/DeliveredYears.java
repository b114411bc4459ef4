package foreland.delivery;

import foreland.calendar.FinancialYear;
import java.util.List;

/**
 * What was delivered in the years of a plan, given out whole and taken in from files. A year that is lived here is told by what
 * the agencies report; of one that is not, what a file said of it is kept as published.
 */
public interface DeliveredYears {

    /** The years of a plan of which there is anything, the earliest first, as far as whoever is acting may see it. */
    List<DeliveredYear> list(String plan);

    /** What {@link #record} would do with each. */
    List<Taking> look(String plan, List<DeliveredYear> fromFile);

    /**
     * Keeps what a file says of the years that are not lived here, in place of what was kept of the same years; years that the
     * file does not name stay. The same content again changes nothing.
     *
     * @param plan reference of a plan that is here and has these years
     */
    List<Taking> record(String plan, List<DeliveredYear> fromFile);

    /** What becomes of what a file says of a year. */
    record Taking(FinancialYear year, Answer answer) {

        /** In a sentence. */
        public String sentence() {
            return "What was delivered in " + year
                    + switch (answer) {
                        case SAME -> " is here already, with the same content.";
                        case KEPT -> " is kept as the file says it.";
                        case LIVED_HERE ->
                            " is not taken from the file: that year is lived here, and its updates and activities are given on"
                                    + " their own pages.";
                    };
        }
    }

    /** One of three. */
    enum Answer {
        SAME,
        KEPT,
        LIVED_HERE
    }
}
