package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.plan.Library;
import foreland.plan.Plan;
import foreland.plan.Plans.PlanSummary;
import java.util.List;
import java.util.Optional;

/** All that a public page may need to know of the plans, read once for each request. */
record PublicPlans(Library library) {

    List<PlanSummary> list() {
        return library.summaries();
    }

    Optional<Plan> find(String reference) {
        return library.find(reference);
    }

    /** The years that have something to show, the newest first. */
    List<FinancialYear> listYears() {
        return library.listYears();
    }

    /** All that is said of a year; empty when the text is no year, or no document covers it. */
    Optional<YearDocuments> findYear(String label) {
        return FinancialYear.find(label).flatMap(this::findYear);
    }

    Optional<YearDocuments> findYear(FinancialYear year) {
        List<Plan> found = library.listFor(year);
        return found.isEmpty() ? Optional.empty() : Optional.of(new YearDocuments(year, found));
    }
}
