package foreland.delivery.activities;

import foreland.delivery.Activity;
import foreland.delivery.Activity.AgencyName;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.money.Money;
import foreland.plan.YearLife;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a year, activity by activity.
 *
 * @param years all that have activities or may have, the newest first
 */
record ActivitiesPage(YearLife life, List<YearLife> years, TableView table, boolean mayRecord, boolean mayKeepKinds) {

    String title() {
        return "Activities of " + life.year();
    }

    String totals() {
        return Addresses.totals(life);
    }

    /** The table of the page. */
    static Table<Activity> table(YearLife life, String base) {
        return new Table<>("activities", caption(life), noun(), columns(base));
    }

    /** The table as a file: with what a page has no room for. */
    static Table<Activity> file(YearLife life) {
        List<Column<Activity>> columns = new ArrayList<>(columns(""));
        columns.add(Column.number("number", "Number", Activity::number));
        columns.add(Column.text(
                "recorded", "Recorded for", activity -> activity.agency().name()));
        columns.add(Column.text("joint", "Joint", activity -> activity.isJoint() ? "Yes" : "No"));
        columns.add(Column.number("hours", "Hours", Activity::hours));
        columns.add(Column.money("avoided", "Cost avoided", activity -> pounds(activity.costAvoided())));
        columns.add(Column.text("basis", "How the cost was reckoned", Activity::costBasis));
        columns.add(
                Column.text("quarter", "Quarter", activity -> activity.quarter().label()));
        columns.add(Column.text("area", "Area code", activity -> {
            Activity.AreaName area = activity.area();
            return area == null ? null : area.code();
        }));
        columns.add(Column.text("note", "Note", Activity::note));
        return new Table<>("activities-" + life.year(), caption(life), noun(), columns);
    }

    private static String caption(YearLife life) {
        return "Activities of " + life.year() + ", " + life.planTitle();
    }

    private static Table.Noun noun() {
        return new Table.Noun("activity", "activities");
    }

    private static List<Column<Activity>> columns(String base) {
        return List.of(
                Column.<Activity>text(
                                "kind", "What", activity -> activity.kind().title())
                        .filteredByChoice()
                        .linking(activity -> base + Addresses.of(activity.number())),
                Column.date("date", "Date", Activity::date),
                Column.number("count", "Count", Activity::count),
                Column.text("unit", "Of", ActivitiesPage::unit),
                Column.<Activity>text("place", "Place", Activity::place).filteredByText(),
                Column.<Activity>text("agencies", "Agencies", ActivitiesPage::agencies)
                        .filteredByText(),
                Column.<Activity>text("serves", "Serves", ActivitiesPage::serves)
                        .filteredByText());
    }

    private static String unit(Activity activity) {
        return activity.kind().unit(activity.count()) + (activity.atLeast() ? " or more" : "");
    }

    private static String agencies(Activity activity) {
        return String.join(
                ", ", activity.agencies().stream().map(AgencyName::name).toList());
    }

    private static String serves(Activity activity) {
        Activity.Heading action = activity.action();
        String focusArea = activity.focusArea().reference();
        return action == null ? focusArea : focusArea + ", " + action.reference();
    }

    static @Nullable BigDecimal pounds(@Nullable Money money) {
        return money == null ? null : BigDecimal.valueOf(money.pence(), 2);
    }
}
