package foreland.plan.versions;

import foreland.calendar.LondonTime;
import foreland.govuk.Choice;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.plan.PlanVersion;
import java.util.List;

/**
 * The versions of a plan, and the ways to look back.
 *
 * @param on the day asked for, as typed
 */
record VersionsPage(
        String plan,
        String planTitle,
        TableView table,
        List<Choice> moments,
        CompareForm compare,
        DateParts on,
        Problems problems) {

    VersionsPage {
        moments = List.copyOf(moments);
    }

    String path() {
        return VersionsController.HERE + plan;
    }

    static Table<PlanVersion> table(String base) {
        return Table.of(
                "versions",
                "Versions",
                "version",
                "versions",
                Column.text("number", "Version", version -> "" + version.number()),
                Column.date("from", "From", version -> LondonTime.dayOf(version.at())),
                Column.<PlanVersion>text("why", "What made it", PlanVersion::why)
                        .filteredByText()
                        .linking(version -> version.changeRequest() == null
                                ? null
                                : base + "/desk/plan/changes/" + version.changeRequest()),
                Column.<PlanVersion>text("public", "Public", version -> version.published() ? "Yes" : "No"));
    }
}
