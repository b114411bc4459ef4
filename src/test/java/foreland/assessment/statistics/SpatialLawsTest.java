package foreland.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds wherever the areas lie. */
class SpatialLawsTest {

    private static final int AREAS = 700;
    private final Random random = new Random(4);
    private final double[] x = random.doubles(AREAS, 0, 9_000).map(Math::rint).toArray();
    private final double[] y = random.doubles(AREAS, 0, 5_000).map(Math::rint).toArray();
    private final double[] values = random.ints(AREAS, 0, 40).asDoubleStream().toArray();

    @Test
    void the_tree_finds_the_same_neighbours_as_a_look_at_all_pairs() {
        Neighbours neighbours = Neighbours.nearest(x, y, 8);

        for (int area = 0; area < AREAS; area++) {
            int self = area;
            assertThat(neighbours.of(area))
                    .containsExactly(IntStream.range(0, AREAS)
                            .filter(other -> other != self)
                            .boxed()
                            .sorted(Comparator.<Integer>comparingDouble(other -> away(self, other))
                                    .thenComparing(other -> other))
                            .limit(8)
                            .mapToInt(Integer::intValue)
                            .sorted()
                            .toArray());
        }
    }

    @Test
    void a_distance_band_is_mutual_and_holds_all_within_it() {
        Neighbours neighbours = Neighbours.within(x, y, 300);

        for (int area = 0; area < AREAS; area++) {
            int self = area;
            assertThat(neighbours.of(area))
                    .containsExactly(IntStream.range(0, AREAS)
                            .filter(other -> other != self && away(self, other) <= 90_000)
                            .toArray());
        }
    }

    @Test
    void hot_spots_do_not_change_with_the_unit_or_a_constant() {
        Neighbours neighbours = Neighbours.nearest(x, y, 8);
        double[] other = IntStream.range(0, AREAS)
                .mapToDouble(area -> 5 + 3 * values[area])
                .toArray();

        assertThat(HotSpots.giStar(other, neighbours).z())
                .containsExactly(HotSpots.giStar(values, neighbours).z(), within(1e-9));
    }

    @Test
    void equal_values_have_no_hot_spots_and_say_so() {
        HotSpots flat = HotSpots.giStar(new double[AREAS], Neighbours.nearest(x, y, 8));

        assertThat(flat.z()).containsOnly(Double.NaN);
        assertThat(flat.q()).containsOnly(Double.NaN);
    }

    @Test
    void permutations_agree_with_the_formula_and_do_not_depend_on_threads() throws Exception {
        Neighbours neighbours = Neighbours.nearest(x, y, 8);
        double[] here = HotSpots.permutedGiStar(values, neighbours, 999, 7);
        ForkJoinPool one = new ForkJoinPool(1);
        double[] alone = one.submit(() -> HotSpots.permutedGiStar(values, neighbours, 999, 7))
                .get();
        one.shutdown();

        assertThat(alone).isEqualTo(here);
        assertThat(HotSpots.permutedGiStar(values, neighbours, 999, 8)).isNotEqualTo(here);
        double[] formula = HotSpots.gi(values, neighbours).p();
        double apart = IntStream.range(0, AREAS)
                .mapToDouble(area -> Math.abs(here[area] - formula[area]))
                .average()
                .orElseThrow();
        assertThat(apart).isLessThan(0.03);
    }

    @Test
    void pairs_are_counted_by_places_as_they_would_be_one_by_one() {
        Random random = new Random(4);
        double[] east = random.doubles(150, 0, 12).map(Math::floor).toArray();
        double[] north = random.doubles(150, 0, 9).map(Math::floor).toArray();
        double[] day = random.doubles(150, 0, 40).toArray();
        for (double metres : new double[] {0, 1, 2.5, 40}) {
            long[] pairs = new long[4];
            for (int i = 0; i < day.length; i++) {
                for (int j = 0; j < i; j++) {
                    int near = Math.hypot(east[i] - east[j], north[i] - north[j]) <= metres ? 0 : 1;
                    pairs[near + (Math.abs(day[i] - day[j]) <= 3 ? 0 : 2)]++;
                }
            }
            assertThat(Knox.of(east, north, day, metres, 3))
                    .isEqualTo(new Knox(pairs[0], pairs[1], pairs[2], pairs[3]));
        }
    }

    @Test
    void too_many_neighbours_are_refused() {
        assertThatThrownBy(() -> Neighbours.nearest(new double[] {1, 2}, new double[] {1, 2}, 2))
                .hasMessage("Among 2 points each can have 1 to 1 neighbours, not 2.");
    }

    private double away(int one, int other) {
        return Math.pow(x[one] - x[other], 2) + Math.pow(y[one] - y[other], 2);
    }
}
