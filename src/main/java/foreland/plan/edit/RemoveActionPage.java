package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.plan.Action;
import foreland.plan.Plan;

/** Asks whether an action is to go, and why. */
record RemoveActionPage(Plan plan, FinancialYear year, Action of, Draft draft) {

    String title() {
        return "Remove action " + of.reference() + " from " + year;
    }

    String action() {
        return Addresses.removeAction(plan.reference(), year, of.reference());
    }

    Link back() {
        return new Link("Action " + of.reference(), Addresses.action(plan.reference(), year, of.reference()));
    }
}
