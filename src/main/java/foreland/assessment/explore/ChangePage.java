package foreland.assessment.explore;

import foreland.assessment.statistics.MultipleTests;
import foreland.evidence.CountCube;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import foreland.evidence.SeriesBreak;
import foreland.govuk.Choice;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every crime type of one area: this year beside the year before.
 *
 * @param smallAreas whether the reader may see counts of small areas, and so is led to them
 */
record ChangePage(
        Question question,
        List<Line> lines,
        TableView table,
        Origin origin,
        List<SeriesBreak> breaks,
        List<PlacedArea> areas,
        Map<String, String> months,
        boolean smallAreas) {

    /**
     * One crime type.
     *
     * @param share of all types, in per cent of the year's count
     * @param q the change's p-value adjusted over the types; null where nothing can be compared
     */
    record Line(
            String type,
            YearOnYear year,
            @Nullable Double share,
            @Nullable Double q) {}

    String title() {
        return "Change on the year before: " + question.area().name();
    }

    static List<Line> lines(CountCube cube, List<String> codes, Question question, @Nullable Population people) {
        List<String> types = new ArrayList<>(List.of(Question.ALL));
        types.addAll(cube.types());
        List<YearOnYear> years = types.stream()
                .map(type -> YearOnYear.of(
                        MonthlyCounts.of(cube, codes, type, question.from().minusYears(1), question.to()),
                        question.to(),
                        people))
                .toList();
        double[] p = years.stream().skip(1).mapToDouble(ChangePage::pOf).toArray();
        double[] q = MultipleTests.benjaminiHochberg(p);
        double all = years.get(0).count();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            Double share = all == 0 ? null : Double.valueOf(100 * years.get(i).count() / all);
            Double adjusted = i == 0 ? years.get(0).p() : Double.valueOf(q[i - 1]);
            lines.add(new Line(types.get(i), years.get(i), share, adjusted));
        }
        return lines;
    }

    private static double pOf(YearOnYear year) {
        Double p = year.p();
        return p == null ? Double.NaN : p;
    }

    static Table<Line> table(Question question, String base) {
        return Table.of(
                "change-" + question.area().code() + "-" + question.to(),
                "Crime types, 12 months to " + Figures.month(question.to()),
                "crime type",
                "crime types",
                Column.<Line>text("type", "Crime type", Line::type)
                        .filteredByText()
                        .linking(line -> base + Addresses.of(Addresses.SERIES, question, line.type())),
                Column.<Line>text(
                                "verdict",
                                "Change in words",
                                line -> line.year().verdict())
                        .filteredByChoice(),
                Column.number("count", "Count", line -> line.year().count()),
                Column.<Line>number(
                                "months",
                                "Months with data",
                                line -> line.year().months())
                        .saidOnceIfAlike(),
                Column.<Line>number("share", "Share %", line -> Figures.rounded(line.share(), 1))
                        .decimals(1)
                        .orElse("–"),
                Column.<Line>number("rate", "Per 1,000", ChangePage::rate)
                        .decimals(2)
                        .orElse("Not known"),
                Column.<Line>text("rateinterval", "Per 1,000, 95% interval", ChangePage::rateInterval)
                        .orElse("–"),
                Column.<Line>number(
                                "compared",
                                "Months compared",
                                line -> line.year().compared())
                        .saidOnceIfAlike(),
                Column.<Line>number(
                                "current",
                                "Count of those",
                                line -> comparable(line, line.year().current()))
                        .orElse("–"),
                Column.<Line>number(
                                "previous",
                                "A year before",
                                line -> comparable(line, line.year().previous()))
                        .orElse("–"),
                Column.<Line>number(
                                "percent",
                                "Change %",
                                line -> Figures.rounded(line.year().percent(), 1))
                        .decimals(1)
                        .orElse("Too few"),
                Column.<Line>number("ratio", "Ratio", ChangePage::ratio)
                        .decimals(2)
                        .orElse("–"),
                Column.<Line>text(
                                "interval",
                                "Ratio, 95% interval",
                                line -> Figures.interval(line.year().ratioInterval(), 2))
                        .orElse("–"),
                Column.<Line>number(
                                "p", "p", line -> Figures.rounded(line.year().p(), 4))
                        .decimals(4)
                        .orElse("–"),
                Column.<Line>number("q", "q, over the types", line -> Figures.rounded(line.q(), 4))
                        .decimals(4)
                        .orElse("–"));
    }

    private static @Nullable Integer comparable(Line line, int count) {
        return line.year().isComparable() ? count : null;
    }

    private static @Nullable BigDecimal rate(Line line) {
        var rate = line.year().rate();
        return rate == null ? null : Figures.rounded(rate.rate(), 2);
    }

    private static @Nullable String rateInterval(Line line) {
        var rate = line.year().rate();
        return rate == null ? null : Figures.interval(rate.reported(YearOnYear.LEVEL), 2);
    }

    private static @Nullable BigDecimal ratio(Line line) {
        return line.year().isComparable() && line.year().previous() > 0
                ? Figures.rounded(line.year().ratio().ratio(), 2)
                : null;
    }

    YearOnYear all() {
        return lines.get(0).year();
    }

    /** What must be read before the figures: periods that are not whole. */
    List<String> cautions() {
        return Cautions.of(all(), breaks, question);
    }

    String denominator() {
        return Cautions.denominator(all());
    }

    List<Choice> areaChoices() {
        return areas.stream()
                .map(area -> new Choice(
                        area.code(), area.name() + " (" + area.area().kind().title() + ")"))
                .toList();
    }

    List<Choice> monthChoices() {
        return months.entrySet().stream()
                .map(month -> new Choice(month.getKey(), month.getValue()))
                .toList();
    }
}
