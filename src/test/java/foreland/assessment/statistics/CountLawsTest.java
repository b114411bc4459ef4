package foreland.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What holds whatever the counts are. */
class CountLawsTest {

    @Property(tries = 300)
    void a_ratio_turned_round_has_its_interval_turned_round(
            @ForAll @IntRange(max = 5_000) int later, @ForAll @IntRange(max = 5_000) int earlier) {
        RateRatio there = RateRatio.of(later, earlier);
        RateRatio back = RateRatio.of(earlier, later);

        assertThat(there.pTwoSided()).isBetween(0.0, 1.0).isCloseTo(back.pTwoSided(), within(1e-9));
        if (later > 0) {
            assertThat(there.exact(0.95).low() * back.exact(0.95).high()).isCloseTo(1, within(1e-9));
        }
    }

    @Property(tries = 300)
    void the_interval_holds_the_ratio_and_one_exactly_when_the_test_says_so(
            @ForAll @IntRange(min = 1, max = 2_000) int later, @ForAll @IntRange(min = 1, max = 2_000) int earlier) {
        RateRatio ratio = RateRatio.of(later, earlier);
        Interval interval = ratio.exact(0.95);

        assertThat(interval.contains(ratio.ratio())).isTrue();
        double oneSided =
                Math.min(ratio.pGreater(), RateRatio.of(earlier, later).pGreater());
        assertThat(interval.contains(1)).isEqualTo(oneSided > 0.025);
    }

    @Property(tries = 200)
    void scaling_both_exposures_changes_no_ratio(
            @ForAll @IntRange(max = 500) int later,
            @ForAll @IntRange(min = 1, max = 500) int earlier,
            @ForAll @DoubleRange(min = 0.1, max = 1_000) double factor) {
        RateRatio one = new RateRatio(later, 3, earlier, 2);
        RateRatio scaled = new RateRatio(later, 3 * factor, earlier, 2 * factor);

        assertThat(scaled.pGreater()).isCloseTo(one.pGreater(), within(1e-9));
        assertThat(scaled.exact(0.95).high()).isCloseTo(one.exact(0.95).high(), within(1e-6));
    }

    @Property(tries = 200)
    void adjusted_p_values_keep_their_order_and_never_shrink(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(max = 1) Double> several) {
        double[] p = several.stream().mapToDouble(Double::doubleValue).toArray();
        double[] adjusted = MultipleTests.benjaminiHochberg(p);
        double[] yekutieli = MultipleTests.benjaminiYekutieli(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i] - 1e-15, 1.0);
            assertThat(yekutieli[i]).isGreaterThanOrEqualTo(adjusted[i]);
            for (int j = 0; j < p.length; j++) {
                if (p[i] < p[j]) {
                    assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[j]);
                }
            }
        }
    }

    @Property(tries = 200)
    void dispersion_never_makes_a_rise_of_note_more_certain(
            @ForAll @IntRange(min = 1, max = 400) int later, @ForAll @IntRange(max = 400) int earlier) {
        Overdispersion none = new Overdispersion(0.5, 1, 50);
        Overdispersion some = new Overdispersion(0.5, 1.3, 50);

        assertThat(none.pGreater(later, earlier))
                .isCloseTo(RateRatio.of(later, earlier).pGreater(), within(1e-12));
        if (later > earlier + 1) {
            assertThat(some.pGreater(later, earlier)).isGreaterThanOrEqualTo(none.pGreater(later, earlier));
        }
    }

    @Test
    void the_smallest_detectable_rise_is_detected_and_one_less_is_not() {
        Overdispersion dispersion = new Overdispersion(0.5, 1.24, 900);
        int least = dispersion.smallestDetectable(13, 0.001);

        assertThat(dispersion.pGreater(least, 13)).isLessThanOrEqualTo(0.001);
        assertThat(dispersion.pGreater(least - 1, 13)).isGreaterThan(0.001);
    }

    @Test
    void a_test_that_is_not_defined_stays_so_and_does_not_count() {
        assertThat(MultipleTests.benjaminiHochberg(new double[] {0.01, Double.NaN, 0.04}))
                .containsExactly(0.02, Double.NaN, 0.04);
    }

    @Test
    void nonsense_is_refused_with_the_reason() {
        assertThatThrownBy(() -> new Rate(3, 0, 1_000)).hasMessage("A rate needs a population above 0, not 0.0.");
        assertThatThrownBy(() -> ExactBinomial.of(3, 2, 0.5)).hasMessage("There cannot be 3 events among 2.");
        assertThatThrownBy(() -> RateRatio.of(-1, 2)).hasMessage("The later count is a count of 0 or more, not -1.0.");
        assertThatThrownBy(() -> MultipleTests.holm(new double[] {1.5}))
                .hasMessage("A p-value lies between 0 and 1, not at 1.5.");
    }

    /** Busy areas scatter more than quiet ones in nearly all police data: they are no news for that. */
    @Property(tries = 30)
    void busy_areas_are_held_against_the_scatter_of_busy_areas(@ForAll @IntRange(max = 1_000_000) int seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int[] later = new int[600];
        int[] earlier = new int[600];
        for (int i = 0; i < later.length; i++) {
            double usual = 4 * Math.exp(5 * chance.nextDouble());
            later[i] = count(chance, usual * clusters(chance));
            earlier[i] = count(chance, usual * clusters(chance));
        }

        Overdispersion scatter = Overdispersion.of(later, earlier, 0.5);
        double[] q = MultipleTests.benjaminiHochberg(IntStream.range(0, later.length)
                .mapToDouble(i -> scatter.pGreater(later[i], earlier[i]))
                .toArray());

        assertThat(scatter.spread(1_000)).isGreaterThan(1.5 * scatter.spread(20));
        assertThat(Arrays.stream(q).filter(each -> each <= 0.05).count()).isLessThanOrEqualTo(4);
        assertThat(scatter.pGreater(1_200, 400)).isLessThan(0.001);
    }

    /** Around 1, with a standard deviation of 0.12. */
    private static double clusters(SplittableRandom chance) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += chance.nextDouble();
        }
        return 1 + 0.12 * (sum - 6);
    }

    /** Poisson, near enough: as many exponential waits as fit. */
    private static int count(SplittableRandom chance, double mean) {
        int count = 0;
        for (double waited = -Math.log(1 - chance.nextDouble()); waited < mean; count++) {
            waited -= Math.log(1 - chance.nextDouble());
        }
        return count;
    }
}
