package foreland.plan.edit;

import foreland.calendar.DateWords;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.plan.Plans.PlanSummary;

/** The plans and other documents of the partnership. */
record PlansPage(TableView table, boolean mayStart) {

    static Table<PlanSummary> tableFor(String base) {
        return Table.of(
                "plans",
                "Plans and documents",
                "document",
                "documents",
                Column.<PlanSummary>text("title", "Title", PlanSummary::title)
                        .filteredByText()
                        .linking(plan -> base + Addresses.plan(plan.reference())),
                Column.text("reference", "Reference", PlanSummary::reference),
                Column.<PlanSummary>text(
                                "kind",
                                "Kind",
                                plan -> Words.sentence(plan.kind().label()))
                        .filteredByChoice(),
                Column.<PlanSummary>text("period", "Period", PlansPage::period),
                Column.<PlanSummary>text(
                                "status",
                                "Status",
                                plan -> Words.sentence(plan.status().label()))
                        .filteredByChoice(),
                Column.<PlanSummary>text("published", "Public", plan -> plan.published() ? "Yes" : "No")
                        .filteredByChoice(),
                Column.number("actions", "Actions", PlanSummary::actions));
    }

    private static String period(PlanSummary plan) {
        String days = Words.sentence(DateWords.period(plan.period()));
        return plan.rolling() ? days + ", rolling" : days;
    }
}
