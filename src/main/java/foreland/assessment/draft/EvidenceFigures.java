package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentData.BreakNote;
import foreland.assessment.AssessmentData.Outline;
import foreland.assessment.AssessmentData.Place;
import foreland.assessment.AssessmentData.Series;
import foreland.assessment.AssessmentData.Ward;
import foreland.assessment.CrimeFigures;
import foreland.assessment.EvidencePlaces;
import foreland.assessment.Remembered;
import foreland.assessment.Surroundings;
import foreland.assessment.YearPair;
import foreland.evidence.CountCube;
import foreland.evidence.Evidence;
import foreland.evidence.PlacedArea;
import foreland.geography.Area;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the evidence for everything that an assessment is made of. */
@Component
@Transactional(readOnly = true)
class EvidenceFigures {

    /** Three years of months, so that the year before and a longer line can be shown. */
    private static final int MONTHS = 36;

    private static final int MOST_KEPT = 6;

    /** Years back in which an area's newest month is looked for. */
    private static final int LONGEST_LOOK = 20;

    private final Evidence evidence;
    private final Provenance provenance;

    /** Until the evidence changes. */
    private final Remembered<Question, CrimeFigures> answered = new Remembered<>(MOST_KEPT);

    /** An assessment's id is of one partnership, so nobody gets what another may see. */
    private record Question(UUID assessment, String area, YearMonth from, YearMonth to, String version) {}

    EvidenceFigures(Evidence evidence) {
        this.evidence = evidence;
        provenance = new Provenance(evidence);
    }

    /**
     * The newest month of police data of an area; of any, where it has none.
     *
     * @param area its code; empty where not known
     */
    Optional<YearMonth> newestMonth(String area) {
        Optional<YearMonth> newest = newestOfAny();
        List<String> small = evidence.listAreas(Area.Kind.LSOA, area).stream()
                .map(PlacedArea::code)
                .toList();
        if (small.isEmpty() || newest.isEmpty()) {
            return newest;
        }
        // Another force's data may be newer.
        CountCube cube = evidence.counts(small, newest.get().minusYears(LONGEST_LOOK), newest.get());
        for (int month = cube.months() - 1; month >= 0; month--) {
            for (int own = 0; own < cube.areas(); own++) {
                if (cube.covers(own, month)) {
                    return Optional.of(cube.month(month));
                }
            }
        }
        return newest;
    }

    private Optional<YearMonth> newestOfAny() {
        return evidence.listDatasets().stream()
                .filter(dataset -> Provenance.isPolice(dataset.kind()))
                .flatMap(dataset -> dataset.months().months().stream())
                .max(YearMonth::compareTo);
    }

    /** What the evidence says as it is now. */
    CrimeFigures figures(Assessment assessment) {
        return answered.get(
                new Question(
                        assessment.id(), assessment.areaCode(), assessment.from(), assessment.to(), evidence.version()),
                () -> new CrimeFigures(ask(assessment)));
    }

