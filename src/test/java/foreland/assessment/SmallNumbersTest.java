package foreland.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An attacker who has every published cell and total tries all tables there can be. */
class SmallNumbersTest {

    private static final int THRESHOLD = 3;

    @Test
    void nothing_small_is_shown_and_nothing_hidden_can_be_worked_out() {
        Random random = new Random(20170401);
        int hiddenInAll = 0;
        for (int run = 0; run < 400; run++) {
            long[][] counts = new long[1 + random.nextInt(3)][2 + random.nextInt(2)];
            for (long[] row : counts) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(7);
                }
            }
            boolean[][] hidden = SmallNumbers.hide(counts, THRESHOLD);
            hiddenInAll += attack(counts, hidden);
        }
        assertThat(hiddenInAll).as("the attack had something to attack").isGreaterThan(1000);
    }

    @Test
    void a_table_of_large_counts_is_shown_whole() {
        boolean[][] hidden = SmallNumbers.hide(new long[][] {{10, 20}, {30, 40}}, 5);
        for (boolean[] row : hidden) {
            assertThat(row).containsOnly(false);
        }
    }

    @Test
    void one_small_count_takes_others_with_it_and_leaves_the_rest() {
        boolean[][] hidden = SmallNumbers.hide(new long[][] {{2, 20, 30}, {11, 40, 50}, {12, 60, 70}}, 5);
        assertThat(hidden[0][0]).isTrue();
        int count = 0;
        for (boolean[] row : hidden) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        assertThat(count).isBetween(4, 5);
        assertThat(hidden[3][3]).as("the total of all").isFalse();
    }

    /** @return how many hidden cells were attacked in vain */
    private static int attack(long[][] counts, boolean[][] hidden) {
        int rows = counts.length;
        int columns = counts[0].length;
        List<int[]> unknown = new ArrayList<>();
        long[][] guess = new long[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (hidden[i][j]) {
                    unknown.add(new int[] {i, j});
                } else {
                    guess[i][j] = counts[i][j];
                    assertThat(counts[i][j]).isGreaterThanOrEqualTo(THRESHOLD);
                }
            }
        }
        List<java.util.Set<Long>> possible = new ArrayList<>();
        unknown.forEach(cell -> possible.add(new java.util.HashSet<>()));
        enumerate(counts, hidden, guess, unknown, 0, possible);
        for (int k = 0; k < unknown.size(); k++) {
            assertThat(possible.get(k))
                    .as(
                            "values that cell %d %d of %s may have",
                            unknown.get(k)[0], unknown.get(k)[1], java.util.Arrays.deepToString(counts))
                    .hasSizeGreaterThan(1);
        }
        return unknown.size();
    }

    private static void enumerate(
            long[][] counts,
            boolean[][] hidden,
            long[][] guess,
            List<int[]> unknown,
            int next,
            List<java.util.Set<Long>> possible) {
        if (possible.stream().allMatch(values -> values.size() > 1)) {
            return;
        }
        if (next == unknown.size()) {
            if (agrees(counts, hidden, guess)) {
                for (int k = 0; k < unknown.size(); k++) {
                    possible.get(k).add(guess[unknown.get(k)[0]][unknown.get(k)[1]]);
                }
            }
            return;
        }
        int[] cell = unknown.get(next);
        // One less, the same and one more are enough to tell whether a cell can be another: tables that agree are
        // convex.
        long real = counts[cell[0]][cell[1]];
        for (long value = Math.max(0, real - 1); value <= real + 1; value++) {
            guess[cell[0]][cell[1]] = value;
            enumerate(counts, hidden, guess, unknown, next + 1, possible);
        }
        guess[cell[0]][cell[1]] = real;
    }

    private static boolean agrees(long[][] counts, boolean[][] hidden, long[][] guess) {
        int rows = counts.length;
        int columns = counts[0].length;
        for (int i = 0; i < rows; i++) {
            if (!hidden[i][columns] && sum(counts, i, -1) != sum(guess, i, -1)) {
                return false;
            }
        }
        for (int j = 0; j < columns; j++) {
            if (!hidden[rows][j] && sum(counts, -1, j) != sum(guess, -1, j)) {
                return false;
            }
        }
        return hidden[rows][columns] || sum(counts, -1, -1) == sum(guess, -1, -1);
    }

    private static long sum(long[][] table, int row, int column) {
        long sum = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table[0].length; j++) {
                sum += (row < 0 || i == row) && (column < 0 || j == column) ? table[i][j] : 0;
            }
        }
        return sum;
    }
}
