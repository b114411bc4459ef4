package foreland.partnership.access;

import foreland.govuk.Choice;
import foreland.govuk.Problems;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.List;

/** The access review. */
record AccessPage(TableView table, List<Choice> people, Problems problems) {

    static final String ADDRESS = "/desk/partnership/access-review";

    static Table<Access> tableFor(String base) {
        return Table.of(
                "access",
                "Who can see and do what",
                "person",
                "people",
                Column.<Access>text("name", "Name", Access::name)
                        .filteredByText()
                        .linking(access -> base + "/desk/partnership/people/" + access.person()),
                Column.<Access>text("agencies", "Agency", Access::agencies)
                        .filteredByChoice()
                        .orElse("None now"),
                Column.<Access>text("roles", "Roles", Access::roles)
                        .filteredByChoice()
                        .orElse("None now"),
                Column.<Access>text("rights", "May", Access::rightsInWords).orElse("Nothing"),
                Column.<Access>text("account", "Account", Access::account).filteredByChoice(),
                Column.<Access>text("factor", "Second factor", Access::factor).filteredByChoice(),
                Column.<Access>date("last-used", "Last used", Access::lastUsed).orElse("Never"),
                Column.<Access>date("reviewed", "Checked", Access::reviewed).orElse("Never"));
    }
}
