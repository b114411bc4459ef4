package foreland.assessment;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Hides small counts in a table that is published with the totals of its rows and columns, so that nobody can work one out.
 *
 * <p>First every count below the threshold goes, zeros too, in the body and in the margins. Then, as long as some hidden count could
 * have only one value, given everything that is still shown and that no count is below zero, the smallest shown count beside it goes
 * as well. Whether a hidden count could be another is a question of circulation: the table with its totals is a network in which
 * every row and column balances, and a cell can be one more or one less exactly if the change can be carried round a cycle of hidden
 * cells. See L. Cox, Network models for complementary cell suppression, JASA 90 (1995).
 */
public final class SmallNumbers {

    private static final double COSTLY = 1e9;

    private final long[][] cells;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    /** With its totals as the last row and column. */
    private SmallNumbers(long[][] counts) {
        rows = counts.length;
        columns = rows == 0 ? 0 : counts[0].length;
        cells = new long[rows + 1][columns + 1];
        hidden = new boolean[rows + 1][columns + 1];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                cells[i][j] = counts[i][j];
                cells[i][columns] += counts[i][j];
                cells[rows][j] += counts[i][j];
                cells[rows][columns] += counts[i][j];
            }
        }
    }

    /**
     * What must be hidden.
     *
     * @param counts    rows of equal length, without totals
     * @param threshold counts below it are small
     * @return for each cell, and for the totals in one more row and column, whether it must be hidden
     */
    public static boolean[][] hide(long[][] counts, int threshold) {
        SmallNumbers table = new SmallNumbers(counts);
        table.hideSmall(threshold);
        table.hideWhatGivesThemAway();
        return table.hidden;
    }

    private void hideSmall(int threshold) {
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                hidden[i][j] = cells[i][j] < threshold;
            }
        }
    }

    /** Hiding more never gives a cell away that was safe before, so each is looked at until it is. */
    private void hideWhatGivesThemAway() {
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                while (hidden[i][j] && !canBeAnother(i, j) && hideWith(i, j)) {
                    // Each time round at least one more cell is hidden.
                }
            }
        }
    }

    /** Hides the cheapest three other corners of a rectangle round which the cell can change; or else the cheapest cell of all. */
    private boolean hideWith(int i, int j) {
        int[] best = new int[0];
        double least = Double.MAX_VALUE;
        for (int k = 0; k <= rows; k++) {
            for (int l = 0; l <= columns; l++) {
                if (k == i || l == j || hidden[i][l] && hidden[k][j] && hidden[k][l]) {
                    continue;
                }
                double cost = cost(i, l) + cost(k, j) + cost(k, l) + (turns(i, j, k, l) ? 0 : COSTLY * COSTLY);
                if (cost < least) {
                    least = cost;
                    best = new int[] {k, l};
                }
            }
        }
        if (best.length == 0) {
            return hideCheapest();
        }
        hidden[i][best[1]] = true;
        hidden[best[0]][j] = true;
        hidden[best[0]][best[1]] = true;
        return true;
    }

    /** Whether one more here, one less there, and so on round the rectangle is possible, or the other way round. */
    private boolean turns(int i, int j, int k, int l) {
        return mayRise(i, j) && mayFall(i, l) && mayRise(k, l) && mayFall(k, j)
                || mayFall(i, j) && mayRise(i, l) && mayFall(k, l) && mayRise(k, j);
    }

    private boolean hideCheapest() {
        int[] best = new int[0];
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                if (!hidden[i][j] && cost(i, j) < least) {
                    least = cost(i, j);
                    best = new int[] {i, j};
                }
            }
        }
        if (best.length > 0) {
            hidden[best[0]][best[1]] = true;
        }
        return best.length > 0;
    }

    /** Small counts are missed least; totals are worth more to readers than cells, so they are the last to go. */
    private double cost(int i, int j) {
        return hidden[i][j] ? 0 : cells[i][j] + 1 + (i == rows || j == columns ? COSTLY : 0);
    }

    /** Whether everything shown would still add up with one more, or one less, in this cell. */
    private boolean canBeAnother(int i, int j) {
        return mayRise(i, j) && reaches(false, j, i, i, j) || mayFall(i, j) && reaches(true, i, j, i, j);
    }

    /** In the balanced network a total counts negative: it rises where the count falls. */
    private boolean mayRise(int i, int j) {
        return isTotal(i, j) ? cells[i][j] >= 1 : true;
    }

    private boolean mayFall(int i, int j) {
        return isTotal(i, j) ? true : cells[i][j] >= 1;
    }

    /** The grand total balances both margins, and is a count like those within. */
    private boolean isTotal(int i, int j) {
        return (i == rows) != (j == columns);
    }

    /**
     * Whether a change can be carried on from a line to another over hidden cells, never over the cell itself: a row that has one
     * too many lets a cell fall, a column then must let another rise.
     *
     * @param fromRow whether it begins at a row, which then must rise again
     */
    private boolean reaches(boolean fromRow, int from, int to, int exceptRow, int exceptColumn) {
        boolean[] seenRow = new boolean[rows + 1];
        boolean[] seenColumn = new boolean[columns + 1];
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {fromRow ? 0 : 1, from});
        (fromRow ? seenRow : seenColumn)[from] = true;
        while (!open.isEmpty()) {
            int[] line = open.pop();
            boolean isRow = line[0] == 0;
            for (int k = 0; k <= (isRow ? columns : rows); k++) {
                int i = isRow ? line[1] : k;
                int j = isRow ? k : line[1];
                boolean[] seen = isRow ? seenColumn : seenRow;
                if (!hidden[i][j] || i == exceptRow && j == exceptColumn || seen[k]) {
                    continue;
                }
                // Leaving a row, a cell of it rises; leaving a column, one falls.
                if (isRow ? mayRise(i, j) : mayFall(i, j)) {
                    seen[k] = true;
                    open.push(new int[] {isRow ? 1 : 0, k});
                }
            }
        }
        return (fromRow ? seenColumn : seenRow)[to];
    }
}
