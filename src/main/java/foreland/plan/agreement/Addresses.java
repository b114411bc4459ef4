package foreland.plan.agreement;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.plan.Agreement;
import java.util.List;

/** Where the pages are, within the partnership. */
final class Addresses {

    static final String MINE = "/desk/plan/agreement";
    static final String YEAR = MINE + "/{plan}/{year}";
    static final String ACTION = YEAR + "/{reference}";
    static final String DECLINE = ACTION + "/decline";

    private Addresses() {}

    static String year(String plan, FinancialYear year) {
        return MINE + "/" + plan + "/" + year;
    }

    static String action(Agreement of) {
        return year(of.year().plan(), of.year().year()) + "/" + of.action().reference();
    }

    static String decline(Agreement of) {
        return action(of) + "/decline";
    }

    static String edit(Agreement of) {
        return "/desk/plan/edit/" + of.year().plan() + "/actions/" + of.year().year() + "/"
                + of.action().reference();
    }

    static String life(String plan, FinancialYear year) {
        return "/desk/plan/life/" + plan + "/" + year;
    }

    static List<Link> trail(String base) {
        return List.of(new Link("Your desk", base + "/desk"));
    }

    static List<Link> trail(String base, Link last) {
        return List.of(new Link("Your desk", base + "/desk"), new Link(last.text(), base + last.href()));
    }
}
