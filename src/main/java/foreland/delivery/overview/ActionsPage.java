package foreland.delivery.overview;

import foreland.calendar.LondonTime;
import foreland.delivery.AcceptedUpdate;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.plan.YearLife;

/** Every action of a year in a table, to sort, to filter and to take away. */
record ActionsPage(YearLife life, TableView table) {

    String title() {
        return "Where the actions of " + life.year() + " stand";
    }

    static Table<ActionLine> table(YearLife life, String base) {
        return Table.of(
                "standing-" + life.year(),
                "Actions of " + life.year(),
                "action",
                "actions",
                Column.<ActionLine>text(
                                "action",
                                "Action",
                                line -> line.standing().reference() + " "
                                        + line.standing().title())
                        .filteredByText()
                        .linking(line -> line.address() == null ? null : base + line.address()),
                Column.<ActionLine>text("area", "Focus area", ActionLine::focusArea)
                        .filteredByChoice()
                        .orElse("None"),
                Column.<ActionLine>text("agency", "Lead agency", ActionLine::agency)
                        .filteredByChoice(),
                Column.<ActionLine>text("rag", "Now", line -> line.tag().text())
                        .tagged(ActionLine::tag)
                        .filteredByChoice(),
                Column.text("travel", "Direction", line -> line.travel().words()),
                Column.<ActionLine>date(
                                "accepted",
                                "Accepted",
                                line -> line.newest()
                                        .map(AcceptedUpdate::accepted)
                                        .map(LondonTime::dayOf)
                                        .orElse(null))
                        .orElse("–"),
                Column.<ActionLine>text("missing", "Missing", ActionLine::missingInOneLine)
                        .filteredByText()
                        .orElse("Nothing"));
    }
}
