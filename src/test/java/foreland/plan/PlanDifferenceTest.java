package foreland.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private final Examples example = new Examples();

    @Test
    void theSameContentHasNoChanges() {
        assertThat(PlanDifference.between(draft(example.action()), draft(example.action())))
                .isEmpty();
    }

    @Test
    void aChangedFieldIsNamedWithBothValues() {
        Action before = example.action();
        example.leadAgency = "Harbour Lights";
        example.multiYear = true;

        assertThat(sentences(before, example.action()))
                .containsExactly(
                        "Action T1-01 of action plan 2030-31: lead agency changes from 'Saltmere Police' to 'Harbour Lights'.",
                        "Action T1-01 of action plan 2030-31: multi year changes from nothing to 'yes'.");
    }

    @Test
    void whatIsNewAndWhatIsGoneAreNamed() {
        Action before = example.action();
        example.reference = "T1-02";

        assertThat(sentences(before, example.action()))
                .containsExactly(
                        "Action T1-01 of action plan 2030-31 is removed.",
                        "Action T1-02 of action plan 2030-31 is added.");
    }

    @Test
    void anotherOrderAloneIsAChange() {
        Action first = example.action();
        example.reference = "T1-02";
        Action second = example.action();

        List<Change> changes = PlanDifference.between(
                Examples.plan(PlanStatus.DRAFT, first, second), Examples.plan(PlanStatus.DRAFT, second, first));

        assertThat(changes)
                .extracting(Change::sentence)
                .containsExactly("Action plan 2030-31: order of actions changes from 'action T1-01, action T1-02' to"
                        + " 'action T1-02, action T1-01'.");
    }

    private static List<String> sentences(Action before, Action after) {
        return PlanDifference.between(draft(before), draft(after)).stream()
                .map(Change::sentence)
                .toList();
    }

    private static Plan draft(Action action) {
        return Examples.plan(PlanStatus.DRAFT, action);
    }
}
