package foreland.assessment.explore;

import foreland.assessment.statistics.Proportion;
import foreland.evidence.MonthsCovered;
import foreland.govuk.chart.BarChart;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of the crimes of an area's year.
 *
 * @param street the months that there are rows of
 * @param files the months that there are outcomes files of
 * @param smallAreas whether the reader may see counts of small areas
 */
record OutcomesPage(
        Question question,
        Choices choices,
        OutcomeRows rows,
        MonthsCovered street,
        MonthsCovered files,
        TableView categories,
        TableView delays,
        Origin ofCategories,
        Origin ofDelays,
        boolean smallAreas) {

    String title() {
        return "Outcomes: " + question.area().name() + ", "
                + (question.allTypes() ? "all crime types" : question.type());
    }

    static Table<OutcomeRows.Category> categoryTable(Question question) {
        return Table.of(
                "outcomes-" + question.area().code() + "-" + question.to(),
                "Last outcome of each crime, 12 months to " + Figures.month(question.to()),
                "outcome",
                "outcomes",
                Column.text("outcome", "Last outcome", OutcomeRows.Category::words),
                Column.<OutcomeRows.Category>text(
                                "group", "Group", row -> row.group().title())
                        .filteredByChoice(),
                Column.number("count", "Crimes", OutcomeRows.Category::count),
                Column.<OutcomeRows.Category>number("share", "Share %", row -> Figures.percent(row.share()))
                        .decimals(1),
                Column.text("interval", "95% interval", row -> Figures.percentInterval(row.share())));
    }

    static Table<OutcomeRows.Delay> delayTable(Question question) {
        return Table.of(
                "outcome-delays-" + question.area().code() + "-" + question.to(),
                "Months from the crime to its first outcome",
                "row",
                "rows",
                Column.text("within", "Outcome within", row -> within(row.within())),
                Column.number("months", "Months compared", OutcomeRows.Delay::months),
                Column.number("crimes", "Crimes followed so long", row ->
                        (int) row.share().n()),
                Column.number("had", "Had an outcome", row -> (int) row.share().x()),
                Column.<OutcomeRows.Delay>number("share", "Share %", row -> Figures.percent(row.share()))
                        .decimals(1)
                        .orElse("–"),
                Column.<OutcomeRows.Delay>text("interval", "95% interval", row -> Figures.percentInterval(row.share()))
                        .orElse("–"));
    }

    private static String within(int months) {
        return months == 0 ? "The month of the crime" : months == 1 ? "1 month after" : months + " months after";
    }

    boolean hasRows() {
        return rows.crimes() > 0;
    }

    /** Crimes by group of outcomes. */
    BarChart chart() {
        return new BarChart(
                "Crimes by group of outcome, 12 months to " + Figures.month(question.to()),
                "crimes",
                Arrays.stream(OutcomeGroup.values())
                        .map(group -> new BarChart.Bar(
                                group.title(), rows.share(group).x()))
                        .filter(bar -> bar.amount() > 0)
                        .toList());
    }

    /** How much was resolved and how much is open yet. */
    String inWords() {
        Proportion positive = rows.positive();
        Proportion open = rows.share(OutcomeGroup.OPEN);
        return "Of %,d crimes, %,d (%s%%, 95%% interval %s) were charged or dealt with out of court, and %,d (%s%%) are under investigation or their state is not known."
                .formatted(
                        rows.crimes(),
                        (int) positive.x(),
                        Figures.percent(positive),
                        Figures.percentInterval(positive),
                        (int) open.x(),
                        Figures.percent(open));
    }

    /** What has to be known before the figures are read. */
    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        Coverage.partial(street, question).ifPresent(cautions::add);
        if (rows.without() > 0) {
            cautions.add("%,d incidents of anti-social behaviour are left out: the police give no outcome of those."
                    .formatted(rows.without()));
        }
        cautions.add(
                "An outcome is as it stood when the file was made. Newer months have more under investigation, so a lower share of a newer month is no decline. Take a month in again later for its later outcomes.");
        return cautions;
    }

    /** The months of outcomes files that there are from the first crime on; null where there is none. */
    @Nullable
    String filesInWords() {
        MonthsCovered since = MonthsCovered.of(files.months().stream()
                .filter(month -> !month.isBefore(question.from()))
                .toList());
        return since.isEmpty()
                ? null
                : since.blocks().stream().map(Coverage::block).collect(Collectors.joining(", "));
    }
}
