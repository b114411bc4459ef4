package foreland.delivery.updates;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.delivery.Round;
import foreland.govuk.Link;
import foreland.plan.YearLife;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the pages are. */
final class Addresses {

    static final String DUE = "/desk/delivery/updates";
    static final String ROUND = DUE + "/rounds/{plan}/{year}/{quarter}";
    static final String UPDATE = DUE + "/{plan}/{year}/{quarter}/{reference}";
    static final String RELEASES = DUE + "/releases";

    private static final Pattern QUARTER = Pattern.compile("[Qq]([1-4])");

    private Addresses() {}

    static String update(YearLife year, FinancialQuarter quarter, String reference) {
        return DUE + "/" + within(year, quarter) + "/" + reference;
    }

    static String update(Subject subject) {
        return update(subject.year(), subject.quarter(), subject.reference());
    }

    static String round(YearLife year, Round round) {
        return DUE + "/rounds/" + within(year, round.quarter());
    }

    private static String within(YearLife year, FinancialQuarter quarter) {
        return year.plan() + "/" + year.year().label() + "/Q" + quarter.number();
    }

    /** The quarter that an address names, such as {@code 2017-18} and {@code Q1}. */
    static Optional<FinancialQuarter> quarter(String year, String quarter) {
        Matcher number = QUARTER.matcher(quarter);
        if (!number.matches()) {
            return Optional.empty();
        }
        return FinancialYear.find(year).map(named -> new FinancialQuarter(named, Integer.parseInt(number.group(1))));
    }

    static List<Link> trail(String base, Link... further) {
        List<Link> trail = new java.util.ArrayList<>(List.of(new Link("Your desk", base + "/desk")));
        for (Link link : further) {
            trail.add(new Link(link.text(), base + link.href()));
        }
        return trail;
    }
}
