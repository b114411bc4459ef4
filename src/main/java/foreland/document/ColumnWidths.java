package foreland.document;

import foreland.document.Block.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How the columns of a table share its width: by what stands in them, so that figures stay narrow and names have room. */
final class ColumnWidths {

    /** A column is never reckoned narrower or wider than so many letters. */
    private static final int FEWEST = 6;

    private static final int MOST = 34;

    private ColumnWidths() {}

    /** Hundredths of a percent, 10,000 in all. */
    static int[] of(Grid grid) {
        int[] letters = new int[grid.columns().size()];
        int all = 0;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(grid, i);
            all += letters[i];
        }
        int given = 0;
        int[] shares = new int[letters.length];
        for (int i = 0; i < letters.length; i++) {
            shares[i] = i == letters.length - 1 ? 10_000 - given : 10_000 * letters[i] / all;
            given += shares[i];
        }
        return shares;
    }

    /**
     * The same, but none narrower than its longest word, which a page would break in the middle; where not all have so much room, each as
     * its longest word.
     *
     * @param narrowest of each column, in hundredths of a percent
     */
    static int[] of(Grid grid, int[] narrowest) {
        int[] shares = of(grid);
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < shares.length; i++) {
            lacking += Math.max(0, narrowest[i] - shares[i]);
            spare += Math.max(0, shares[i] - narrowest[i]);
        }
        double all = Arrays.stream(narrowest).sum();
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            double share = lacking > spare
                    ? 10_000 * narrowest[i] / all
                    : Math.max(
                            narrowest[i], shares[i] - (shares[i] - narrowest[i]) * (spare == 0 ? 0 : lacking / spare));
            shares[i] = (int) Math.floor(share);
            given += shares[i];
        }
        shares[0] += 10_000 - given;
        return shares;
    }

    private static int letters(Grid grid, int column) {
        int most = longestWord(grid.columns().get(column).heading());
        for (List<String> row : grid.rows()) {
            most = Math.max(most, row.get(column).length());
        }
        return Math.min(MOST, Math.max(FEWEST, most)) + 2;
    }

    private static int longestWord(String heading) {
        return words(heading).mapToInt(String::length).max().orElse(0);
    }

    /** Where a line may end. */
    static Stream<String> words(String text) {
        return Arrays.stream(text.split("[ -]"));
    }
}
