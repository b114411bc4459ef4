package foreland.plan;

import foreland.calendar.FinancialYear;
import foreland.journal.Outcome;
import java.util.Collection;
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

    /** Moves a focus area one place up or down; the first stays first, and the last last. */
    Outcome<EditRefusal<FocusArea>> moveFocusArea(String plan, String code, boolean up);

    /** Moves an action one place up or down among those of its focus area in its year. */
    Outcome<EditRefusal<Action>> moveAction(String plan, FinancialYear year, String reference, boolean up);

    /**
     * Makes actions of the year after from these, each linked to the one that it continues; one that goes on already is left.
     *
     * @param source plan of the actions
     * @param year of the actions
     * @param into reference of the plan that gets them: the same, or another
     */
    Outcome<EditRefusal<Action>> copyForward(
            Plan source, FinancialYear year, Collection<String> references, String into);
}
