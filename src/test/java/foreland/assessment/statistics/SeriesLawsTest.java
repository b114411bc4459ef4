package foreland.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What holds whatever the months brought. */
class SeriesLawsTest {

    @Property(tries = 100)
    void season_trend_and_remainder_add_up_to_the_series(
            @ForAll @Size(min = 24, max = 72) List<@IntRange(max = 300) Integer> counts) {
        double[] y = counts.stream().mapToDouble(Integer::doubleValue).toArray();
        Stl stl = Stl.robust(y, 12);

        for (int i = 0; i < y.length; i++) {
            assertThat(stl.seasonal()[i] + stl.trend()[i] + stl.remainder()[i]).isCloseTo(y[i], within(1e-8));
            assertThat(stl.weights()[i]).isBetween(0.0, 1.0);
        }
        assertThat(stl.strengthOfSeason()).isBetween(0.0, 1.0);
    }

    @Property(tries = 100)
    void a_series_turned_round_has_the_opposite_trend(
            @ForAll @Size(min = 4, max = 60) List<@IntRange(max = 90) Integer> counts) {
        double[] y = counts.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] back = IntStream.range(0, y.length)
                .mapToDouble(i -> y[y.length - 1 - i])
                .toArray();

        assertThat(MannKendall.of(back).s()).isEqualTo(-MannKendall.of(y).s());
        assertThat(MannKendall.of(back).slope()).isCloseTo(-MannKendall.of(y).slope(), within(1e-12));
        assertThat(MannKendall.of(y).p()).isBetween(0.0, 1.0);
    }

    @Property(tries = 100)
    void the_middle_of_an_odd_number_of_values_is_the_median(
            @ForAll @Size(min = 1, max = 80) List<@IntRange(max = 500) Integer> values) {
        double[] odd = values.stream()
                .limit(values.size() % 2 == 1 ? values.size() : values.size() - 1)
                .mapToDouble(Integer::doubleValue)
                .toArray();
        if (odd.length > 0) {
            assertThat(MiddleTwo.sumOf(odd)).isEqualTo(2 * Quantiles.median(odd));
        }
    }

    @Property(tries = 100)
    void indices_are_ordered_by_their_keys_and_ties_stay(
            @ForAll @Size(max = 90) List<@IntRange(max = 20) Integer> values) {
        double[] key = values.stream().mapToDouble(Integer::doubleValue).toArray();
        int[] order = Sorting.order(key);

        for (int i = 1; i < order.length; i++) {
            assertThat(key[order[i - 1]] < key[order[i]]
                            || (key[order[i - 1]] == key[order[i]] && order[i - 1] < order[i]))
                    .isTrue();
        }
    }

    @Test
    void counts_that_scatter_less_than_chance_give_a_poisson_model() {
        double[] steady = new double[36];
        java.util.Arrays.setAll(steady, i -> 20 + i % 2);
        CountModel model = CountModel.negativeBinomial(steady, CountModel.Design.trend(36));

        assertThat(model.theta()).isInfinite();
        assertThat(model.estimate())
                .isEqualTo(
                        CountModel.poisson(steady, CountModel.Design.trend(36)).estimate());
    }

    @Test
    void what_is_too_short_is_refused_with_the_length_it_needs() {
        assertThatThrownBy(() -> Stl.periodic(new double[23], 12))
                .hasMessage("A seasonal pattern needs two whole seasons, 24 points, not 23.");
        assertThatThrownBy(() -> Farrington.flexible(new double[40], 12))
                .hasMessage("This needs 61 months to assess the last 12, not 40.");
        assertThatThrownBy(() -> ChangePoints.of(new double[10], 6))
                .hasMessage("A segment has 2 to 5 of the 10 points, not 6.");
    }

    @Test
    void a_group_that_nobody_answered_from_is_refused() {
        assertThatThrownBy(() -> new Raking.Margin(new int[] {0, 0}, new double[] {10, 20}))
                .hasMessage("Nobody answered from group 2 of a margin: merge it with another group first.");
    }
}
