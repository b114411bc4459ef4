package foreland.delivery.closing;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;

/** The years whose end can be looked at. */
record YearsPage(TableView table) {

    static Table<YearInBrief> table(String base) {
        return Table.of(
                "years",
                "Years",
                "year",
                "years",
                Column.text("year", "Year", (YearInBrief year) -> year.year().label())
                        .linking(year -> base + Addresses.YEARS + "/" + year.plan() + "/" + year.year()),
                Column.text("plan", "Plan", YearInBrief::planTitle),
                Column.text(
                                "status",
                                "Stands",
                                (YearInBrief year) ->
                                        DispositionWords.tag(year.status()).text())
                        .tagged(year -> DispositionWords.tag(year.status()))
                        .filteredByChoice(),
                Column.number("actions", "Actions", YearInBrief::actions),
                Column.number("said", "With an outcome said", YearInBrief::said));
    }
}
