package foreland.plan.changes;

import foreland.calendar.LondonTime;
import foreland.govuk.Link;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.plan.PlanChanges.Summary;
import java.util.List;

/**
 * All change requests.
 *
 * @param led the actions in force that the reader's agencies lead, to propose a change of; within the partnership
 * @param edits whether the reader may propose a change of anything in the plan
 */
record ChangesPage(TableView table, List<Link> led, boolean edits) {

    ChangesPage {
        led = List.copyOf(led);
    }

    static Table<Summary> table(String base) {
        return Table.of(
                "change-requests",
                "Change requests",
                "change request",
                "change requests",
                Column.text("reference", "Request", Summary::reference)
                        .linking(request -> base + ChangesController.HERE + "/" + request.number()),
                Column.<Summary>text("plan", "Plan", Summary::planTitle).filteredByChoice(),
                Column.<Summary>text("why", "Why", Summary::reason).filteredByText(),
                Column.<Summary>text(
                                "from",
                                "Comes from",
                                request -> request.reasonKind().label())
                        .filteredByChoice(),
                Column.<Summary>text(
                                "status",
                                "Status",
                                request -> StatusWords.sentence(request.status().label()))
                        .tagged(request -> StatusWords.tag(request.status()))
                        .filteredByChoice(),
                Column.<Summary>text(
                                "weight",
                                "Weight",
                                request -> request.weight() == null
                                        ? ""
                                        : StatusWords.sentence(request.weight().label()))
                        .filteredByChoice(),
                Column.number("parts", "Changes", Summary::parts),
                Column.date("started", "Started", request -> LondonTime.dayOf(request.startedAt())));
    }
}
