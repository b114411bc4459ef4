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
 * @param missing the responsible authorities that none of them is today, each with its section of the Act
 * @param areas those the partnership covers or covered
 */
record AgenciesPage(
        TableView table, List<String> missing, boolean twoTier, List<CoveredArea> areas, boolean mayChange) {

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

    static List<String> namesOf(List<Authority> missing) {
        return missing.stream()
                .map(authority -> authority.title() + " (" + authority.section() + ")")
                .toList();
    }
}
