package foreland.assessment.explore;

import foreland.evidence.MonthsCovered;
import foreland.govuk.chart.HeatGrid;
import foreland.govuk.chart.IntervalChart;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When it happens: crimes by month of the year, stops by hour and weekday.
 *
 * @param stopMonths the months that there are stop-and-search files of
 */
record TimesPage(
        Question question,
        Choices choices,
        MonthProfile profile,
        StopTimes stops,
        MonthsCovered stopMonths,
        TableView months,
        TableView hours,
        Origin ofMonths,
        Origin ofStops,
        boolean smallAreas) {

    String title() {
        return "When it happens: " + question.area().name() + ", "
                + (question.allTypes() ? "all crime types" : question.type());
    }

    static Table<MonthProfile.Month> monthTable(Question question) {
        return Table.of(
                "months-of-year-" + question.area().code() + "-" + question.to(),
                "Incidents by month of the year",
                "month",
                "months",
                Column.text("month", "Month", row -> row.of().getDisplayName(TextStyle.FULL, Locale.UK)),
                Column.number("count", "Count", row -> (int) row.perDay().count()),
                Column.number("days", "Days", row -> (int) row.perDay().population()),
                Column.<MonthProfile.Month>number(
                                "daily",
                                "Per day",
                                row -> Figures.rounded(row.perDay().rate(), 2))
                        .decimals(2),
                Column.text(
                        "interval",
                        "Per day, 95% interval",
                        row -> Figures.interval(row.perDay().reported(YearOnYear.LEVEL), 2)),
                Column.<MonthProfile.Month>number(
                                "against", "Against the average day %", row -> Figures.rounded(row.against(), 1))
                        .decimals(1)
                        .orElse("–"));
    }

    static List<Integer> hourRows() {
        return IntStream.range(0, StopTimes.HOURS).boxed().toList();
    }

    static Table<Integer> hourTable(Question question, StopTimes stops) {
        List<Column<Integer>> columns = new ArrayList<>();
        columns.add(Column.text("hour", "From", TimesPage::clock));
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(Column.number(
                    day.name().toLowerCase(Locale.ROOT),
                    day.getDisplayName(TextStyle.FULL, Locale.UK),
                    hour -> stops.of(hour, day)));
        }
        columns.add(Column.number("all", "All days", stops::of));
        return new Table<>(
                "stops-by-hour-" + question.area().code() + "-" + question.to(),
                "Stops by hour and day of the week",
                new Table.Noun("hour", "hours"),
                columns);
    }

    private static String clock(int hour) {
        return "%02d:00".formatted(hour);
    }

    /** Per day by month, each with its interval; empty without a whole year. */
    Optional<IntervalChart> monthChart() {
        if (profile.months().isEmpty()) {
            return Optional.empty();
        }
        List<IntervalChart.Row> rows = profile.months().stream()
                .map(month -> {
                    var interval = month.perDay().reported(YearOnYear.LEVEL);
                    return new IntervalChart.Row(
                            month.of().getDisplayName(TextStyle.FULL, Locale.UK),
                            month.perDay().rate(),
                            interval.low(),
                            interval.high(),
                            month.average() < interval.low() || month.average() > interval.high());
                })
                .toList();
        return Optional.of(new IntervalChart(
                "Incidents per day by month, with 95% intervals",
                "incidents per day", rows, profile.months().get(0).average(), "average day"));
    }

    /** What the profile can say, and what it cannot. */
    String season() {
        String years = profile.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Double p = profile.p();
        if (profile.years().size() == 1) {
            return "One calendar year has all its months: " + years
                    + ". From one year nobody can tell a season from what happened to happen that year.";
        }
        if (p == null) {
            return "These calendar years have all their months: " + years
                    + ". Two years agree or differ by chance: a season is tested from three on.";
        }
        return "These calendar years have all their months: " + years
                + ". Kruskal and Wallis’s test that the months are alike: p " + Figures.p(p)
                + (p < 0.05 ? ", so there is a season." : ", so no season is clear.");
    }

    @Nullable
    String splitYears() {
        return profile.split().isEmpty()
                ? null
                : "Left out because recording changed within them: "
                        + profile.split().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
    }

    HeatGrid grid() {
        return new HeatGrid(
                "Stops by hour and day of the week, " + stopPeriod(),
                "stops",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                        .toList(),
                hourRows().stream().map(TimesPage::clock).toList(),
                hourRows().stream()
                        .<List<@Nullable Double>>map(hour -> Arrays.stream(DayOfWeek.values())
                                .map(day -> Double.valueOf(stops.of(hour, day)))
                                .collect(Collectors.<@Nullable Double>toList()))
                        .toList());
    }

    private String stopPeriod() {
        return "12 months to " + Figures.month(question.to());
    }

    /** What has to be known of the stops. */
    List<String> stopCautions() {
        List<String> cautions = new ArrayList<>();
        int months = Coverage.months(stopMonths, question);
        if (months < Question.MONTHS) {
            cautions.add("There are stop-and-search files of " + months + " of these 12 months.");
        }
        cautions.add(
                stops.inArea()
                        ? "Stops whose place lies inside the outline of "
                                + question.area().name()
                                + ". %,d stops of the force have no place and are left out."
                                        .formatted(stops.withoutPlace())
                        : "These are the stops of the whole police force: a stop names no area, and no outline of "
                                + question.area().name() + " has been taken in.");
        if (stops.withoutHour() > 0) {
            cautions.add("%,d stops at exactly 00:00 are left out: some forces give only the day."
                    .formatted(stops.withoutHour()));
        }
        if (stops.withoutTime() > 0) {
            cautions.add("%,d stops have no time here and are left out.".formatted(stops.withoutTime()));
        }
        cautions.add("Stops show when the police were out and searching, not when crime happens.");
        return cautions;
    }
}
