package foreland.partnership.agencies;

import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.partnership.Agency;
import foreland.partnership.Authority;
import java.util.List;

/**
 * The agencies of the partnership.
 *
 * @param warnings a sentence for each responsible authority that none of them is today
 * @param areas those the partnership covers or covered
 */
record AgenciesPage(
        TableView table, List<String> warnings, boolean twoTier, List<CoveredArea> areas, boolean mayChange) {

    static Table<Agency> tableFor(String base, boolean mayEdit) {
        Column<Agency> name = Column.<Agency>text("name", "Agency", Agency::name)
                .filteredByText()
                .linking(agency -> mayEdit ? base + "/desk/partnership/agencies/" + agency.slug() : null);
        return Table.of(
                "agencies",
                "Agencies of the partnership",
                "agency",
                "agencies",
                name,
                Column.<Agency>text("kind", "Kind", agency -> agency.kind().title())
                        .filteredByChoice(),
                Column.<Agency>text(
                                "authority",
                                "Responsible authority",
                                agency -> agency.asAuthority()
                                        .map(Authority::title)
                                        .orElse(null))
                        .filteredByChoice()
                        .orElse("No"),
                Column.date("since", "Since", Agency::from),
                Column.date("until", "Until", Agency::to).orElse("Still belongs"));
    }

    static List<String> warnings(List<Authority> missing) {
        return missing.stream()
                .map(authority -> "No agency here is the responsible authority for: " + authority.title() + ". "
                        + "The Crime and Disorder Act 1998, " + authority.section()
                        + ", wants one. Add it, or edit the agency that is it.")
                .toList();
    }
}
