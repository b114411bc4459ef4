package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.plan.Plan;
import foreland.plan.Plans;
import foreland.plan.Plans.PlanSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the plans what the public pages need to know. */
@Component
class PublicPlans {

    private final Plans plans;

    PublicPlans(Plans plans) {
        this.plans = plans;
    }

    List<PlanSummary> list() {
        return plans.list();
    }

    Optional<Plan> find(String reference) {
        return plans.find(reference);
    }

    /** The years that have something to show, the newest first. */
    List<FinancialYear> listYears() {
        return plans.list().stream()
                .flatMap(plan -> plan.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** All that is said of a year; empty when the text is no year, or no document speaks of it. */
    Optional<YearDocuments> findYear(String label) {
        try {
            return findYear(FinancialYear.parse(label));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }

    Optional<YearDocuments> findYear(FinancialYear year) {
        List<Plan> found = plans.listFor(year);
        return found.isEmpty() ? Optional.empty() : Optional.of(new YearDocuments(year, found));
    }
}
