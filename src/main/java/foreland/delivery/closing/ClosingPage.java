package foreland.delivery.closing;

import foreland.delivery.closing.ClosingYear.Group;
import foreland.delivery.closing.OutlookSql.Issued;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.plan.YearEndDisposition;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year with what becomes of its actions: the outlook while it runs, the close at its end.
 *
 * @param published what a document says of it; empty where nothing was published
 * @param obstacles what stands in the way of the close beside the actions' own gaps
 * @param asAt the day of an outlook, as typed
 */
record ClosingPage(
        ClosingYear year,
        LocalDate today,
        boolean mayClose,
        TableView actions,
        TableView focusAreas,
        TableView agencies,
        List<Issued> outlooks,
        @Nullable Published published,
        List<String> obstacles,
        DateParts asAt,
        Problems problems) {

    YearLife life() {
        return year.life();
    }

    String path() {
        return Addresses.year(life());
    }

    String title() {
        return "What becomes of the actions of " + life().year();
    }

    /** The kinds that occur, for the list of counts. */
    List<YearEndDisposition> kinds() {
        return Arrays.stream(YearEndDisposition.values())
                .filter(kind -> year.tally().count(kind) > 0)
                .toList();
    }

    boolean isRecorded() {
        return life().status() == YearStatus.RECORDED_AS_PUBLISHED;
    }

    boolean isClosing() {
        return life().status() == YearStatus.CLOSING;
    }

    boolean isClosed() {
        return life().status() == YearStatus.CLOSED;
    }

    Optional<String> whyNotBegin() {
        return year.whyNotBegin(today);
    }

    Optional<String> whyNotClose() {
        return year.whyNotClose(today).or(() -> obstacles.stream().findFirst());
    }

    /** An outlook is the view of a day of the year: of this day, or of the day of the report that a recorded year was in. */
    boolean mayIssue() {
        return mayClose && (isRecorded() || (year.isOpen() && life().year().contains(today)));
    }

    static Table<Line> actions(YearLife life, String base) {
        return Table.of(
                "actions-of-" + life.year(),
                "Every action",
                "action",
                "actions",
                Column.text("ref", "Reference", Line::reference)
                        .linking(line -> base + Addresses.action(life, line.reference())),
                Column.text("title", "Action", Line::title).filteredByText(),
                Column.text("focus", "Focus area", Line::focusArea)
                        .orElse(ClosingYear.NO_FOCUS_AREA)
                        .filteredByChoice(),
                Column.text("lead", "Lead agency", Line::lead)
                        .orElse(ClosingYear.NO_LEAD)
                        .filteredByChoice(),
                Column.text("end", "What becomes of it", ClosingPage::kindOf)
                        .orElse("Nothing said yet")
                        .tagged(line -> line.kind().map(DispositionWords::tag).orElse(null))
                        .filteredByChoice(),
                Column.text("stands", "Settled?", (Line line) -> stands(life, line))
                        .orElse("No")
                        .filteredByChoice(),
                Column.text(
                                "words",
                                "In words",
                                (Line line) ->
                                        line.end() == null ? null : line.end().words())
                        .orElse(""));
    }

    private static @Nullable String kindOf(Line line) {
        return line.kind().map(DispositionWords::tag).map(tag -> tag.text()).orElse(null);
    }

    private static @Nullable String stands(YearLife life, Line line) {
        if (line.end() == null) {
            return null;
        }
        if (life.status() == YearStatus.RECORDED_AS_PUBLISHED) {
            return "As published";
        }
        return line.isSettled() ? "Settled" : "Proposed";
    }

    /** Counts in one group after another, so that their sums can be seen to be the same. */
    static Table<Group> groups(String name, String caption, String what, String one, String many) {
        return Table.of(
                name,
                caption,
                one,
                many,
                Column.text("name", what, Group::name),
                Column.number("total", "Actions", (Group group) -> group.tally().total()),
                count("completed", "Completed", YearEndDisposition.COMPLETED),
                count("ongoing", "Ongoing", YearEndDisposition.ONGOING_TO_YEAR_END),
                count("carried", "Carried forward", YearEndDisposition.CARRIED_FORWARD),
                count("absorbed", "Absorbed", YearEndDisposition.ABSORBED_BAU),
                count("further", "Further work", YearEndDisposition.NEEDS_FURTHER_WORK),
                count("replaced", "Replaced", YearEndDisposition.REPLACED),
                count("withdrawn", "Withdrawn", YearEndDisposition.WITHDRAWN),
                Column.number(
                        "without",
                        "Nothing said",
                        (Group group) -> group.tally().without()));
    }

    private static Column<Group> count(String key, String heading, YearEndDisposition kind) {
        return Column.number(key, heading, group -> group.tally().count(kind));
    }
}
