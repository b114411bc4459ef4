package foreland.plan.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.plan.ConsultationQuestion;
import foreland.plan.SeriesBreak;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published figures never lose what they must be read with. */
class PublishedFiguresTest {

    @Test
    void a_percentage_is_possible_only_if_some_whole_number_of_people_gives_it() {
        // 258 of 340 is 75.88 %; 157 and 158 of 340 are 46.18 % and 46.47 %.
        assertThat(AnswerLine.isPossible(new BigDecimal("75.9"), 340)).isTrue();
        assertThat(AnswerLine.isPossible(new BigDecimal("46.4"), 340)).isFalse();
        assertThat(AnswerLine.isPossible(new BigDecimal("100"), 3)).isTrue();
        assertThat(AnswerLine.isPossible(BigDecimal.ZERO, 0)).isFalse();
    }

    @Test
    void a_percentage_without_its_base_is_flagged_and_one_that_cannot_be_of_all_says_so() {
        assertThat(answer("75.9", null, null, 340).warning())
                .isEqualTo("How many people answered this question was not published.");
        assertThat(answer("46.4", null, null, 340).warning()).contains("It cannot have been all 340");
    }

    @Test
    void counts_that_agree_with_their_percentage_need_no_warning_and_others_do() {
        assertThat(answer("75.9", 258, 340, null).warning()).isNull();
        assertThat(answer("75.9", 258, 340, null).base()).isEqualTo("258 of 340 people");
        assertThat(answer("75.9", 200, 340, null).warning()).contains("200 of 340 is 58.8%");
    }

    @Test
    void a_performance_figure_keeps_period_comparison_rank_and_the_break_in_its_series() {
        SeriesBreak ours = new SeriesBreak(LocalDate.of(2016, 4, 1), "All crime", "new rules", null, List.of());
        SeriesBreak later = new SeriesBreak(LocalDate.of(2017, 4, 1), null, "newer rules", null, List.of());
        PerformanceLine line = PerformanceLine.of(SamplePlans.figure(), List.of(ours, later));
        assertThat(line.period()).isEqualTo("1 October 2015 to 30 September 2016");
        assertThat(line.figure()).isEqualTo("82 per 1000 residents");
        assertThat(line.comparison()).isEqualTo("−9.9%; was 91 per 1000 residents (earlier period not published)");
        assertThat(line.caveats())
                .containsExactly(
                        "Rank 1, where 1 is the highest: of twelve districts",
                        "Recording changed on 1 April 2016: new rules");
    }

    private static AnswerLine answer(String percent, Integer people, Integer base, Integer responses) {
        return AnswerLine.of(
                new ConsultationQuestion(
                        "Do you agree?", new BigDecimal(percent), people, base, List.of(), List.of(), null),
                responses);
    }
}
