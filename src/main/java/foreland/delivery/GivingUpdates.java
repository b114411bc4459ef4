package foreland.delivery;

import foreland.calendar.FinancialQuarter;

/** Quarterly updates given and reviewed in words and figures as a file holds them, by whoever is acting, with their rights. */
public interface GivingUpdates {

    /**
     * Submits an update. One that was submitted already stays as it is.
     *
     * @param said figures and milestones go by their titles in the plan
     * @throws IllegalStateException when it is refused, with the reason
     */
    void give(String plan, FinancialQuarter quarter, ReportedUpdate said);

    /** Accepts one that waits; one that does not stays as it is. */
    void accept(String plan, FinancialQuarter quarter, String action);

    /** Returns one that waits, with a question; one that does not stays as it is. */
    void giveBack(String plan, FinancialQuarter quarter, String action, String question);

    /** Lets the public see every accepted figure that waits, but the acting person's own. */
    void releaseFigures();
}
