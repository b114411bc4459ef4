package foreland.plan.publicpages;

import foreland.plan.Plan;
import foreland.plan.PlanStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document with all that it says, year by year.
 *
 * @param versions where its versions are; null for one that was never in force here, or that is not published
 */
record DocumentPage(
        Addresses at,
        DocumentView document,
        List<Year> years,
        @Nullable String versions) {

    /** A year with its actions and facts. */
    record Year(DocumentView.Year year, List<String> contradictions, List<FocusSection> areas, Facts facts) {}

    /**
     * @param documents those of each year, so that every action is linked to its own page
     */
    static DocumentPage of(Plan plan, PublicPlans documents, Addresses at) {
        DocumentView view = DocumentView.of(plan, at);
        List<Year> years = plan.years().stream()
                .map(year -> new Year(
                        view.years().get(plan.years().indexOf(year)),
                        Contradictions.of(year),
                        FocusSection.list(
                                plan,
                                year,
                                documents.findYear(year.year()).orElse(new YearDocuments(year.year(), List.of(plan))),
                                at),
                        Facts.of(plan, year.facts())))
                .toList();
        boolean hasVersions = plan.published() && (plan.status().isInForce() || plan.status() == PlanStatus.EXPIRED);
        return new DocumentPage(at, view, years, hasVersions ? at.document(plan.reference()) + "/versions" : null);
    }
}
