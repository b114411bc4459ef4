package foreland.delivery.overview;

import foreland.calendar.FinancialQuarter;
import foreland.plan.YearLife;

/** Where the pages are, within a partnership. */
final class Addresses {

    static final String DELIVERY = "/desk/delivery";
    static final String OVERVIEW = DELIVERY + "/overview/{plan}/{year}";
    static final String AGENCIES = DELIVERY + "/agency";
    static final String AGENCY = AGENCIES + "/{agency}/{plan}/{year}";
    static final String PROGRESS = "/progress";

    private Addresses() {}

    static String overview(YearLife life) {
        return DELIVERY + "/overview/" + of(life);
    }

    static String agency(String slug, YearLife life) {
        return AGENCIES + "/" + slug + "/" + of(life);
    }

    /** The update of an action and quarter, on the pages of updates. */
    static String update(YearLife life, FinancialQuarter quarter, String reference) {
        return DELIVERY + "/updates/" + of(life) + "/Q" + quarter.number() + "/" + reference;
    }

    static String activities(YearLife life) {
        return DELIVERY + "/activities/" + of(life) + "/totals";
    }

    private static String of(YearLife life) {
        return life.plan() + "/" + life.year();
    }
}
