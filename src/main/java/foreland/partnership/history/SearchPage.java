package foreland.partnership.history;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.govuk.table.TableView;
import java.util.List;

/**
 * Searching the journal.
 *
 * @param table what was found
 * @param all whether that is all; else there are older ones that a narrower search shows
 */
record SearchPage(
        SearchForm form, List<Choice> people, List<Choice> nounKinds, TableView table, boolean all, Problems problems) {

    static final String ADDRESS = HistoryPage.LIST + "/search";
    static final List<Choice> KINDS = List.of(
            new Choice("CHANGED", "Changes"),
            new Choice("REMOVED", "Removals"),
            new Choice("VIEWED", "Looks at personal data"));
}
