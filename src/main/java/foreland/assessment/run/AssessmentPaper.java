package foreland.assessment.run;

import foreland.assessment.AssessmentTables;
import foreland.assessment.Change;
import foreland.assessment.Comparison;
import foreland.assessment.Hotspot;
import foreland.assessment.Place;
import foreland.assessment.Rising;
import foreland.assessment.SixDigits;
import foreland.assessment.YearPair;
import foreland.document.Block;
import foreland.document.Block.Grid.Column;
import foreland.document.Document;
import foreland.document.Section;
import foreland.document.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The figures as a paper to read: what changed, what emerges, where it gathers, what the data do not cover, how it was computed. */
final class AssessmentPaper {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int MOST_LINES = 40;

    private final AssessmentTables tables;
    private final AssessmentSummary summary;
    private final Selection area;
    private final YearPair years;
    private final PaperBasis basis;

    AssessmentPaper(AssessmentTables tables, AssessmentSummary summary, Selection area) {
        this.tables = tables;
        this.summary = summary;
        this.area = area;
        years = tables.comparison().years();
        basis = new PaperBasis(tables.comparison().cube(), summary);
    }

    Document document(DataUsed data) {
        return new Document(
                "Strategic assessment figures: " + area.name(),
                span(years.from(), years.to()) + ", compared with " + span(years.earlierFrom(), years.earlierTo()),
                "Recorded crime and anti-social behaviour in " + area.name() + ", " + span(years.from(), years.to())
                        + ".",
                "Foreland",
                years.to().atEndOfMonth(),
                List.of(
                        Words.of(
                                "Counts of police open data as published, at anonymised places. They are not official recorded crime.")),
                List.of(changes(), emerging(), hotSpots(), basis.coverage(data), PaperBasis.methods()),
                List.of());
    }

    static String span(YearMonth from, YearMonth to) {
        return from.equals(to) ? MONTH.format(to) : MONTH.format(from) + " to " + MONTH.format(to);
    }

    private List<Change> ownChanges() {
        List<String> districts = tables.places().stream()
                .map(place -> tables.comparison().places().get(place).districtKey())
                .distinct()
                .toList();
        return tables.changes().stream()
                .filter(change ->
                        districts.contains(change.areaCode().isEmpty() ? change.areaName() : change.areaCode()))
                .filter(change -> districts.size() == 1 || change.crimeType().equals(Comparison.ALL))
                .toList();
    }

