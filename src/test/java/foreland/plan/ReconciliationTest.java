package foreland.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private final Examples example = new Examples();

    @Test
    void partsThatDoNotMakeTheTotalAreFound() {
        assertThat(sentences(List.of(), Examples.counts(36, null, 22, 9, 4)))
                .containsExactly("36 actions are reported, but 22 + 9 + 4 make 35.");
        assertThat(sentences(List.of(), Examples.counts(37, null, 29, 6, 2))).isEmpty();
    }

    @Test
    void overFiftyIsNotFifty() {
        assertThat(sentences(List.of(), Examples.counts(50, "over 50", 16, 34, null)))
                .containsExactly("The total is published as 'over 50', but the parts make 50.");
        assertThat(sentences(List.of(), Examples.counts(51, "over 50", 16, 35, null)))
                .isEmpty();
    }

    @Test
    void countsAreHeldAgainstTheRows() {
        example.status = PublishedStatus.COMPLETED;

        assertThat(sentences(List.of(example.action()), Examples.counts(2, null, 1, 1, null)))
                .containsExactly(
                        "Published: 2 actions. The rows here: 1.", "Published: 1 ongoing actions. The rows here: 0.");
    }

    @Test
    void anActionUnderTwoOutcomesIsFound() {
        assertThat(sentences(
                        List.of(),
                        disposition(YearEndDisposition.ABSORBED_BAU),
                        disposition(YearEndDisposition.NEEDS_FURTHER_WORK)))
                .containsExactly("'new powers' is listed under more than one outcome:"
                        + " absorbed into day-to-day work and needs further work.");
    }

    private static DispositionCount disposition(YearEndDisposition disposition) {
        return new DispositionCount(disposition, 3, List.of("new powers"), null, null, List.of());
    }

    private static List<String> sentences(List<Action> actions, PublishedFact... facts) {
        return Reconciliation.of(Examples.year(actions, facts)).stream()
                .map(Finding::sentence)
                .toList();
    }
}
