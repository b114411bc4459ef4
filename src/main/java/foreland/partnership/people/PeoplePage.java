package foreland.partnership.people;

import foreland.govuk.Tag;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;

/** The people of the partnership. */
record PeoplePage(TableView table, boolean mayManage) {

    static final String LIST = "/desk/partnership/people";

    /** Whose account is open concerns those who keep the people, and them alone. */
    static Table<ListedPerson> tableFor(String base, boolean mayManage) {
        Column<ListedPerson> name = Column.<ListedPerson>text("name", "Name", ListedPerson::name)
                .filteredByText()
                .linking(person -> base + LIST + "/" + person.id());
        Column<ListedPerson> email = Column.text("email", "E-mail address", ListedPerson::email);
        Column<ListedPerson> agency = Column.<ListedPerson>text("agency", "Agency", ListedPerson::agencies)
                .filteredByChoice()
                .orElse("None now");
        Column<ListedPerson> roles = Column.<ListedPerson>text("roles", "Roles", ListedPerson::roles)
                .filteredByChoice()
                .orElse("None now");
        Column<ListedPerson> since = Column.date("since", "Since", ListedPerson::since);
        if (!mayManage) {
            return Table.of(
                    "people", "People of the partnership", "person", "people", name, email, agency, roles, since);
        }
        Column<ListedPerson> account = Column.<ListedPerson>text("account", "Account", ListedPerson::account)
                .tagged(person -> tag(person.account()))
                .filteredByChoice();
        return Table.of(
                "people", "People of the partnership", "person", "people", name, email, agency, roles, since, account);
    }

    private static Tag tag(String account) {
        return new Tag(account, account.equals("Open") ? Tag.Colour.GREEN : Tag.Colour.GREY);
    }
}
