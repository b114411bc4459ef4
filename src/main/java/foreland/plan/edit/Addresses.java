package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import java.util.List;

/** Where the pages are, within the partnership. References hold only characters that an address may hold as they are. */
final class Addresses {

    static final String PLANS = "/desk/plan/edit";

    /** No reference begins with this mark, so that no plan hides behind the page that starts one. */
    static final String NEW = PLANS + "/_new";

    static final String PLAN = PLANS + "/{plan}";
    static final String HEADER = PLAN + "/header";
    static final String FOCUS_AREAS = PLAN + "/focus-areas";
    static final String FOCUS_AREA = FOCUS_AREAS + "/{code}";
    static final String REMOVE_FOCUS_AREA = FOCUS_AREA + "/remove";
    static final String YEARS = PLAN + "/years";
    static final String ACTIONS = PLAN + "/actions/{year}";
    static final String ACTION = ACTIONS + "/{reference}";
    static final String REMOVE_ACTION = ACTION + "/remove";

    static final String ORDER = PLAN + "/order";
    static final String COPY_FORWARD = PLAN + "/copy-forward/{year}";

    private Addresses() {}

    /**
     * The way from the desk to the page that a form belongs to; the list of plans is on it only for those who come from there. An
     * action may be that of somebody who proposes changes, to whom the list is closed.
     */
    static List<Link> trail(String base, Link last) {
        Link plans = new Link("Plans and documents", base + PLANS);
        Link desk = new Link("Your desk", base + "/desk");
        Link here = new Link(last.text(), base + last.href());
        if (here.equals(plans) || !last.href().startsWith(PLANS) || last.href().contains("/actions/")) {
            return List.of(desk, here);
        }
        return List.of(desk, plans, here);
    }

    static String plan(String plan) {
        return PLANS + "/" + plan;
    }

    static String header(String plan) {
        return plan(plan) + "/header";
    }

    static String focusAreas(String plan) {
        return plan(plan) + "/focus-areas";
    }

    static String focusArea(String plan, String code) {
        return focusAreas(plan) + "/" + code;
    }

    static String removeFocusArea(String plan, String code) {
        return focusArea(plan, code) + "/remove";
    }

    static String years(String plan) {
        return plan(plan) + "/years";
    }

    static String actions(String plan, FinancialYear year) {
        return plan(plan) + "/actions/" + year;
    }

    static String action(String plan, FinancialYear year, String reference) {
        return actions(plan, year) + "/" + reference;
    }

    static String removeAction(String plan, FinancialYear year, String reference) {
        return action(plan, year, reference) + "/remove";
    }

    static String order(String plan) {
        return plan(plan) + "/order";
    }

    static String copyForward(String plan, FinancialYear year) {
        return plan(plan) + "/copy-forward/" + year;
    }
}
