package foreland.delivery.overview;

import foreland.calendar.DateWords;
import foreland.calendar.FinancialQuarter;
import foreland.delivery.MeasureValue;
import foreland.govuk.chart.LineChart;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import foreland.plan.Describes;
import foreland.plan.YearLife;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every measure with numbers of a year: baseline, values, target, and where a straight line leads. */
record MeasuresPage(YearLife life, TableView table, List<MeasureCourse> courses) {

    String title() {
        return "Measures of " + life.year();
    }

    static Table<MeasureCourse> table(YearLife life, String base) {
        return Table.of(
                "measures-" + life.year(),
                "Measures with numbers",
                "measure",
                "measures",
                Column.<MeasureCourse>text(
                                "measure", "Measure", course -> course.measure().title())
                        .filteredByText(),
                Column.<MeasureCourse>text("action", "Action", MeasureCourse::reference)
                        .filteredByChoice()
                        .linking(course -> latestUpdate(life, base, course)),
                Column.text("unit", "Unit", course -> course.measure().unit()),
                Column.number("baseline", "Baseline", course -> course.measure().baseline()),
                Column.<MeasureCourse>number("latest", "Latest", MeasuresPage::latest)
                        .orElse("None yet"),
                Column.<MeasureCourse>date("asof", "Up to", MeasuresPage::asOf).orElse("–"),
                Column.<MeasureCourse>number(
                                "target", "Target", course -> course.measure().target())
                        .orElse("None"),
                Column.<MeasureCourse>number(
                                "forecast",
                                "Forecast",
                                course -> course.forecast().orElse(null))
                        .orElse("–"),
                Column.<MeasureCourse>text(
                                "verdict", "Course", course -> course.verdict().label())
                        .filteredByChoice());
    }

    private static @Nullable BigDecimal latest(MeasureCourse course) {
        return course.latest().map(MeasureValue::value).orElse(null);
    }

    private static @Nullable LocalDate asOf(MeasureCourse course) {
        return course.latest().map(MeasureValue::asOf).orElse(null);
    }

    private static @Nullable String latestUpdate(YearLife life, String base, MeasureCourse course) {
        return course.values().keySet().stream()
                .reduce((earlier, later) -> later)
                .map(quarter -> base + Addresses.update(life, quarter, course.reference()))
                .orElse(null);
    }

    /** Those with a value at least: without one there is nothing to draw. */
    List<MeasureCourse> drawn() {
        return courses.stream().filter(course -> !course.values().isEmpty()).toList();
    }

    /** What was reached, the target, and the straight line on to the year's end. */
    static LineChart chart(MeasureCourse course) {
        List<FinancialQuarter> quarters = course.year().quarters();
        List<String> periods = new ArrayList<>(List.of("Start"));
        quarters.forEach(quarter -> periods.add("Q" + quarter.number()));
        List<LineChart.Series> series = new ArrayList<>();
        series.add(new LineChart.Series(
                "Reached",
                values(
                        course.measure().baseline(),
                        quarters.stream()
                                .map(quarter -> Optional.ofNullable(
                                                course.values().get(quarter))
                                        .map(MeasureValue::value)
                                        .orElse(null)))));
        BigDecimal target = course.measure().target();
        if (target != null) {
            series.add(new LineChart.Series(
                    "Target", values(target, quarters.stream().map(quarter -> target))));
        }
        course.line()
                .ifPresent(line -> series.add(new LineChart.Series(
                        "Straight line",
                        values(
                                line.on(course.year().firstDay().minusDays(1)),
                                quarters.stream().map(quarter -> line.on(quarter.lastDay()))))));
        return new LineChart(
                course.reference() + ": " + course.measure().title(),
                Optional.ofNullable(course.measure().unit()).orElse("value"),
                periods,
                series);
    }

    private static List<@Nullable Double> values(
            @Nullable BigDecimal first, Stream<? extends @Nullable BigDecimal> others) {
        List<@Nullable Double> values = new ArrayList<>();
        values.add(first == null ? null : first.doubleValue());
        others.forEach(value -> values.add(value == null ? null : value.doubleValue()));
        return values;
    }

    /** What the measure is of, how fresh it is, and how much the forecast rests on. */
    static List<String> words(MeasureCourse course) {
        List<String> words = new ArrayList<>();
        words.add(describes(course.measure().describes()));
        course.latest()
                .ifPresent(value -> words.add("Latest: "
                        + ProgressPage.inUnit(value.value(), value.unit()) + ", up to "
                        + DateWords.day(value.asOf()) + "."
                        + (value.note() == null ? "" : " " + value.note())));
        course.forecast()
                .ifPresent(there -> words.add("A straight line through "
                        + course.line().orElseThrow().from() + " leads to "
                        + ProgressPage.inUnit(there, course.measure().unit())
                        + " on the last day of the year: "
                        + course.verdict().label().toLowerCase(Locale.UK)
                        + ". It takes each value as comparable with the others, and knows no seasons."));
        if (course.forecast().isEmpty()) {
            words.add("Too few values for a straight line.");
        }
        return words;
    }

    private static String describes(@Nullable Describes describes) {
        return describes == null
                ? "The plan does not say whether it describes the population or an agency’s performance."
                : describes == Describes.POPULATION
                        ? "It describes the population of the area."
                        : "It describes an agency’s performance.";
    }
}
