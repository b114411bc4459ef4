package foreland.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The numbered pages of a long list.
 *
 * @param current the page shown, from 1
 * @param total   how many there are, at least 1
 * @param href    the address of a page, by its number
 */
public record Pagination(int current, int total, IntFunction<String> href) {

    /** Stands in {@link #numbers()} for pages left out. */
    static final int GAP = 0;

    public Pagination {
        if (total < 1 || current < 1 || current > total) {
            throw new IllegalArgumentException("There is no page " + current + " of " + total);
        }
    }

    /** The page numbers to show: first, last and those beside the current one; {@value #GAP} where some are left out. */
    List<Integer> numbers() {
        var shown = new ArrayList<Integer>();
        for (int page = 1; page <= total; page++) {
            if (page == 1 || page == total || Math.abs(page - current) <= 1) {
                shown.add(page);
            } else if (shown.get(shown.size() - 1) != GAP) {
                shown.add(GAP);
            }
        }
        return List.copyOf(shown);
    }
}
