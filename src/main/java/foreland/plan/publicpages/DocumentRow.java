package foreland.plan.publicpages;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.plan.Plans.PlanSummary;
import java.util.List;

/** A plan or another document in the list of all. */
record DocumentRow(PlanSummary document, String href) {

    static final Table<DocumentRow> ALL = new Table<>(
            "plans-and-documents",
            "All plans and documents",
            new Table.Noun("document", "documents"),
            List.of(
                    Column.<DocumentRow>text("title", "Title", row -> row.document.title())
                            .linking(DocumentRow::href),
                    Column.<DocumentRow>text(
                                    "kind",
                                    "Kind",
                                    row -> Words.sentence(row.document.kind().label()))
                            .filteredByChoice(),
                    Column.<DocumentRow>date(
                                    "from", "From", row -> row.document.period().from())
                            .orElse("Not known"),
                    Column.<DocumentRow>date(
                                    "to", "To", row -> row.document.period().to())
                            .orElse("Not known"),
                    Column.number("actions", "Actions", row -> row.document.actions())));

    static List<DocumentRow> list(List<PlanSummary> documents, Addresses at) {
        return documents.stream()
                .map(document -> new DocumentRow(document, at.document(document.reference())))
                .toList();
    }
}
