package foreland.delivery.activities;

import foreland.delivery.ActivityKind;
import foreland.delivery.ActivityTotal;
import foreland.delivery.ActivityTotals;
import foreland.delivery.ActivityTotals.AgencyTotal;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.money.Money;
import foreland.plan.YearLife;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a year's activities add up to.
 *
 * @param tables by kind, agency, quarter, focus area and action
 */
record TotalsPage(YearLife life, ActivityTotals totals, List<TableView> tables) {

    /** A total under a heading: a quarter, a focus area, an action. */
    record Line(String heading, ActivityTotal total) {}

    String title() {
        return "What the activities of " + life.year() + " add up to";
    }

    String activities() {
        return Addresses.of(life);
    }

    boolean repeatsPeople() {
        return totals.byKind().stream().anyMatch(ActivityTotal::mayRepeatPeople);
    }

    static Table<ActivityTotal> byKind() {
        return Table.of(
                "by-kind",
                "By kind, for the partnership",
                "kind",
                "kinds",
                Column.text("kind", "Kind", total -> total.kind().title()),
                Column.number("records", "Activities", ActivityTotal::activities),
                Column.number("count", "Count", ActivityTotal::count),
                Column.text("unit", "Of", TotalsPage::unit),
                Column.<ActivityTotal>number("hours", "Hours", total -> some(total.hours()))
                        .orElse("–"),
                Column.<ActivityTotal>money("avoided", "Cost avoided", total -> some(total.costAvoided()))
                        .orElse("–"));
    }

    static Table<AgencyTotal> byAgency() {
        return Table.of(
                "by-agency",
                "By agency",
                "line",
                "lines",
                Column.<AgencyTotal>text("agency", "Agency", of -> of.agency().name())
                        .filteredByChoice(),
                Column.<AgencyTotal>text("kind", "Kind", of -> of.all().kind().title())
                        .filteredByChoice(),
                Column.number("alone", "Alone", of -> of.alone().count()),
                Column.number("joint", "Joint", of -> of.joint().count()),
                Column.number("all", "In all", of -> of.all().count()),
                Column.text("unit", "Of", of -> unit(of.all())));
    }

    /** A table of totals under headings. */
    static Table<Line> under(String name, String caption, String heading) {
        return Table.of(
                name,
                caption,
                "line",
                "lines",
                Column.<Line>text("heading", heading, Line::heading).filteredByChoice(),
                Column.<Line>text("kind", "Kind", line -> line.total().kind().title())
                        .filteredByChoice(),
                Column.number("records", "Activities", line -> line.total().activities()),
                Column.number("count", "Count", line -> line.total().count()),
                Column.text("unit", "Of", line -> unit(line.total())));
    }

    static <K> List<Line> lines(Map<K, List<ActivityTotal>> totals, Function<K, String> heading) {
        return totals.entrySet().stream()
                .flatMap(group ->
                        group.getValue().stream().map(total -> new Line(heading.apply(group.getKey()), total)))
                .toList();
    }

    /** {@code visits}, {@code cases or more}, {@code people, some perhaps twice}. */
    private static String unit(ActivityTotal total) {
        ActivityKind kind = total.kind();
        String unit = kind.unit(total.count()) + (total.atLeast() ? " or more" : "");
        return total.mayRepeatPeople() ? unit + ", some perhaps twice" : unit;
    }

    private static @Nullable BigDecimal some(BigDecimal hours) {
        return hours.signum() == 0 ? null : hours;
    }

    private static @Nullable BigDecimal some(Money money) {
        return money.equals(Money.ZERO) ? null : ActivitiesPage.pounds(money);
    }
}
