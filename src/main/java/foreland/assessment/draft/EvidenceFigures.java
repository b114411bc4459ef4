package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentData.BreakNote;
import foreland.assessment.AssessmentData.PartnerFigure;
import foreland.assessment.AssessmentData.Place;
import foreland.assessment.AssessmentData.Series;
import foreland.assessment.AssessmentData.Used;
import foreland.assessment.AssessmentData.Ward;
import foreland.assessment.EvidencePlaces;
import foreland.assessment.Surroundings;
import foreland.assessment.YearPair;
import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.LoadedPart;
import foreland.evidence.PlacedArea;
import foreland.geography.Area;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the evidence for everything that an assessment is made of. */
@Component
@Transactional(readOnly = true)
class EvidenceFigures {

    /** Three years of months, so that the year before and a longer line can be shown. */
    private static final int MONTHS = 36;

    /** More partner figures than this are for the pages of the evidence. */
    private static final int MOST_PARTNER_FIGURES = 60;

    private final Evidence evidence;

    EvidenceFigures(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The newest month of police data; empty without any. */
    Optional<YearMonth> newestMonth() {
        return evidence.listDatasets().stream()
                .filter(dataset -> isPolice(dataset.kind()))
                .flatMap(dataset -> dataset.months().months().stream())
                .max(YearMonth::compareTo);
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
                partners(own.code(), assessment),
                breaks(cube, ownAreas, months),
                used(months),
                force(cube, ownAreas),
                beside);
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
        long people = small.stream()
                .mapToLong(foreland.assessment.Place::population)
                .sum();
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

    private List<PartnerFigure> partners(String area, Assessment assessment) {
        Map<String, Dataset> datasets = new TreeMap<>();
        evidence.listDatasets().forEach(dataset -> datasets.put(dataset.id().toString(), dataset));
        return evidence.listMeasures().stream()
                .flatMap(measure ->
                        evidence.observations(measure, List.of(area), assessment.from(), assessment.to()).stream())
                .limit(MOST_PARTNER_FIGURES)
                .map(seen -> {
                    Dataset dataset = Objects.requireNonNull(
                            datasets.get(seen.measure().dataset().toString()));
                    String measure = seen.measure().name() + (seen.breakdown() == null ? "" : ", " + seen.breakdown());
                    return new PartnerFigure(
                            dataset.title(),
                            dataset.agency(),
                            measure,
                            seen.measure().unit(),
                            assessment.areaName(),
                            seen.period().label(),
                            seen.value() == null ? "not known" : seen.value().toPlainString(),
                            dataset.published());
                })
                .toList();
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

    /** What has data of these months; counts that stand in for rows which are all there are not among it. */
    private List<Used> used(List<YearMonth> months) {
        List<Dataset> datasets = evidence.listDatasets();
        Set<YearMonth> rows = datasets.stream()
                .filter(dataset -> dataset.kind() == DataKind.POLICE_STREET)
                .flatMap(dataset -> dataset.months().months().stream())
                .collect(Collectors.toSet());
        return datasets.stream()
                .filter(dataset -> dataset.parts() > 0)
                .filter(dataset -> dataset.kind() != DataKind.POLICE_COUNTS
                        || dataset.months().months().stream()
                                .anyMatch(month -> months.contains(month) && !rows.contains(month)))
                .sorted((one, other) -> Boolean.compare(isPolice(other.kind()), isPolice(one.kind())))
                .map(dataset -> new Used(
                        dataset.title(),
                        dataset.agency(),
                        dataset.licence(),
                        String.join(
                                ", ",
                                dataset.months().blocks().stream()
                                        .map(Object::toString)
                                        .toList()),
                        dataset.parts(),
                        version(dataset),
                        dataset.defects(),
                        dataset.published()))
                .toList();
    }

    /** Over the fingerprints of its parts in force: the same data, the same version. */
    private String version(Dataset dataset) {
        List<String> parts = evidence.listParts(dataset.id()).stream()
                .filter(LoadedPart::inForce)
                .map(LoadedPart::sha256)
                .sorted()
                .toList();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isPolice(DataKind kind) {
        return kind.name().startsWith("POLICE");
    }
}
