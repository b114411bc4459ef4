package foreland.document;

import foreland.document.Block.Grid;
import java.util.List;

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

    private static int letters(Grid grid, int column) {
        int most = longestWord(grid.columns().get(column).heading());
        for (List<String> row : grid.rows()) {
            most = Math.max(most, row.get(column).length());
        }
        return Math.min(MOST, Math.max(FEWEST, most)) + 2;
    }

    private static int longestWord(String heading) {
        int longest = 0;
        for (String word : heading.split("[ -]")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
