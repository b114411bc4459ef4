package foreland.assessment;

import foreland.calendar.FinancialYear;
import java.util.List;

/**
 * What became of the last plan, for the assessment to evaluate it. The modules of the plan and its delivery, which stand above this
 * one, implement it.
 */
public interface LastPlan {

    /** The actions with a measure of the year before the assessment's own, in the plan's order; none where no plan is known. */
    List<Evaluated> evaluate(FinancialYear assessed);

    /**
     * An action and what the data did.
     *
     * @param action    reference and title
     * @param lead      the agency that led it
     * @param measure   what was measured and what was aimed at, in words
     * @param aimed     target, as written
     * @param reached   the last accepted figure with its date, or "Not reported"
     * @param outcome   "Met", "Not met", "Cannot be said"
     * @param released  whether the public may see the figure
     */
    record Evaluated(
            String action,
            String lead,
            String measure,
            String aimed,
            String reached,
            String outcome,
            boolean released) {}
}
