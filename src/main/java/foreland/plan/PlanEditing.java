package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.journal.Outcome;
import java.util.Optional;

/**
 * Changes a plan noun by noun, as the edit screens do. Every change is checked against the whole plan, saved against the
 * version it was based on, and written to the journal in the same transaction.
 *
 * <p>What is saved answers with the noun's path below its screens, such as {@code 2017-20/2017-18/T1-03}; the screen puts
 * its own address before it. References and codes are for life: a changed one is a problem.
 */
public interface PlanEditing {

    /** The plan's own words: what it says without its focus areas, years and facts. */
    Optional<Versioned<Plan>> findPlan(String plan);

    /** Saves the plan's own words; focus areas, years and facts of the changed plan are not looked at. */
    Outcome<EditRefusal<Plan>> savePlan(String plan, Plan changed, int basedOn);

    Optional<Versioned<FocusArea>> findFocusArea(String plan, String code);

    /** Puts it last. */
    Outcome<EditRefusal<FocusArea>> addFocusArea(String plan, FocusArea added);

    Outcome<EditRefusal<FocusArea>> saveFocusArea(String plan, String code, FocusArea changed, int basedOn);

    Outcome<EditRefusal<FocusArea>> removeFocusArea(String plan, String code, int basedOn);

    /** Adds a year without actions. */
    Outcome<EditRefusal<AnnualActionPlan>> addYear(String plan, FinancialYear year);

    Optional<Versioned<Action>> findAction(String plan, FinancialYear year, String reference);

    /** Puts it last in its year. */
    Outcome<EditRefusal<Action>> addAction(String plan, FinancialYear year, Action added);

    Outcome<EditRefusal<Action>> saveAction(
            String plan, FinancialYear year, String reference, Action changed, int basedOn);

    Outcome<EditRefusal<Action>> removeAction(String plan, FinancialYear year, String reference, int basedOn);
}
