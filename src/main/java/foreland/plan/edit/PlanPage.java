package foreland.plan.edit;

import foreland.calendar.DateWords;
import foreland.govuk.Choice;
import foreland.govuk.Link;
import foreland.govuk.Problems;
import foreland.govuk.SummaryRow;
import foreland.plan.ChangeControl;
import foreland.plan.Plan;
import foreland.plan.QuietWarnings;
import foreland.plan.Reconciliation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its editors see it.
 *
 * @param plan as it is stored
 * @param open whether the state it is in allows editing
 * @param control what of it changes by change requests
 * @param newYears financial years that can be added
 * @param problems why a year was not added
 * @param journal null for those who may not read it
 */
record PlanPage(
        Plan plan,
        boolean open,
        ChangeControl control,
        List<Choice> newYears,
        Problems problems,
        @Nullable Link journal) {

    List<SummaryRow> header() {
        return List.of(
                SummaryRow.of("Reference", plan.reference()),
                SummaryRow.of("Vision", plan.vision()),
                SummaryRow.of("Period", Words.sentence(DateWords.period(plan.period()))),
                SummaryRow.of("Rolling", plan.rolling() ? "Yes: it has no end by design" : "No"),
                SummaryRow.of("Status", Words.sentence(plan.status().label())),
                SummaryRow.of("Open to the public", plan.published() ? "Yes" : "No"));
    }

    List<String> warnings() {
        return QuietWarnings.of(plan);
    }

    /** What does not add up, with the year or the plan that it is about. */
    List<String> contradictions() {
        return Reconciliation.of(plan).stream()
                .map(finding -> finding.where() + ": " + finding.sentence())
                .toList();
    }

    List<YearSection> years() {
        return plan.years().stream()
                .map(year ->
                        YearSection.of(plan, year, open && !control.isShut(year.year()), control.covers(year.year())))
                .toList();
    }
}
