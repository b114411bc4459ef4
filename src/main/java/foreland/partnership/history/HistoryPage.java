package foreland.partnership.history;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.journal.Journal;
import java.util.Optional;

/**
 * The newest entries of the journal.
 *
 * @param firstBreak where the chain of these entries does not hold, in words; empty when it does
 */
record HistoryPage(TableView table, Optional<String> firstBreak) {

    static final String LIST = "/desk/partnership/journal";

    static Table<ReadEntry> tableFor(String base) {
        return Table.of(
                "journal",
                "The newest entries",
                "entry",
                "entries",
                Column.<ReadEntry>text("what", "What", ReadEntry::noun)
                        .linking(entry -> base + LIST + "/" + entry.nounId())
                        .filteredByChoice(),
                Column.<ReadEntry>text("act", "Act", ReadEntry::act).filteredByText(),
                Column.<ReadEntry>text("who", "Who", ReadEntry::who).filteredByChoice(),
                Column.text("when", "When", ReadEntry::when),
                Column.<ReadEntry>text("changes", "From → to", ReadEntry::changesInOneLine)
                        .orElse("No value changed"),
                Column.number("entry", "Entry", ReadEntry::id));
    }

    static String words(Journal.ChainBreak found) {
        String entry = found.entry().map(id -> " (entry " + id + ")").orElse("");
        String where = found.position().map(p -> " at position " + p).orElse("");
        return "The journal does not hold" + where + entry + ": " + found.reason()
                + ". Someone reached into the database past Foreland. Tell whoever keeps the installation, and keep the last backup.";
    }
}
