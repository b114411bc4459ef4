package foreland.delivery.overview;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.delivery.overview.StraightLine.Point;
import foreland.plan.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraightLineTest {

    private static final LocalDate BEGINS = LocalDate.of(2017, 4, 1);
    private static final LocalDate ENDS = LocalDate.of(2018, 3, 31);

    @Test
    void a_baseline_and_one_value_make_a_line_to_the_years_end() {
        StraightLine line = through("120", point(30, "110"));
        assertThat(line.on(BEGINS.plusDays(29))).isEqualByComparingTo("110");
        assertThat(line.on(BEGINS.plusDays(59))).isEqualByComparingTo("100");
        assertThat(line.from()).isEqualTo("the baseline and 1 value");
    }

    @Test
    void one_value_alone_makes_no_line_nor_does_a_baseline_alone() {
        assertThat(StraightLine.through(null, BEGINS, List.of(point(30, "110"))))
                .isEmpty();
        assertThat(StraightLine.through(new BigDecimal(120), BEGINS, List.of())).isEmpty();
        assertThat(StraightLine.through(null, BEGINS, List.of(point(30, "110"), point(30, "90"))))
                .isEmpty();
    }

    @Test
    void fires_do_not_fall_below_nought() {
        assertThat(through("120", point(30, "10")).on(ENDS)).isEqualByComparingTo("0");
        assertThat(through("-1", point(30, "-2")).on(ENDS)).isNegative();
    }

    @Property
    void points_of_a_line_give_that_line(
            @ForAll @IntRange(min = 0, max = 1000) int start,
            @ForAll @IntRange(min = 0, max = 5) int aDay,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 360) Integer> days) {
        List<Point> points = days.stream()
                .map(day -> point(day, String.valueOf(start + aDay * day)))
                .toList();
        StraightLine line =
                StraightLine.through(new BigDecimal(start), BEGINS, points).orElseThrow();
        assertThat(line.on(ENDS)).isEqualByComparingTo(BigDecimal.valueOf(start + aDay * 365L));
    }

    @Property
    void the_order_of_the_values_does_not_matter(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 500) Integer> values, @ForAll Random random) {
        List<Point> points = new ArrayList<>();
        for (Integer value : values) {
            points.add(point(30 * (points.size() + 1), String.valueOf(value)));
        }
        List<Point> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        assertThat(StraightLine.through(BigDecimal.TEN, BEGINS, shuffled)
                        .orElseThrow()
                        .on(ENDS))
                .isEqualByComparingTo(StraightLine.through(BigDecimal.TEN, BEGINS, points)
                        .orElseThrow()
                        .on(ENDS));
    }

    @ParameterizedTest
    @CsvSource({
        "REDUCE, 100, 100, true",
        "REDUCE, 101, 100, false",
        "INCREASE, 100, 100, true",
        "INCREASE, 99, 100, false",
        "MAINTAIN, 104, 100, true",
        "MAINTAIN, 94, 100, false"
    })
    void a_target_is_met_in_its_direction(Direction direction, BigDecimal reached, BigDecimal target, boolean met) {
        assertThat(MeasureCourse.meets(reached, target, direction)).isEqualTo(met);
    }

    private static StraightLine through(String baseline, Point... points) {
        return StraightLine.through(new BigDecimal(baseline), BEGINS, List.of(points))
                .orElseThrow();
    }

    /** So many days after the last day before the year. */
    private static Point point(int days, String value) {
        return new Point(BEGINS.minusDays(1).plusDays(days), new BigDecimal(value));
    }
}
