package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.govuk.Link;
import foreland.plan.Action;
import foreland.plan.AnnualActionPlan;
import foreland.plan.ChangeControl;
import foreland.plan.FocusArea;
import foreland.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a plan can be put into another order: lists in which each line can go up or down. */
record OrderPage(String plan, String planTitle, List<Group> groups) {

    /** Things that are read one after the other. */
    record Group(String title, List<Line> lines) {}

    /**
     * One of them.
     *
     * @param up what its button posts; null for the first
     * @param down likewise; null for the last
     */
    record Line(
            String anchor,
            String name,
            @Nullable String up,
            @Nullable String down) {}

    static OrderPage of(Plan plan, ChangeControl control) {
        List<Group> groups = new ArrayList<>();
        if (!control.coversWords()) {
            add(
                    groups,
                    "Focus areas",
                    null,
                    plan.focusAreas().stream().map(FocusArea::code).toList(),
                    names(plan));
        }
        for (AnnualActionPlan year : plan.years()) {
            if (!control.covers(year.year()) && !control.isShut(year.year())) {
                plan.focusAreas().forEach(area -> add(groups, year, area.code(), area.title()));
                add(groups, year, null, "without a focus area");
            }
        }
        return new OrderPage(plan.reference(), plan.title(), groups);
    }

    Link back() {
        return new Link(planTitle, Addresses.plan(plan));
    }

    String action() {
        return Addresses.order(plan);
    }

    private static List<String> names(Plan plan) {
        return plan.focusAreas().stream()
                .map(area -> area.code() + ": " + area.title())
                .toList();
    }

    private static void add(List<Group> groups, AnnualActionPlan year, @Nullable String area, String title) {
        List<Action> actions = year.actions().stream()
                .filter(action -> Objects.equals(action.focusArea(), area))
                .toList();
        add(
                groups,
                "Actions of " + year.year() + ", " + title,
                year.year(),
                actions.stream().map(Action::reference).toList(),
                actions.stream()
                        .map(action -> action.reference() + ": " + action.title())
                        .toList());
    }

    private static void add(
            List<Group> groups, String title, @Nullable FinancialYear year, List<String> codes, List<String> names) {
        if (codes.size() < 2) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            lines.add(new Line(
                    new Move(true, year, code).anchor(),
                    names.get(i),
                    i == 0 ? null : Move.posted(true, year, code),
                    i == codes.size() - 1 ? null : Move.posted(false, year, code)));
        }
        groups.add(new Group(title, lines));
    }
}
