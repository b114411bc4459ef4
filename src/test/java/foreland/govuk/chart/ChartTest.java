package foreland.govuk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Where bars and lines are drawn. */
class ChartTest {

    @Test
    void barsAreInProportionFromNought() {
        var full = new BarChart.Bar("a", 20);
        var half = new BarChart.Bar("b", 10);
        var chart = new BarChart("t", "u", List.of(full, half, new BarChart.Bar("c", 0)));
        assertThat(chart.length(half)).isEqualTo(chart.length(full) / 2);
        assertThat(chart.length(chart.bars().get(2))).isZero();
        assertThatThrownBy(() -> new BarChart.Bar("d", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BarChart.Bar("d", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineIsBrokenWhereNothingIsKnown() {
        var line = new LineChart.Series("s", Arrays.asList(1.0, 2.0, null, 3.0));
        var chart = new LineChart("t", "u", List.of("Q1", "Q2", "Q3", "Q4"), List.of(line));
        assertThat(chart.path(line)).containsPattern("^M[^ML]+L[^ML]+M[^ML]+$");
        assertThat(chart.figure(line, 2)).isEqualTo("Not known");
        assertThatThrownBy(() -> new LineChart("t", "u", List.of("Q1"), List.of(line)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theScaleHoldsEveryValueAndNought(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double a,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double b) {
        var scale = Scale.covering(Math.min(a, b), Math.max(a, b));
        assertThat(scale.share(a)).isBetween(-1e-9, 1 + 1e-9);
        assertThat(scale.share(0)).isBetween(-1e-9, 1 + 1e-9);
        assertThat(scale.ticks()).hasSizeBetween(2, 12);
    }

    @Test
    void partsOfABarStandSideBySideAndFillItTogether() {
        StackedChart chart = new StackedChart(
                "Actions",
                "actions",
                List.of("Red", "Amber", "Green"),
                List.of(new StackedChart.Bar("Q1", List.of(1, 0, 3)), new StackedChart.Bar("Q2", List.of(2, 2, 4))));
        StackedChart.Bar longest = chart.bars().get(1);
        assertThat(chart.left(longest, 0)).isEqualTo(StackedChart.LABELS);
        assertThat(chart.left(longest, 2)).isEqualTo(chart.left(longest, 1) + chart.width(longest, 1));
        assertThat(chart.left(longest, 2) + chart.width(longest, 2)).isEqualTo(StackedChart.WIDTH - 10.0);
        assertThat(chart.width(chart.bars().get(0), 2)).isEqualTo(chart.width(longest, 2) * 3 / 4, within(0.1));
        assertThat(chart.said(longest, 1)).isEqualTo("A 2");
        StackedChart alike =
                new StackedChart("Actions", "actions", List.of("Red", "Green", "Grey: not started"), chart.bars());
        assertThat(alike.said(longest, 0)).isEqualTo("R 2");
        assertThat(alike.said(longest, 1)).isEqualTo("Green 2");
        assertThat(alike.said(longest, 2)).isEqualTo("Grey 4");
    }

    @Test
    void aBarThatLacksAPartIsRefused() {
        assertThatThrownBy(() -> new StackedChart(
                        "Actions", "actions", List.of("Red", "Green"), List.of(new StackedChart.Bar("Q1", List.of(1)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
