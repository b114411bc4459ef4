package foreland.delivery.activities;

import foreland.plan.YearLife;

/** Where the pages of activities are, within a partnership. */
final class Addresses {

    static final String ALL = "/desk/delivery/activities";
    static final String RECORD = ALL + "/record";
    static final String KINDS = ALL + "/kinds";
    static final String ONE = ALL + "/{number:\\d{1,9}}";
    static final String OF_YEAR = ALL + "/{plan}/{year:\\d{4}-\\d{2}}";

    private Addresses() {}

    static String of(YearLife life) {
        return ALL + "/" + life.plan() + "/" + life.year();
    }

    static String totals(YearLife life) {
        return of(life) + "/totals";
    }

    static String of(int number) {
        return ALL + "/" + number;
    }

    static String change(int number) {
        return of(number) + "/change";
    }

    static String remove(int number) {
        return of(number) + "/remove";
    }
}
