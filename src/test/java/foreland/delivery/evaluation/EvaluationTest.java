package foreland.delivery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void a_change_is_shown_beside_the_comparison_and_claims_no_more() {
        Evaluation said = form(Map.of(
                        "question", "Did it work?",
                        "unit", "fires",
                        "before", "120",
                        "after", "90",
                        "comparison", "the rest of the county",
                        "thereBefore", "400",
                        "thereAfter", "380"))
                .toEvaluation();
        assertThat(said.findings())
                .containsExactly(
                        "Here: 120 fires before, 90 fires after (-25.0%).",
                        "Compared with the rest of the county: 400 fires before, 380 fires after (-5.0%).",
                        "The change here differs by -20.0 percentage points. That it came from the action is not shown by"
                                + " this alone.");
    }

    @Test
    void nothing_is_a_percentage_of_nothing() {
        assertThat(new BeforeAndAfter(BigDecimal.ZERO, BigDecimal.TEN).words(""))
                .isEqualTo("0 before, 10 after");
    }

    @Test
    void a_draft_needs_its_question_and_sensible_figures() {
        assertThat(form(Map.of("before", "many", "cost", "-5", "thereBefore", "3"))
                        .problems()
                        .all())
                .extracting(problem -> problem.field())
                .containsExactly("question", "before", "thereAfter", "cost");
        assertThat(form(Map.of("question", "Did it work?")).problems().isEmpty())
                .isTrue();
        assertThat(form(Map.of("question", "Did it work?")).toEvaluation().lacks())
                .hasSize(11)
                .contains("the cost", "the recommendation");
    }

    @Property
    void what_is_typed_comes_back_as_it_was(
            @ForAll @IntRange(max = 1_000_000) int before, @ForAll @IntRange(max = 1_000_000) int pounds) {
        EvaluationForm typed = form(Map.of("question", "Did it work?", "before", "" + before, "cost", "" + pounds));
        EvaluationForm again = EvaluationForm.of(typed.toEvaluation());
        assertThat(again.text("before")).isEqualTo(typed.text("before"));
        assertThat(again.text("cost")).isEqualTo(typed.text("cost"));
    }

    private static EvaluationForm form(Map<String, String> typed) {
        return EvaluationForm.posted(typed);
    }
}
