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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year with what becomes of its actions: the outlook while it runs, the close at its end.
 *
 * @param published what a document says of it; empty where nothing was published
 * @param obstacles what stands in the way of the close beside the actions' own gaps
 * @param completions how many actions the reader may call completed because that was accepted in the updates
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
        int completions,
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

    /** Only the columns that say something of a year that stands there. */
    static Table<Line> actions(YearLife life, String base) {
        boolean recorded = life.status() == YearStatus.RECORDED_AS_PUBLISHED;
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.text("ref", "Reference", Line::reference)
                .linking(line -> base + Addresses.action(life, line.reference())));
        columns.add(Column.text("title", "Action", Line::title).filteredByText());
        columns.add(
                Column.text("focus", "Focus", Line::focusCode).orElse("None").filteredByChoice());
        columns.add(Column.text("lead", "Lead agency", Line::lead)
                .orElse(ClosingYear.NO_LEAD)
                .filteredByChoice());
        columns.add(Column.text("end", "Outcome", ClosingPage::kindOf)
                .orElse("Nothing said yet")
                .tagged(line -> line.kind().map(DispositionWords::tag).orElse(null))
                .filteredByChoice());
        if (life.status().isDelivered()) {
            columns.add(Column.text("stands", "Settled?", ClosingPage::stands)
                    .orElse("No")
                    .filteredByChoice());
        }
        if (!recorded) {
            columns.add(Column.text(
                            "words",
                            "In words",
                            (Line line) ->
                                    line.end() == null ? null : line.end().words())
                    .orElse(""));
        }
        return new Table<>("actions-of-" + life.year(), "Every action", new Table.Noun("action", "actions"), columns);
    }

    private static @Nullable String kindOf(Line line) {
        return line.kind().map(DispositionWords::tag).map(tag -> tag.text()).orElse(null);
    }

    private static @Nullable String stands(Line line) {
        return line.end() == null ? null : line.isSettled() ? "Settled" : "Proposed";
    }

    /** Counts in one group after another, so that their sums can be seen to be the same; a way that no action ends in is left out. */
    static Table<Group> groups(String name, String caption, String what, String many, Tally whole) {
        List<Column<Group>> columns = new ArrayList<>();
        columns.add(Column.text("name", what, Group::name));
        columns.add(
                Column.number("total", "Actions", (Group group) -> group.tally().total()));
        Arrays.stream(YearEndDisposition.values())
                .filter(kind -> whole.count(kind) > 0)
                .forEach(kind -> columns.add(Column.number(
                        DispositionWords.shortly(kind).toLowerCase(Locale.UK).replace(' ', '-'),
                        DispositionWords.shortly(kind),
                        (Group group) -> group.tally().count(kind))));
        if (whole.without() > 0) {
            columns.add(Column.number(
                    "without", "Nothing said", (Group group) -> group.tally().without()));
        }
        return new Table<>(name, caption, new Table.Noun(what.toLowerCase(Locale.UK), many), columns);
    }
}
