package foreland.plan.life;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import java.util.List;

/** Where the pages are, within the partnership. */
final class Addresses {

    static final String PLAN = "/desk/plan/life/{plan}";
    static final String YEAR = PLAN + "/{year}";

    private Addresses() {}

    static String plan(String plan) {
        return "/desk/plan/life/" + plan;
    }

    static String year(String plan, FinancialYear year) {
        return plan(plan) + "/" + year;
    }

    static String edit(String plan) {
        return "/desk/plan/edit/" + plan;
    }

    static String action(String plan, FinancialYear year, String reference) {
        return edit(plan) + "/actions/" + year + "/" + reference;
    }

    static String agreement(String plan, FinancialYear year) {
        return "/desk/plan/agreement/" + plan + "/" + year;
    }

    /** The way from the desk to a page of a plan's life. */
    static List<Link> trail(String base) {
        return List.of(new Link("Your desk", base + "/desk"));
    }

    static List<Link> trail(String base, String plan, String title) {
        return List.of(new Link("Your desk", base + "/desk"), new Link(title, base + plan(plan)));
    }
}
