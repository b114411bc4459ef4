package foreland.delivery.activities;

import foreland.calendar.DateWords;
import foreland.delivery.Activity;
import foreland.delivery.Activity.AgencyName;
import foreland.govuk.Link;
import foreland.govuk.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity.
 *
 * @param mayChange whether the reader may correct and remove it
 * @param mayRecord whether the reader may record another
 * @param journal null for those who may not read it
 */
record ActivityPage(
        Activity activity,
        boolean mayChange,
        boolean mayRecord,
        @Nullable Link journal) {

    String title() {
        return "Activity " + activity.number();
    }

    String whole() {
        return Addresses.ALL + "/" + activity.plan() + "/" + activity.year();
    }

    /** Why nobody can change it, where that is not for want of a right. */
    @Nullable
    String locked() {
        if (activity.isRemoved()) {
            return "This activity was removed and counts nowhere: " + activity.removedWhy();
        }
        return activity.yearStatus().isDelivered() ? null : activity.year() + " is closed: this record stays as it is.";
    }

    List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("What", activity.kind().title()));
        rows.add(SummaryRow.of("How many", activity.counted()));
        rows.add(SummaryRow.of("Date", DateWords.day(activity.date())));
        rows.add(SummaryRow.of("Place", place()));
        rows.add(SummaryRow.of("Recorded for", activity.agency().name()));
        if (activity.isJoint()) {
            rows.add(SummaryRow.of(
                    "Done together with",
                    String.join(
                            "\n",
                            activity.jointWith().stream().map(AgencyName::name).toList())));
        }
        rows.add(SummaryRow.of("Focus area", activity.focusArea().words()));
        if (activity.action() != null) {
            rows.add(SummaryRow.of("Action", activity.action().words()));
        }
        if (activity.hours() != null) {
            rows.add(SummaryRow.of("Hours", ActivityForm.plain(activity.hours())));
        }
        if (activity.costAvoided() != null) {
            rows.add(SummaryRow.of("Cost avoided", activity.costAvoided() + ": " + activity.costBasis()));
        }
        if (activity.note() != null) {
            rows.add(SummaryRow.of("Note", activity.note()));
        }
        return rows;
    }

    private String place() {
        return activity.area() == null
                ? activity.place()
                : activity.place() + " (" + activity.area().name() + ")";
    }
}