    private Section changes() {
        List<Change> own = ownChanges();
        boolean one = own.stream().map(Change::areaName).distinct().count() == 1;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(
                "Each change comes with its 95% interval: where that includes 1, the figures do not show a change. "
                        + "A percentage is left out where the earlier count is below " + Change.LEAST_FOR_PERCENT
                        + "."));
        if (own.stream().anyMatch(change -> change.monthsCompared() < years.months())) {
            blocks.add(
                    new Block.Notice(
                            Words.of(
                                    "Months are missing from the data of some districts. Only months that both years cover are compared; the table says how many.")));
        }
        summary.recordingChanges()
                .forEach(change -> blocks.add(new Block.Notice(Words.of(AssessmentSummary.words(change)))));
        blocks.add(new Block.Grid(
                "table-change",
                one ? "Incidents by crime type, " + own.get(0).areaName() : "Incidents by district, all crime types",
                List.of(
                        Column.text(one ? "Crime type" : "District"),
                        Column.number("Months compared"),
                        Column.number("Count"),
                        Column.number("Year before"),
                        Column.number("Change"),
                        Column.number("Rate per 1,000"),
                        Column.number("Rate ratio (95% interval)"),
                        Column.number("q"),
                        Column.number("Rank by rate")),
                own.stream().map(change -> line(change, one)).toList(),
                List.of(Words.of("Source: police open data. Period: " + span(years.from(), years.to())
                        + ". Population: " + population(own) + "."))));
        return new Section("changes", "What changed", blocks);
    }

    private static String population(List<Change> changes) {
        if (changes.stream().allMatch(change -> change.population() < 0)) {
            return "not known";
        }
        List<Integer> years =
                changes.stream().map(Change::populationYear).distinct().toList();
        return years.size() == 1 && years.get(0) > 0
                ? "of " + years.get(0)
                : "as in the areas file, whose year is not said";
    }

    private static List<String> line(Change change, boolean one) {
        String percent = Double.isNaN(change.percent()) ? "" : PaperNumbers.signed(change.percent()) + "%";
        String ratio = Double.isFinite(change.rateRatio())
                ? PaperNumbers.two(change.rateRatio()) + " (" + PaperNumbers.two(change.low()) + " to "
                        + PaperNumbers.two(change.high()) + ")"
                : "";
        return List.of(
                one ? change.crimeType() : change.areaName(),
                String.valueOf(change.monthsCompared()),
                PaperNumbers.count(change.current()),
                change.previous() < 0 ? "" : PaperNumbers.count(change.previous()),
                percent,
                Double.isNaN(change.ratePer1000()) ? "" : SixDigits.fixed(change.ratePer1000(), 1),
                ratio,
                Double.isNaN(change.q()) ? "" : PaperNumbers.small(change.q()),
                change.rank() == 0 ? "" : change.rank() + " of " + change.rankedAmong());
    }

    private Section emerging() {
        List<Rising> flagged = summary.emerging().stream()
                .sorted(Comparator.comparingDouble(Rising::qDispersed).thenComparing(Rising::place))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(
                flagged.isEmpty()
                        ? "No small area rose beyond the usual scatter of areas, with a false discovery rate of 5%."
                        : flagged.size()
                                + " rises of a crime type in a small area go beyond the usual scatter of areas, with a false discovery "
                                + "rate of 5%"
                                + (flagged.size() > MOST_LINES
                                        ? "; the " + MOST_LINES + " clearest are listed."
                                        : ".")));
        if (!flagged.isEmpty()) {
            blocks.add(new Block.Grid(
                    "table-rising",
                    "Emerging trends",
                    List.of(
                            Column.text("Small area"),
                            Column.text("Crime type"),
                            Column.number("Count"),
                            Column.number("Year before"),
                            Column.number("q")),
                    flagged.stream().limit(MOST_LINES).map(this::line).toList(),
                    List.of(Words.of("All areas and types are in rising.csv."))));
        }
        for (var risen : summary.risenTogether()) {
            blocks.add(Block.Paragraph.of("District level: " + risen.change().areaName() + " rose as a whole in "
                    + risen.change().crimeType() + ": "
                    + PaperNumbers.count(risen.change().current()) + " after "
                    + PaperNumbers.count(risen.change().previous()) + " (q "
                    + PaperNumbers.small(risen.q()) + ")."));
        }
        blocks.add(new Block.Grid(
                "table-detectable",
                "What the test cannot see: in an area with the median count of the year before, a smaller count is not flagged on its own",
                List.of(
                        Column.text("Crime type"),
                        Column.number("Median, year before"),
                        Column.number("Least count seen as a rise")),
                summary.smallestDetectable().stream()
                        .map(each -> List.of(
                                String.valueOf(each.get("crimeType")),
                                String.valueOf(each.get("medianPrevious")),
                                String.valueOf(each.get("leastCurrent"))))
                        .toList(),
                List.of()));
        return new Section("emerging", "Emerging trends", blocks);
    }

    private List<String> line(Rising row) {
        Place place = tables.comparison().places().get(row.place());
        return List.of(
                place.name() + " (" + place.code() + ")",
                row.crimeType(),
                PaperNumbers.count(row.current()),
                PaperNumbers.count(row.previous()),
                PaperNumbers.small(row.qDispersed()));
    }

    private Section hotSpots() {
        List<Hotspot> hot = tables.hotspots().stream()
                .flatMap(List::stream)
                .filter(Hotspot::hot)
                .filter(spot -> spot.crimeType().equals(Comparison.ALL))
                .sorted(Comparator.comparingDouble(Hotspot::z).reversed())
                .toList();
        if (tables.hotspots().isEmpty()) {
            return new Section(
                    "hot-spots",
                    "Hot spots",
                    List.of(Block.Paragraph.of(
                            "Not computed: the centres of at least ten small areas are needed. Give an areas file, such as "
                                    + "reference/lsoa.csv, beside the police files.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(
                hot.size() + " of " + tables.hotspots().get(0).size()
                        + " small areas are hot spots of all crime types together (Gi*, false discovery rate 5%)."
                        + (hot.size() > MOST_LINES ? " The " + MOST_LINES + " hottest are listed." : "")));
        if (!hot.isEmpty()) {
            blocks.add(new Block.Grid(
                    "table-hot",
                    "Hot spots, all crime types",
                    List.of(
                            Column.text("Small area"),
                            Column.number("Count"),
                            Column.number("Gi* z"),
                            Column.number("q")),
                    hot.stream().limit(MOST_LINES).map(this::line).toList(),
                    List.of(Words.of("All areas and types are in hotspots.csv."))));
        }
        return new Section("hot-spots", "Hot spots", blocks);
    }

    private List<String> line(Hotspot spot) {
        Place place = tables.comparison().places().get(spot.place());
        return List.of(
                place.name() + " (" + place.code() + ")",
                PaperNumbers.count(spot.count()),
                PaperNumbers.two(spot.z()),
                PaperNumbers.small(spot.q()));
    }
}
