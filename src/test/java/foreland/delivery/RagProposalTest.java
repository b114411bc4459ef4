package foreland.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.delivery.RagProposal.Gauge;
import foreland.delivery.RagProposal.Step;
import foreland.plan.Direction;
import foreland.plan.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed when milestones are late, or figures behind the straight line. */
class RagProposalTest {

    private static final LocalDate FROM = LocalDate.of(2017, 4, 1);
    private static final LocalDate TO = LocalDate.of(2018, 3, 31);
    private static final LocalDate DUE = LocalDate.of(2017, 6, 1);

    @ParameterizedTest
    @CsvSource({"0, ", "14, ", "15, AMBER", "29, AMBER", "30, RED", "200, RED"})
    void a_late_milestone_is_amber_after_14_days_and_red_at_30(int late, @Nullable Rag proposed) {
        Optional<RagProposal> proposal =
                on(DUE.plusDays(late), List.of(new Step("All bins seen", DUE, null)), List.of());
        assertThat(proposal.map(RagProposal::rag)).isEqualTo(Optional.ofNullable(proposed));
    }

    @Test
    void a_milestone_that_was_reached_or_has_no_day_is_not_late() {
        LocalDate longAfter = DUE.plusDays(100);
        assertThat(on(longAfter, List.of(new Step("a", DUE, DUE.plusDays(60)), new Step("b", null, null)), List.of()))
                .isEmpty();
    }

    /** From 0 on 1 April to 364 on 31 March: the line is at the number of days gone, and at 100 on 10 July. */
    @ParameterizedTest
    @CsvSource({"100, ", "150, ", "90, ", "89.9, AMBER", "75.1, AMBER", "75, RED", "0, RED"})
    void a_figure_is_amber_when_more_than_10_percent_behind_and_red_at_25(String value, @Nullable Rag proposed) {
        Gauge gauge = gauge("0", "364", Direction.INCREASE, value);
        assertThat(on(TO, List.of(), List.of(gauge)).map(RagProposal::rag)).isEqualTo(Optional.ofNullable(proposed));
    }

    @ParameterizedTest
    @CsvSource({"1000, ", "900, ", "990.5, ", "1001.5, AMBER", "1100, AMBER", "1140, RED"})
    void a_figure_to_be_reduced_is_behind_when_it_is_above_the_line(String value, @Nullable Rag proposed) {
        // From 1010 to 646, a straight line of -1 a day: at 910 on 10 July.
        Gauge gauge = gauge("1010", "646", Direction.REDUCE, value);
        assertThat(on(TO, List.of(), List.of(gauge)).map(RagProposal::rag)).isEqualTo(Optional.ofNullable(proposed));
    }

    @Test
    void without_baseline_or_target_nothing_is_proposed() {
        assertThat(on(TO, List.of(), List.of(gauge(null, "100", null, "1"), gauge("100", null, null, "999"))))
                .isEmpty();
    }

    @Test
    void a_figure_to_be_kept_may_stray_neither_way() {
        assertThat(on(TO, List.of(), List.of(gauge("50", "50", null, "54")))).isEmpty();
        assertThat(on(TO, List.of(), List.of(gauge("50", "50", null, "44"))).map(RagProposal::rag))
                .contains(Rag.AMBER);
        assertThat(on(TO, List.of(), List.of(gauge("50", "50", null, "63"))).map(RagProposal::rag))
                .contains(Rag.RED);
    }

    @Test
    void a_silent_quarter_is_red_and_every_reason_is_given_the_gravest_first() {
        RagProposal proposal = RagProposal.on(
                        DUE.plusDays(20),
                        List.of(new Step("All bins seen", DUE, null)),
                        List.of(gauge("0", "364", null, "50")),
                        FROM,
                        TO,
                        true)
                .orElseThrow();
        assertThat(proposal.rag()).isEqualTo(Rag.RED);
        assertThat(proposal.why()).hasSize(3);
        assertThat(proposal.why().get(0)).contains("no update");
        assertThat(proposal.why().get(1)).contains("50% behind");
        assertThat(proposal.why().get(2)).isEqualTo("the milestone “All bins seen” is 20 days late");
    }

    @Property
    void being_further_behind_never_makes_it_better(
            @ForAll @IntRange(max = 400) int one, @ForAll @IntRange(max = 400) int other) {
        int worse = Math.min(one, other);
        int better = Math.max(one, other);
        assertThat(gravity(on(TO, List.of(), List.of(gauge("0", "364", Direction.INCREASE, "" + worse)))))
                .isGreaterThanOrEqualTo(
                        gravity(on(TO, List.of(), List.of(gauge("0", "364", Direction.INCREASE, "" + better)))));
    }

    @Property
    void whoever_is_on_the_line_or_ahead_is_left_alone(
            @ForAll @IntRange(min = -500, max = 500) int baseline,
            @ForAll @IntRange(min = -500, max = 500) int target,
            @ForAll @IntRange(max = 300) int ahead) {
        Direction way = target >= baseline ? Direction.INCREASE : Direction.REDUCE;
        int best = way == Direction.INCREASE ? Math.max(baseline, target) + ahead : Math.min(baseline, target) - ahead;
        assertThat(on(TO, List.of(), List.of(gauge("" + baseline, "" + target, way, "" + best))))
                .isEmpty();
    }

    private static int gravity(Optional<RagProposal> proposal) {
        return proposal.map(found -> found.rag() == Rag.RED ? 2 : 1).orElse(0);
    }

    private static Optional<RagProposal> on(LocalDate day, List<Step> steps, List<Gauge> gauges) {
        return RagProposal.on(day, steps, gauges, FROM, TO, false);
    }

    private static Gauge gauge(
            @Nullable String baseline, @Nullable String target, @Nullable Direction direction, String value) {
        return new Gauge(
                "Fires in bins",
                baseline == null ? null : new BigDecimal(baseline),
                target == null ? null : new BigDecimal(target),
                direction,
                new BigDecimal(value),
                LocalDate.of(2017, 7, 10));
    }
}
