package foreland.document;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.document.Block.Grid;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final String LONG = "A long text in which nothing is narrow";

    private static final Grid GRID = new Grid(
            "table-1",
            "What the data did",
            List.of(
                    new Grid.Column("Action", false),
                    new Grid.Column("Measure", false),
                    new Grid.Column("Aim", false),
                    new Grid.Column("Outcome", false)),
            List.of(List.of(LONG, LONG, LONG, "Met")),
            List.of());

    @Test
    void a_narrow_column_between_wide_ones_keeps_room_for_its_longest_word() {
        int[] narrowest = {900, 900, 900, 1_300};
        assertThat(ColumnWidths.of(GRID)[3]).isLessThan(1_300);
        int[] shares = ColumnWidths.of(GRID, narrowest);
        assertThat(shares[3]).isEqualTo(1_300);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(10_000);
        assertThat(shares[0]).isGreaterThan(2_500);
    }

    @Test
    void what_has_room_already_is_left_as_it_was() {
        assertThat(ColumnWidths.of(GRID, new int[] {1, 1, 1, 1})).isEqualTo(ColumnWidths.of(GRID));
    }

    @Test
    void where_not_all_words_have_room_each_column_is_as_its_longest_word() {
        assertThat(ColumnWidths.of(GRID, new int[] {8_000, 4_000, 4_000, 4_000}))
                .containsExactly(4_000, 2_000, 2_000, 2_000);
    }
}
