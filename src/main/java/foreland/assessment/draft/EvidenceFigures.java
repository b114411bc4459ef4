package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.AssessmentData.BreakNote;
import foreland.assessment.AssessmentData.PartnerFigure;
import foreland.assessment.AssessmentData.Place;
import foreland.assessment.AssessmentData.Series;
import foreland.assessment.AssessmentData.Used;
import foreland.evidence.CountCube;
import foreland.evidence.DataKind;
import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.LoadedPart;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import foreland.geography.Area;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
        Map<String, List<String>> small = around.small();
        CountCube cube = evidence.counts(
                small.values().stream().flatMap(Collection::stream).toList(), first, assessment.to());
        List<String> codes = new ArrayList<>(List.of(own.code()));
        around.districts().forEach(district -> codes.add(district.code()));
        Map<String, Population> populations =
                evidence.population(codes, Population.Of.PEOPLE, assessment.to().getYear());
        List<Series> counts = new ArrayList<>();
        small.forEach((district, areas) -> counts.addAll(added(cube, district, areas, months)));
        List<PlacedArea> inUse = inUse(evidence.listAreas(Area.Kind.LSOA, own.code()), cube);
        List<String> ownAreas = inUse.stream().map(PlacedArea::code).toList();
        ownAreas.forEach(area -> counts.addAll(added(cube, area, List.of(area), months)));
        return new AssessmentData(
                place(own, populations.get(own.code())),
                months,
                assessment.span(),
                covered(cube, ownAreas, months),
                around.districts().stream()
                        .map(district -> place(district, populations.get(district.code())))
                        .toList(),
                around.words(),
                places(inUse, assessment),
                counts,
                partners(own.code(), assessment),
                breaks(cube, ownAreas, months),
                used());
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

    private static Place place(PlacedArea area, @Nullable Population population) {
        return new Place(
                area.code(),
                area.name(),
                population == null ? null : population.count(),
                population == null ? 0 : population.year(),
                area.longitude(),
                area.latitude());
    }

    /** Those of the newest codes, and of older ones what still has counts in these months. */
    private static List<PlacedArea> inUse(List<PlacedArea> areas, CountCube cube) {
        int newest = areas.stream().mapToInt(PlacedArea::vintage).max().orElse(0);
        return areas.stream()
                .filter(area -> area.vintage() == newest || cube.find(area.code()) >= 0)
                .toList();
    }

    private List<Place> places(List<PlacedArea> areas, Assessment assessment) {
        Map<String, Population> populations = evidence.population(
                areas.stream().map(PlacedArea::code).toList(),
                Population.Of.PEOPLE,
                assessment.to().getYear());
        return areas.stream()
                .map(area -> place(area, populations.get(area.code())))
                .toList();
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

    private List<BreakNote> breaks(CountCube cube, List<String> areas, List<YearMonth> months) {
        String force = areas.stream()
                .mapToInt(cube::find)
                .filter(number -> number >= 0)
                .mapToObj(cube::force)
                .filter(Objects::nonNull)
                .map(CountCube.Force::slug)
                .findFirst()
                .orElse("");
        return evidence.listSeriesBreaks().stream()
                .filter(found -> (found.force() == null || found.force().equals(force))
                        && found.from().isAfter(months.get(0))
                        && !found.from().isAfter(months.get(months.size() - 1)))
                .map(found -> new BreakNote(
                        found.from(), found.crimeTypes().stream().sorted().toList(), found.what(), found.source()))
                .toList();
    }

    private List<Used> used() {
        return evidence.listDatasets().stream()
                .filter(dataset -> dataset.parts() > 0)
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
