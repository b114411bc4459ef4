package foreland.assessment;

import foreland.evidence.AreaLink;
import foreland.evidence.CountCube;
import foreland.evidence.Evidence;
import foreland.evidence.PlacedArea;
import foreland.evidence.Population;
import foreland.geography.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The small areas that the evidence has counts of, with what it knows of each: district, ward, people, centre. */
public final class EvidencePlaces {

    private final Evidence evidence;
    private final CountCube cube;
    private final Map<String, PlacedArea> placed = new HashMap<>();

    private EvidencePlaces(Evidence evidence, CountCube cube) {
        this.evidence = evidence;
        this.cube = cube;
    }

    /**
     * By code. An area of an older code is among them only where it has counts in the two years: else the areas that took its
     * place have them.
     */
    public static List<Place> of(Evidence evidence, CountCube cube, YearPair years) {
        return new EvidencePlaces(evidence, cube).list(years);
    }

    private List<Place> list(YearPair years) {
        Set<String> codes = new HashSet<>();
        for (int area = 0; area < cube.areas(); area++) {
            codes.add(cube.code(area));
        }
        for (PlacedArea area : evidence.listAreas(Area.Kind.LSOA)) {
            if (codes.contains(area.code())) {
                placed.putIfAbsent(area.code(), area);
            }
        }
        Map<String, String> districts = evidence.containing(Area.Kind.DISTRICT, codes);
        Map<String, String> wards = evidence.containing(Area.Kind.WARD, codes);
        Map<String, String> districtNames = names(Area.Kind.DISTRICT);
        Map<String, String> wardNames = wards.isEmpty() ? Map.of() : names(Area.Kind.WARD);
        Map<String, Population> people =
                evidence.population(codes, Population.Of.PEOPLE, years.to().getYear());
        Set<String> replaced = replaced(codes);
        int usual = usualYear(people.values());
        Map<String, Place> places = new TreeMap<>();
        for (int area = 0; area < cube.areas(); area++) {
            String code = cube.code(area);
            if (replaced.contains(code) && !hasCounts(area, years)) {
                continue;
            }
            Place place = place(area, districts.getOrDefault(code, ""), districtNames);
            // Those who live there are counted under the newer code.
            place = replaced.contains(code) ? populated(place, 0, usual) : populated(place, people.get(code));
            String ward = wards.getOrDefault(code, "");
            places.put(code, place.in(ward, wardNames.getOrDefault(ward, ward)));
        }
        return new ArrayList<>(places.values());
    }

    private boolean hasCounts(int area, YearPair years) {
        int from = cube.monthNumber(years.earlierFrom());
        int to = cube.monthNumber(years.to());
        return IntStream.range(0, cube.types().size()).anyMatch(type -> cube.count(area, type, from, to) > 0);
    }

    private Place place(int area, String district, Map<String, String> names) {
        String code = cube.code(area);
        PlacedArea known = placed.get(code);
        String name = cube.name(area).isEmpty() && known != null ? known.name() : cube.name(area);
        String districtName = names.getOrDefault(district, "");
        return new Place(
                code,
                name,
                district,
                districtName.isEmpty() ? CountCube.districtOf(name) : districtName,
                -1,
                0,
                known == null ? null : known.longitude(),
                known == null ? null : known.latitude());
    }

    private static Place populated(Place place, @Nullable Population people) {
        return people == null ? place : populated(place, people.count(), people.year());
    }

    private static Place populated(Place place, long people, int year) {
        return new Place(
                place.code(),
                place.name(),
                place.districtCode(),
                place.districtName(),
                people,
                year,
                place.longitude(),
                place.latitude());
    }

    private Map<String, String> names(Area.Kind kind) {
        Map<String, String> names = new HashMap<>();
        evidence.listAreas(kind).forEach(area -> names.put(area.code(), area.name()));
        return names;
    }

    /** Areas of older codes among the counts: their people are those of the areas that took their place, and must not count twice. */
    private Set<String> replaced(Set<String> codes) {
        return evidence.changesOfCode(codes).stream()
                .filter(link -> !link.from().equals(link.to()) && codes.contains(link.from()))
                .map(AreaLink::from)
                .collect(Collectors.toSet());
    }

    private static int usualYear(Collection<Population> populations) {
        return populations.stream()
                .collect(Collectors.groupingBy(Population::year, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
