package foreland.assessment.explore;

import foreland.assessment.ControlledSeries;
import foreland.assessment.statistics.ChangePoints;
import foreland.assessment.statistics.Stl;
import foreland.evidence.SeriesBreak;
import foreland.govuk.chart.ControlChart;
import foreland.govuk.chart.LineChart;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One crime type of one area month by month: control limits, signals, season, and whether its level changed. */
record SeriesPage(
        Question question,
        MonthlyCounts counts,
        List<SeriesBreak> breaks,
        List<Row> rows,
        @Nullable YearMonth hidden,
        Origin origin,
        TableView table,
        boolean smallAreas) {

    /** Fewer months give no limits worth drawing. */
    static final int LEAST_FOR_LIMITS = ControlledSeries.LEAST_FOR_LIMITS;

    /** From here a control chart is read without reserve. */
    static final int ENOUGH = 24;

    /**
     * One month.
     *
     * @param count null where not known
     * @param signal what rule marks it; null for none
     * @param adjusted count with the season taken out; null without enough months
     * @param daily incidents a day with limits that follow the month's length
     */
    record Row(
            YearMonth month,
            @Nullable Integer count,
            @Nullable Double mean,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable String signal,
            @Nullable Double adjusted,
            ControlChart.Reading daily) {}

    String title() {
        return (question.allTypes() ? "All crime types" : question.type()) + " by month: "
                + question.area().name();
    }

    static List<Row> rows(MonthlyCounts counts, List<SeriesBreak> breaks) {
        Set<Integer> broken = IntStream.range(0, counts.size())
                .filter(i -> breaks.stream().anyMatch(each -> each.from().equals(counts.month(i))))
                .boxed()
                .collect(Collectors.toSet());
        List<ControlChart.Reading> readings = ControlledSeries.of(counts.counts(), broken);
        @Nullable Double[] adjusted = new @Nullable Double[counts.size()];
        for (MonthlyCounts.Stretch stretch :
                counts.stretches(breaks.stream().map(SeriesBreak::from).toList())) {
            if (stretch.values().length >= ENOUGH) {
                double[] without = Stl.periodic(stretch.values(), 12).adjusted();
                for (int i = 0; i < without.length; i++) {
                    adjusted[stretch.from() + i] = without[i];
                }
            }
        }
        List<ControlChart.Reading> daily =
                DailyRates.of(counts, breaks.stream().map(SeriesBreak::from).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            ControlChart.Reading reading = readings.get(i);
            rows.add(new Row(
                    counts.month(i),
                    counts.counts().get(i),
                    reading.centre(),
                    reading.lower(),
                    reading.upper(),
                    reading.signal(),
                    adjusted[i],
                    daily.get(i)));
        }
        return rows;
    }

    static Table<Row> table(Question question) {
        return Table.of(
                "months-" + question.area().code(),
                "Months of the chart",
                "month",
                "months",
                Column.month("month", "Month", Row::month),
                Column.<Row>number("count", "Count", Row::count).orElse("No data"),
                Column.<Row>number("mean", "Mean", row -> Figures.rounded(row.mean(), 1))
                        .decimals(1)
                        .orElse("–"),
                Column.<Row>number("lower", "Lower limit", row -> Figures.rounded(row.lower(), 1))
                        .decimals(1)
                        .orElse("–"),
                Column.<Row>number("upper", "Upper limit", row -> Figures.rounded(row.upper(), 1))
                        .decimals(1)
                        .orElse("–"),
                Column.<Row>text("signal", "Signal", Row::signal)
                        .filteredByChoice()
                        .orElse("None"),
                Column.<Row>number("adjusted", "Season taken out", row -> Figures.rounded(row.adjusted(), 1))
                        .decimals(1)
                        .orElse("–"),
                Column.<Row>number(
                                "daily",
                                "A day",
                                row -> Figures.rounded(row.daily().value(), 2))
                        .decimals(2)
                        .orElse("–"),
                Column.<Row>number(
                                "dailylower",
                                "Lower limit, a day",
                                row -> Figures.rounded(row.daily().lower(), 2))
                        .decimals(2)
                        .orElse("–"),
                Column.<Row>number(
                                "dailyupper",
                                "Upper limit, a day",
                                row -> Figures.rounded(row.daily().upper(), 2))
                        .decimals(2)
                        .orElse("–"));
    }

    ControlChart chart() {
        return chart(
                title(),
                "incidents a month",
                rows.stream()
                        .map(row -> new ControlChart.Reading(
                                row.count() == null ? null : Double.valueOf(row.count()),
                                row.mean(),
                                row.lower(),
                                row.upper(),
                                row.signal()))
                        .toList());
    }

    /** Incidents a day; empty where no stretch is long enough for limits. */
    Optional<ControlChart> daily() {
        return rows.stream().allMatch(row -> row.daily().upper() == null)
                ? Optional.empty()
                : Optional.of(chart(
                        "Incidents a day: " + question.area().name(),
                        "incidents a day",
                        rows.stream().map(Row::daily).toList()));
    }

    private ControlChart chart(String title, String unit, List<ControlChart.Reading> readings) {
        List<ControlChart.Break> splits = new ArrayList<>();
        for (SeriesBreak each : breaks) {
            for (int i = 1; i < rows.size(); i++) {
                if (rows.get(i).month().equals(each.from())) {
                    splits.add(new ControlChart.Break(i, each.what()));
                }
            }
        }
        return new ControlChart(
                title,
                unit,
                rows.stream().map(row -> Figures.shortMonth(row.month())).toList(),
                readings,
                splits);
    }

    /** The series with its season taken out; empty without two whole years in a row. */
    Optional<LineChart> seasonal() {
        if (rows.stream().allMatch(row -> row.adjusted() == null)) {
            return Optional.empty();
        }
        List<@Nullable Double> counted = new ArrayList<>();
        List<@Nullable Double> adjusted = new ArrayList<>();
        for (Row row : rows) {
            counted.add(row.count() == null ? null : Double.valueOf(row.count()));
            adjusted.add(row.adjusted());
        }
        return Optional.of(new LineChart(
                "Season taken out: " + question.area().name(),
                "incidents a month",
                rows.stream().map(row -> Figures.shortMonth(row.month())).toList(),
                List.of(new LineChart.Series("Counted", counted), new LineChart.Series("Season taken out", adjusted))));
    }

    /** How many months in a row there are at most, which is what limits and seasons need. */
    int longest() {
        return counts.stretches(breaks.stream().map(SeriesBreak::from).toList()).stream()
                .mapToInt(stretch -> stretch.values().length)
                .max()
                .orElse(0);
    }

    long signals() {
        return rows.stream().filter(row -> row.signal() != null).count();
    }

    long gaps() {
        return rows.stream().filter(row -> row.count() == null).count();
    }

    /** When the level changed, in words; the longest stretch alone is asked. */
    String levels() {
        Optional<MonthlyCounts.Stretch> stretch =
                counts.stretches(breaks.stream().map(SeriesBreak::from).toList()).stream()
                        .filter(each -> each.values().length >= LEAST_FOR_LIMITS)
                        .reduce((one, other) -> other.values().length >= one.values().length ? other : one);
        if (stretch.isEmpty()) {
            return "Fewer than 12 months follow one another without a gap: a change of level cannot be looked for.";
        }
        double[] values = stretch.get().values();
        if (Arrays.stream(values).distinct().count() < 2) {
            return "Every month has the same count.";
        }
        ChangePoints points = ChangePoints.of(values, 6);
        if (points.breaks().length == 0 || points.p() >= 0.05) {
            return "No change of level stands out (sup-F test, p " + Figures.p(points.p()) + ").";
        }
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < points.breaks().length; i++) {
            changes.add("after " + Figures.month(counts.month(stretch.get().from() + points.breaks()[i])) + ", from "
                    + Figures.rounded(points.means()[i], 1) + " to " + Figures.rounded(points.means()[i + 1], 1)
                    + " a month");
        }
        return "The level changed " + String.join("; ", changes) + " (sup-F test, p " + Figures.p(points.p()) + ").";
    }
}
