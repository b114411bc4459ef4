package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all published documents say of one financial year, plans before other documents.
 *
 * @param plans never empty
 */
record YearDocuments(FinancialYear year, List<Plan> plans) {

    /** A document and what it says of the year. */
    record Speaking(Plan plan, AnnualActionPlan year) {}

    /** Those with an action plan or facts for the year. */
    List<Speaking> list() {
        return plans.stream()
                .map(plan -> plan.findYear(year)
                        .map(found -> new Speaking(plan, found))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those that cover the year but say nothing of it alone. */
    List<Plan> listOthers() {
        return plans.stream().filter(plan -> plan.findYear(year).isEmpty()).toList();
    }

    /** The one that a reader means by the action plan of the year: the first with actions, else the first. */
    Optional<Speaking> findMain() {
        return list().stream()
                .filter(document -> !document.year().actions().isEmpty())
                .findFirst()
                .or(() -> list().stream().findFirst());
    }

    /** Whether any of the year's rows were rebuilt because the published ones were not to be had. */
    boolean rebuilt() {
        return list().stream().anyMatch(document -> YearPage.rebuilt(document.year()) != null);
    }

    /** The document with an action of this reference; the first of several unless one of them is asked for. */
    Optional<Speaking> findWithAction(String reference, @Nullable String plan) {
        return list().stream()
                .filter(document -> plan == null || document.plan().reference().equals(plan))
                .filter(document -> document.year().findAction(reference).isPresent())
                .findFirst();
    }

    /** Where the page of an action is: the document is named only where the reference alone would lead to another one's. */
    String address(Addresses at, Plan plan, Action action) {
        boolean first = findWithAction(action.reference(), null)
                .map(document -> document.plan().reference().equals(plan.reference()))
                .orElse(true);
        return first ? at.action(year, action.reference()) : at.action(year, action.reference(), plan.reference());
    }
}
