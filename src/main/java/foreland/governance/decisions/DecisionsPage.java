package foreland.governance.decisions;

import foreland.governance.Decision;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;

/**
 * All decisions.
 *
 * @param awaiting how many approvals wait for some body
 */
record DecisionsPage(TableView table, int awaiting) {

    static Table<Decision> table(DecisionWords words, String base) {
        return Table.of(
                "decisions",
                "Decisions",
                "decision",
                "decisions",
                Column.text("reference", "Decision", Decision::reference)
                        .linking(decision -> base + DecisionsController.PATH + "/" + decision.number()),
                Column.date("date", "Date", Decision::date),
                Column.<Decision>text("body", "Body", decision -> words.name(decision.body()))
                        .filteredByChoice(),
                Column.<Decision>text(
                                "about", "About", decision -> decision.about().words())
                        .filteredByText(),
                Column.<Decision>text(
                                "outcome",
                                "Outcome",
                                decision -> decision.outcome().title())
                        .tagged(decision -> DecisionWords.tag(decision.outcome()))
                        .filteredByChoice(),
                Column.<Decision>number(
                        "errata", "Corrections", decision -> decision.errata().size()));
    }
}
