package foreland.plan.agreement;

import foreland.calendar.FinancialYear;
import foreland.plan.Agreement;
import foreland.plan.Agreements;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what an address names; what is not there is a page that does not exist. */
@Component
class AskedActions {

    private final Agreements agreements;
    private final PlanLife life;

    AskedActions(Agreements agreements, PlanLife life) {
        this.agreements = agreements;
        this.life = life;
    }

    Agreement get(String plan, String year, String reference) {
        return agreements.find(plan, year(year), reference).orElseThrow(AskedActions::notFound);
    }

    YearLife getYear(String plan, String year) {
        return life.find(plan, year(year)).orElseThrow(AskedActions::notFound);
    }

    private static FinancialYear year(String label) {
        return FinancialYear.find(label).orElseThrow(AskedActions::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
