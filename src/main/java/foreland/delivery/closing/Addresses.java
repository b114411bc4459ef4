package foreland.delivery.closing;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.plan.YearLife;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Where the pages are, within the partnership. References hold only characters that an address may hold as they are. */
final class Addresses {

    static final String YEARS = "/desk/delivery/closing";
    static final String YEAR = YEARS + "/{plan}/{year}";
    static final String ACTION = YEAR + "/actions/{reference}";
    static final String BEGIN = YEAR + "/begin";
    static final String ACCEPT = YEAR + "/accept";
    static final String COMPLETIONS = YEAR + "/completions";
    static final String CLOSE = YEAR + "/close";
    static final String OUTLOOKS = YEAR + "/outlooks";
    static final String OUTLOOK = OUTLOOKS + "/{number:\\d{1,9}}";
    static final String REPORT = YEAR + "/report";

    private Addresses() {}

    static String year(YearLife year) {
        return YEARS + "/" + year.plan() + "/" + year.year();
    }

    static String action(YearLife year, String reference) {
        return year(year) + "/actions/" + reference;
    }

    static String outlook(YearLife year, int number) {
        return year(year) + "/outlooks/" + number;
    }

    static String family(YearLife year, String reference) {
        return YEARS + "/family/" + year.plan() + "/" + year.year() + "/" + reference;
    }

    static List<Link> trail(String base) {
        return List.of(new Link("Your desk", base + "/desk"), new Link("Outlook and close", base + YEARS));
    }

    static List<Link> trail(String base, YearLife year) {
        return List.of(
                new Link("Your desk", base + "/desk"),
                new Link("Outlook and close", base + YEARS),
                new Link(year.year().label(), base + year(year)));
    }

    /** A year as the address names it; one that is no year is a page that does not exist. */
    static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(Addresses::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
