package foreland.plan.edit;

import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of the plan with its actions, by focus area.
 *
 * @param add the address that adds an action, within the partnership
 * @param copyForward the address that makes next year's actions from these, likewise
 * @param open whether its actions can be changed at all
 * @param controlled whether they change only by change requests
 */
record YearSection(String title, List<Group> groups, String add, String copyForward, boolean open, boolean controlled) {

    /** The actions of one focus area, or those of none. */
    record Group(String title, List<Line> actions) {}

    /**
     * An action in the list.
     *
     * @param lead the lead agency, or that it is not known
     * @param href where it is edited, within the partnership
     */
    record Line(String reference, String title, String lead, String href) {}

    static YearSection of(Plan plan, AnnualActionPlan year, boolean open, boolean controlled) {
        List<Group> groups = new ArrayList<>();
        for (FocusArea area : plan.focusAreas()) {
            add(groups, area.code() + ": " + area.title(), lines(plan, year, area.code()));
        }
        add(groups, "Without a focus area", lines(plan, year, ""));
        return new YearSection(
                year.year().label(),
                groups,
                Addresses.actions(plan.reference(), year.year()),
                Addresses.copyForward(plan.reference(), year.year()),
                open,
                controlled);
    }

    private static void add(List<Group> groups, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Group(title, lines));
        }
    }

    private static List<Line> lines(Plan plan, AnnualActionPlan year, String focusArea) {
        return year.actions().stream()
                .filter(action -> focusArea.equals(action.focusArea() == null ? "" : action.focusArea()))
                .map(action -> line(plan, year, action))
                .toList();
    }

    private static Line line(Plan plan, AnnualActionPlan year, Action action) {
        return new Line(
                action.reference(),
                action.title(),
                action.leadAgency() == null ? "Lead agency not known" : action.leadAgency(),
                Addresses.action(plan.reference(), year.year(), action.reference()));
    }
}
