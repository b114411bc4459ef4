package foreland.delivery;

import foreland.money.Money;
import foreland.plan.Checks;
import foreland.plan.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an action was worth, as a plan file holds it.
 *
 * @param action reference of the action
 * @param question what the evaluation wanted to know
 * @param measured what was counted or asked, in {@code unit}, {@code before} and {@code after}
 * @param comparison what the change is held against, with the same figure there
 * @param cost of the whole, with a note on what is in it
 * @param presentedTo the body to which it was presented, {@code presentedOn} which day; empty for a draft
 * @param decision number of the decision that followed
 */
public record ReportedEvaluation(
        String action,
        String question,
        @Nullable String method,
        @Nullable String measured,
        @Nullable String unit,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable String comparison,
        @Nullable BigDecimal comparisonBefore,
        @Nullable BigDecimal comparisonAfter,
        @Nullable Money cost,
        @Nullable String costNote,
        @Nullable String beneficiaries,
        @Nullable String unintended,
        @Nullable String learnt,
        @Nullable Recommendation recommendation,
        @Nullable String why,
        @Nullable String presentedTo,
        @Nullable LocalDate presentedOn,
        @Nullable String decision) {

    public ReportedEvaluation {
        before = Figures.plainOrNone(before);
        after = Figures.plainOrNone(after);
        comparisonBefore = Figures.plainOrNone(comparisonBefore);
        comparisonAfter = Figures.plainOrNone(comparisonAfter);
        new Checks()
                .reference("action", action)
                .text("question", question)
                .optionalText("method", method)
                .optionalText("measured", measured)
                .optionalText("unit", unit)
                .optionalText("comparison", comparison)
                .optionalText("costNote", costNote)
                .optionalText("beneficiaries", beneficiaries)
                .optionalText("unintended", unintended)
                .optionalText("learnt", learnt)
                .optionalText("why", why)
                .optionalText("presentedTo", presentedTo)
                .optionalText("decision", decision)
                .orRefuse();
    }
}
