package foreland.assessment.explore;

import foreland.assessment.statistics.Funnel;
import foreland.assessment.statistics.Interval;
import foreland.assessment.statistics.Rate;
import foreland.evidence.PlacedArea;
import foreland.govuk.chart.IntervalChart;
import foreland.govuk.table.Column;
import foreland.govuk.table.Table;
import foreland.govuk.table.TableView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Districts beside one another by rate: those of the county, of the police force, the most similar ones, or a family chosen. */
record DistrictsPage(
        Question question, Among among, DistrictGroups groups, List<Row> rows, TableView table, boolean smallAreas) {

    /**
     * One district.
     *
     * @param rank by rate, 1 is the highest, among those with as many months of data; 0 when not ranked
     * @param among how many are ranked
     * @param z of the funnel: how far from the pooled rate, over-dispersion taken into account; null when not ranked
     */
    record Row(
            PlacedArea area,
            YearOnYear year,
            int rank,
            int among,
            @Nullable Double z) {}

    String title() {
        return "Districts compared: " + (question.allTypes() ? "all crime types" : question.type());
    }

    static List<Row> ranked(List<PlacedArea> areas, List<YearOnYear> years) {
        int most = years.stream().mapToInt(YearOnYear::months).max().orElse(0);
        List<Integer> able = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            if (years.get(i).months() == most && years.get(i).rate() != null) {
                able.add(i);
            }
        }
        double[] z = z(able, years);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            Rate rate = years.get(i).rate();
            int place = able.indexOf(i);
            int above = 0;
            for (int other : able) {
                Rate theirs = years.get(other).rate();
                above += rate != null && theirs != null && theirs.rate() > rate.rate() ? 1 : 0;
            }
            rows.add(new Row(
                    areas.get(i),
                    years.get(i),
                    place < 0 ? 0 : above + 1,
                    able.size(),
                    place < 0 || z.length == 0 ? null : Double.valueOf(z[place])));
        }
        rows.sort(Comparator.comparingInt((Row row) -> row.rank() == 0 ? Integer.MAX_VALUE : row.rank()));
        return rows;
    }

    private static double[] z(List<Integer> able, List<YearOnYear> years) {
        double[] counts = able.stream().mapToDouble(i -> years.get(i).count()).toArray();
        double[] people = able.stream()
                .mapToDouble(i -> Optional.ofNullable(years.get(i).population())
                        .orElseThrow()
                        .count())
                .toArray();
        boolean any = Arrays.stream(counts).sum() > 0;
        return able.size() < 3 || !any
                ? new double[0]
                : Funnel.of(counts, people).zAdjusted();
    }

    static Table<Row> table(Question question, String base) {
        return Table.of(
                "districts-" + question.to(),
                "Districts, 12 months to " + Figures.month(question.to()),
                "district",
                "districts",
                Column.<Row>text("area", "District", row -> row.area().name())
                        .linking(row -> base
                                + Addresses.of(
                                        Addresses.SERIES,
                                        new Question(row.area(), question.type(), question.to()),
                                        question.type())),
                Column.<Row>number("rank", "Rank", row -> row.rank() == 0 ? null : row.rank())
                        .orElse("Not ranked"),
                Column.number("count", "Count", row -> row.year().count()),
                Column.<Row>number(
                                "months", "Months with data", row -> row.year().months())
                        .saidOnceIfAlike(),
                Column.<Row>number("people", "People", DistrictsPage::people).orElse("Not known"),
                Column.<Row>text("peopleyear", "People counted in", DistrictsPage::peopleYear)
                        .saidOnceIfAlike()
                        .orElse("–"),
                Column.<Row>number("rate", "Per 1,000", DistrictsPage::rate)
                        .decimals(2)
                        .orElse("Not known"),
                Column.<Row>text("interval", "95% interval", DistrictsPage::interval)
                        .orElse("–"),
                Column.<Row>number("z", "Funnel z", row -> Figures.rounded(row.z(), 2))
                        .decimals(2)
                        .orElse("–"),
                Column.<Row>number(
                                "compared", "Months compared", row -> row.year().compared())
                        .saidOnceIfAlike(),
                Column.<Row>text(
                                "ratio",
                                "Ratio to the year before, 95% interval",
                                row -> Figures.interval(row.year().ratioInterval(), 2))
                        .orElse("–"),
                Column.<Row>text("verdict", "Change in words", row -> row.year().verdict())
                        .filteredByChoice());
    }

    private static @Nullable Long people(Row row) {
        var people = row.year().population();
        return people == null ? null : Long.valueOf(people.count());
    }

    private static @Nullable String peopleYear(Row row) {
        var people = row.year().population();
        return people == null ? null : String.valueOf(people.year());
    }

    private static @Nullable BigDecimal rate(Row row) {
        Rate rate = row.year().rate();
        return rate == null ? null : Figures.rounded(rate.rate(), 2);
    }

    private static @Nullable String interval(Row row) {
        Rate rate = row.year().rate();
        return rate == null ? null : Figures.interval(rate.reported(YearOnYear.LEVEL), 2);
    }

    /** The rates with their intervals, the area asked about drawn strong; empty where there is no rate. */
    Optional<IntervalChart> chart() {
        List<IntervalChart.Row> drawn = new ArrayList<>();
        for (Row row : rows) {
            Rate rate = row.year().rate();
            if (rate != null && row.rank() > 0) {
                Interval interval = rate.reported(YearOnYear.LEVEL);
                drawn.add(new IntervalChart.Row(
                        row.area().name(),
                        rate.rate(),
                        interval.low(),
                        interval.high(),
                        row.area().code().equals(question.area().code())));
            }
        }
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new IntervalChart(
                        "Incidents per 1,000 people with 95% intervals", "per 1,000 people", drawn, null, ""));
    }

    /** Where the area asked about stands among each group of districts, in words; 1 is the highest. */
    List<String> standings() {
        List<String> standings = new ArrayList<>();
        for (Among each : Among.values()) {
            if (each != Among.CHOSEN || groups.isChosen()) {
                standings.add(standing(each));
            }
        }
        return standings;
    }

    private String standing(Among group) {
        String words = switch (group) {
            case COUNTY -> "Districts of the county";
            case FORCE -> "Districts of the police force area";
            case SIMILAR -> "The " + Family.SIZE + " most similar and itself";
            case CHOSEN -> "The family you chose";
        };
        return words + ": "
                + groups.rows(group).stream()
                        .filter(row -> row.area().code().equals(question.area().code()) && row.rank() > 0)
                        .findFirst()
                        .map(row -> "rank " + row.rank() + " of " + row.among() + ".")
                        .orElse("not ranked.");
    }

    /** Who is most similar, and by what. */
    String similar() {
        List<String> names = groups.districts().stream()
                .filter(each -> groups.family().codes().contains(each.code())
                        && !each.code().equals(question.area().code()))
                .map(PlacedArea::name)
                .toList();
        return names.isEmpty()
                ? "Which districts are similar cannot be told: residents of more districts must be known."
                : "Most similar (by " + String.join(", ", groups.family().indicators()) + "): "
                        + String.join(", ", names) + ".";
    }
}
