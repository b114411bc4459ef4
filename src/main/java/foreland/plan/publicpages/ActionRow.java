package foreland.plan.publicpages;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.plan.Action;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action in the table of a year's actions. */
record ActionRow(Action action, Plan plan, String href) {

    static List<ActionRow> list(YearDocuments documents, Addresses at) {
        return documents.list().stream()
                .flatMap(document -> document.year().actions().stream()
                        .map(action ->
                                new ActionRow(action, document.plan(), documents.address(at, document.plan(), action))))
                .toList();
    }

    /** What a page has room for. */
    static Table<ActionRow> onPage(String name, String caption, boolean severalDocuments) {
        Column<ActionRow> document = Column.text("document", "Document", row -> row.plan.title());
        List<Column<ActionRow>> columns = List.of(
                Column.<ActionRow>text("action", "Action", row -> ActionLine.name(row.action))
                        .linking(ActionRow::href)
                        .filteredByText(),
                Column.text("area", "Focus area", ActionRow::area)
                        .orElse(Words.NOT_PUBLISHED)
                        .filteredByChoice(),
                Column.<ActionRow>text("lead", "Lead agency", row -> row.action.leadAgency())
                        .orElse(Words.NOT_PUBLISHED)
                        .filteredByChoice(),
                Column.<ActionRow>date(
                                "due", "Due", row -> row.action.timescale().due())
                        .orElse(Words.NOT_PUBLISHED),
                Column.<ActionRow>text("status", "Status", row -> Statuses.text(row.action.status()))
                        .tagged(row -> Statuses.tag(row.action.status()))
                        .filteredByChoice(),
                document.filteredByChoice());
        return new Table<>(
                name,
                caption,
                new Table.Noun("action", "actions"),
                severalDocuments ? columns : columns.subList(0, columns.size() - 1));
    }

    /** What a file holds: all that fits a cell. */
    static Table<ActionRow> inFile(String name, String caption) {
        return Table.of(
                name,
                caption,
                "action",
                "actions",
                Column.text("reference", "Reference", row -> row.action.reference()),
                Column.text("title", "Title", row -> row.action.title()),
                Column.text("description", "Description", row -> row.action.description()),
                Column.text("area", "Focus area", ActionRow::area),
                Column.text("lead", "Lead agency", row -> row.action.leadAgency()),
                Column.text("supporting", "Supporting agencies", row -> lines(row.action.supportingAgencies())),
                Column.text("post", "Post that sees to it", row -> row.action.ownerPost()),
                Column.date("start", "Start", row -> row.action.timescale().start()),
                Column.date("due", "Due", row -> row.action.timescale().due()),
                Column.text(
                        "timescale",
                        "Timescale in words",
                        row -> row.action.timescale().text()),
                Column.text(
                        "measures",
                        "Measures of success",
                        row -> lines(row.action.measures().stream()
                                .map(measure -> measure.title())
                                .toList())),
                Column.text(
                        "firmness",
                        "Firm or provisional",
                        row -> row.action.firmness().label()),
                Column.text("status", "Status", row -> row.action.status().label()),
                Column.text("outcome", "Outcome", row -> row.action.outcome()),
                Column.text(
                        "disposition",
                        "At the year's end",
                        row -> row.action.disposition() == null
                                ? null
                                : row.action.disposition().label()),
                Column.text("origin", "Row", row -> row.action.reconstructed() ? "rebuilt" : "as published"),
                Column.text("document", "Document", row -> row.plan.title()));
    }

    private @Nullable String area() {
        String code = action.focusArea();
        return code == null
                ? null
                : plan.findFocusArea(code).map(FocusArea::title).orElse(code);
    }

    private static String lines(List<String> values) {
        return String.join("\n", values);
    }
}
