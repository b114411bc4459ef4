package foreland.assessment.explore;

import foreland.evidence.Boundary;
import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import foreland.evidence.SeriesBreak;
import foreland.geography.Area;
import foreland.govuk.table.TableView;
import foreland.partnership.Viewer;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what each page shows, in one transaction. */
@Component
@Transactional(readOnly = true)
class ExplorePages {

    /** Months that a series shows at first. */
    private static final int RECENT = 60;

    private final Counted counted;
    private final Recorded recorded;

    ExplorePages(Counted counted, Recorded recorded) {
        this.counted = counted;
        this.recorded = recorded;
    }

    /** Where counts of an area come from: the police’s rows or counts, where areas lie, and what else was read. */
    private Origin origin(Counted.Now now, String filter, String how, String method, DataKind... more) {
        Stream<DataKind> always =
                Stream.of(DataKind.POLICE_STREET, DataKind.POLICE_COUNTS, DataKind.AREAS, DataKind.LOOKUP);
        DataKind[] kinds = Stream.concat(always, Stream.of(more)).distinct().toArray(DataKind[]::new);
        return new Origin(recorded.datasets(now, kinds), filter, how, method);
    }

    /** Every crime type of an area. */
    record Change(
            Question question,
            List<ChangePage.Line> lines,
            Origin origin,
            List<SeriesBreak> breaks,
            List<PlacedArea> areas,
            Map<String, String> months) {

        ChangePage page(TableView table, boolean withSmallAreas) {
            List<PlacedArea> offered = areas.stream()
                    .filter(area -> withSmallAreas || area.area().kind() != Area.Kind.WARD)
                    .toList();
            return new ChangePage(question, lines, table, origin, breaks, offered, months, withSmallAreas);
        }
    }

    Optional<Change> change(Viewer viewer, Asked asked) {
        Counted.Now now = counted.now();
        return now.question(viewer, asked).map(question -> {
            List<String> codes = now.smallAreas(question.area().code());
            YearMonth from = question.from().minusYears(1);
            CountCube cube = now.counts(question.area());
            return new Change(
                    question,
                    ChangePage.lines(cube, codes, question, people(now, question)),
                    origin(
                            now,
                            RecordPages.filter(question) + ", beside the same months a year before",
                            "Each row is one incident, as published. Only months that both years have are compared; the ratio is tested exactly.",
                            "rate-ratio",
                            DataKind.POPULATION),
                    now.breaks(cube, codes, Question.ALL, from, question.to()),
                    now.choices(question.area()),
                    months(now));
        });
    }

    /** The newest months first, as addresses and people write them. */
    private static Map<String, String> months(Counted.Now now) {
        Map<String, String> months = new LinkedHashMap<>();
        List<YearMonth> all = now.months().months();
        for (int i = all.size() - 1; i >= 0; i--) {
            months.put(all.get(i).toString(), Figures.month(all.get(i)));
        }
        return months;
    }

    private static @Nullable Population people(Counted.Now now, Question question) {
        String code = question.area().code();
        return now.people(List.of(code), question.to().getYear()).get(code);
    }

    /**
     * One crime type of an area by month, over the last five years or all months there are.
     *
     * @param hidden the first month there is, where it is not shown
     */
    record Series(
            Question question,
            MonthlyCounts counts,
            List<SeriesBreak> breaks,
            List<SeriesPage.Row> rows,
            @Nullable YearMonth hidden,
            Origin origin) {

        SeriesPage page(TableView table, boolean withSmallAreas) {
            return new SeriesPage(question, counts, breaks, rows, hidden, origin, table, withSmallAreas);
        }
    }

    Optional<Series> series(Viewer viewer, Asked asked, boolean all) {
        Counted.Now now = counted.now();
        return now.question(viewer, asked).map(question -> {
            List<String> codes = now.smallAreas(question.area().code());
            List<YearMonth> months = now.months().months();
            YearMonth earliest = question.to().minusMonths(RECENT - 1);
            YearMonth from = months.stream()
                    .filter(month -> all || !month.isBefore(earliest))
                    .findFirst()
                    .orElse(question.to());
            CountCube cube = now.counts(question.area());
            List<SeriesBreak> breaks = now.breaks(cube, codes, question.type(), from, question.to());
            MonthlyCounts counts = MonthlyCounts.of(cube, codes, question.type(), from, question.to());
            YearMonth hidden = months.get(0).isBefore(from) ? months.get(0) : null;
            Origin origin = origin(
                    now,
                    RecordPages.typeAndArea(question) + ", " + Figures.month(from) + " to "
                            + Figures.month(question.to()),
                    "Each row is one incident, as published, counted in its month. Limits are drawn from each stretch without a gap.",
                    "xmr");
            return new Series(question, counts, breaks, SeriesPage.rows(counts, breaks), hidden, origin);
        });
    }

    Optional<DistrictGroups> districts(Viewer viewer, Asked asked, Set<String> chosen) {
        Counted.Now now = counted.now();
        return now.question(viewer, asked).map(question -> {
            List<PlacedArea> county = now.districtsBeside(question.area());
            List<PlacedArea> force = now.districtsOfForce(question.area());
            Map<String, PlacedArea> all = new TreeMap<>();
            county.forEach(each -> all.put(each.name() + each.code(), each));
            force.forEach(each -> all.put(each.name() + each.code(), each));
            List<PlacedArea> districts = List.copyOf(all.values());
            Map<String, List<String>> codes = now.smallAreas(question.area(), districts);
            YearMonth from = question.from().minusYears(1);
            CountCube cube = now.counts(
                    question.area(),
                    codes.values().stream().flatMap(List::stream).toList(),
                    from,
                    question.to());
            int year = question.to().getYear();
            Map<String, Population> people = now.people(codes.keySet(), year);
            Map<String, YearOnYear> years = new LinkedHashMap<>();
            codes.forEach((code, small) -> years.put(
                    code,
                    YearOnYear.of(
                            MonthlyCounts.of(cube, small, question.type(), from, question.to()),
                            question.to(),
                            people.get(code))));
            Family family = now.family(question.area(), districts, people, year);
            return new DistrictGroups(
                    question,
                    Choices.of(now, question, districts),
                    districts,
                    years,
                    codesOf(county),
                    codesOf(force),
                    family,
                    chosen,
                    origin(
                            now,
                            RecordPages.type(question) + ", the small areas of each district, "
                                    + RecordPages.months(question) + ", beside the same months a year before",
                            "Each row is one incident, as published; the rate is by residents of the year that the table names.",
                            "funnel",
                            DataKind.POPULATION));
        });
    }

    private static Set<String> codesOf(List<PlacedArea> areas) {
        return areas.stream().map(PlacedArea::code).collect(Collectors.toSet());
    }

    /** The small areas of an area. */
    record Places(Question question, PlaceRows rows, List<Boundary> boundaries, Origin origin) {}

    Optional<Places> places(Viewer viewer, Asked asked) {
        Counted.Now now = counted.now();
        return now.question(viewer, asked)
                .map(question -> new Places(
                        question,
                        PlaceRows.of(now.placedSmallAreas(question.area().code()), now.tables(question), question),
                        now.boundaries(question),
                        origin(
                                now,
                                RecordPages.filter(question) + ", beside the same months a year before",
                                "Each row with a place is counted in its small area, as published. Hot spots go by each area and its eight nearest.",
                                "hot-spots",
                                DataKind.BOUNDARIES)));
    }
}