    AssessmentData ask(Assessment assessment) {
        YearMonth first = assessment.to().minusMonths(Math.max(MONTHS, 2 * assessment.span()) - 1L);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(assessment.to()); month = month.plusMonths(1)) {
            months.add(month);
        }
        PlacedArea own = evidence.findArea(assessment.areaCode())
                .orElse(new PlacedArea(
                        new Area(
                                assessment.areaCode(),
                                assessment.areaName(),
                                Area.Kind.of(assessment.areaCode()).orElse(Area.Kind.DISTRICT)),
                        null,
                        null,
                        0));
        Surroundings around = Surroundings.of(evidence, own);
        CountCube cube = evidence.counts(around.smallAreas(), first, assessment.to());
        Set<String> ownCodes = Set.copyOf(around.own());
        YearPair years = new YearPair(assessment.to(), assessment.span());
        List<foreland.assessment.Place> all = EvidencePlaces.of(evidence, cube, years);
        List<Place> inside = new ArrayList<>();
        List<Place> beside = new ArrayList<>();
        List<Series> counts = new ArrayList<>();
        around.small().forEach((district, areas) -> counts.addAll(added(cube, district, areas, months)));
        if (!around.small().containsKey(own.code())) {
            counts.addAll(added(cube, own.code(), around.own(), months));
        }
        for (foreland.assessment.Place place : all) {
            (ownCodes.contains(place.code()) ? inside : beside).add(kept(place));
            counts.addAll(added(cube, place.code(), List.of(place.code()), months));
        }
        List<String> ownAreas = inside.stream().map(Place::code).toList();
        return new AssessmentData(
                place(own, all, place -> ownCodes.contains(place.code())),
                months,
                assessment.span(),
                covered(cube, ownAreas, months),
                around.districts().stream()
                        .map(district -> place(
                                district, all, place -> place.districtCode().equals(district.code())))
                        .toList(),
                around.words(),
                inside,
                counts,
                provenance.partners(own.code(), assessment),
                breaks(cube, ownAreas, months),
                provenance.used(months),
                force(cube, ownAreas),
                beside,
                outlines(ownAreas));
    }

    private List<Outline> outlines(List<String> areas) {
        return evidence.boundaries(areas).stream()
                .map(boundary -> new Outline(
                        boundary.area(),
                        boundary.polygons().stream()
                                .flatMap(List::stream)
                                .map(ring -> Arrays.stream(ring).boxed().toList())
                                .toList()))
                .toList();
    }

    private static Place kept(foreland.assessment.Place place) {
        return new Place(
                place.code(),
                place.name(),
                place.population() < 0 ? null : place.population(),
                place.populationYear(),
                place.longitude(),
                place.latitude(),
                place.districtCode(),
                place.wardCode().isEmpty() ? null : new Ward(place.wardCode(), place.wardName()));
    }

    /** Counts of some small areas together, by type. */
    private static List<Series> added(CountCube cube, String name, List<String> areas, List<YearMonth> months) {
        int[] numbers = areas.stream()
                .mapToInt(cube::find)
                .filter(number -> number >= 0)
                .toArray();
        List<Series> series = new ArrayList<>();
        for (int type = 0; type < cube.types().size(); type++) {
            int of = type;
            List<Integer> counts = months.stream()
                    .map(month -> IntStream.of(numbers)
                            .map(area -> cube.count(area, of, cube.monthNumber(month)))
                            .sum())
                    .toList();
            if (counts.stream().anyMatch(count -> count > 0)) {
                series.add(new Series(name, cube.types().get(type), counts));
            }
        }
        return series;
    }

    private static List<Boolean> covered(CountCube cube, List<String> areas, List<YearMonth> months) {
        int[] numbers = areas.stream()
                .mapToInt(cube::find)
                .filter(number -> number >= 0)
                .toArray();
        return months.stream()
                .map(month -> IntStream.of(numbers).anyMatch(area -> cube.covers(area, cube.monthNumber(month))))
                .toList();
    }

    /** An area with the people of its small areas, which is what its rates are of. */
    private static Place place(
            PlacedArea area, List<foreland.assessment.Place> all, Predicate<foreland.assessment.Place> within) {
        List<foreland.assessment.Place> small = all.stream().filter(within).toList();
        boolean known = !small.isEmpty() && small.stream().noneMatch(place -> place.population() < 0);
        long people =
                small.stream().mapToLong(foreland.assessment.Place::population).sum();
        int year = small.stream()
                .mapToInt(foreland.assessment.Place::populationYear)
                .max()
                .orElse(0);
        return new Place(
                area.code(),
                area.name(),
                known ? (Long) people : null,
                known ? year : 0,
                area.longitude(),
                area.latitude());
    }

    private static String force(CountCube cube, List<String> areas) {
        return areas.stream()
                .mapToInt(cube::find)
                .filter(number -> number >= 0)
                .mapToObj(cube::force)
                .filter(Objects::nonNull)
                .map(CountCube.Force::slug)
                .findFirst()
                .orElse("");
    }

    private List<BreakNote> breaks(CountCube cube, List<String> areas, List<YearMonth> months) {
        String force = force(cube, areas);
        return evidence.listSeriesBreaks().stream()
                .filter(found -> (found.force() == null || found.force().equals(force))
                        && found.from().isAfter(months.get(0))
                        && !found.from().isAfter(months.get(months.size() - 1)))
                .map(found -> new BreakNote(
                        found.from(), found.crimeTypes().stream().sorted().toList(), found.what(), found.source()))
                .toList();
    }
}
