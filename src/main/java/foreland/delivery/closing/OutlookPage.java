package foreland.delivery.closing;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.plan.YearLife;

/** An issued outlook. */
record OutlookPage(YearLife life, Outlook outlook, TableView table) {

    String title() {
        return "Outlook " + outlook.number() + " of " + life.year();
    }

    static Table<Outlook.Entry> table(YearLife life, int number) {
        return Table.of(
                "outlook-" + number + "-of-" + life.year(),
                "Every action as it stood",
                "action",
                "actions",
                Column.text("ref", "Reference", Outlook.Entry::reference),
                Column.text("title", "Action", Outlook.Entry::title).filteredByText(),
                Column.text("focus", "Focus area", Outlook.Entry::focus)
                        .orElse(ClosingYear.NO_FOCUS_AREA)
                        .filteredByChoice(),
                Column.text("lead", "Lead agency", Outlook.Entry::lead)
                        .orElse(ClosingYear.NO_LEAD)
                        .filteredByChoice(),
                Column.text(
                                "end",
                                "What becomes of it",
                                (Outlook.Entry entry) -> entry.kind() == null
                                        ? null
                                        : DispositionWords.tag(entry.kind()).text())
                        .orElse("Nothing said yet")
                        .tagged(entry -> entry.kind() == null ? null : DispositionWords.tag(entry.kind()))
                        .filteredByChoice(),
                Column.text("words", "In words", Outlook.Entry::words).orElse(""));
    }
}
