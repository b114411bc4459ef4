package foreland.assessment;

import foreland.evidence.Evidence;
import foreland.evidence.PlacedArea;
import foreland.geography.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The districts that an area is compared with, those of its police force or else of its county, and the small areas of each.
 *
 * @param districts by name
 * @param small     codes of small areas by the code of their district
 * @param own       codes of the area's own small areas, of every vintage
 * @param words     what the districts are: "districts of Kent"
 */
public record Surroundings(
        List<PlacedArea> districts, Map<String, List<String>> small, List<String> own, String words) {

    public static Surroundings of(Evidence evidence, PlacedArea own) {
        List<String> ownAreas = codes(evidence.listAreas(Area.Kind.LSOA, own.code()));
        for (Area.Kind kind : List.of(Area.Kind.POLICE_FORCE, Area.Kind.COUNTY)) {
            String around = evidence.containing(kind, ownAreas).values().stream()
                    .findFirst()
                    .orElse("");
            List<PlacedArea> districts = around.isEmpty() ? List.of() : evidence.listAreas(Area.Kind.DISTRICT, around);
            Map<String, List<String>> small =
                    districts.isEmpty() ? Map.of() : small(evidence, evidence.listAreas(Area.Kind.LSOA, around));
            if (small.values().stream().anyMatch(codes -> codes.containsAll(ownAreas))
                    || small.values().stream().flatMap(List::stream).toList().containsAll(ownAreas)) {
                String name = evidence.findArea(around).map(PlacedArea::name).orElse(around);
                String words = kind == Area.Kind.POLICE_FORCE
                        ? "districts of the police force area of " + name
                        : "districts of " + name;
                return new Surroundings(sorted(districts, small), small, ownAreas, words);
            }
        }
        return new Surroundings(List.of(own), Map.of(own.code(), ownAreas), ownAreas, "area");
    }

    /** All their small areas. */
    public List<String> smallAreas() {
        return small.values().stream().flatMap(Collection::stream).toList();
    }

    private static Map<String, List<String>> small(Evidence evidence, List<PlacedArea> areas) {
        Map<String, List<String>> small = new TreeMap<>();
        evidence.containing(Area.Kind.DISTRICT, codes(areas))
                .forEach((area, district) -> small.computeIfAbsent(district, first -> new ArrayList<>())
                        .add(area));
        small.values().forEach(codes -> codes.sort(Comparator.naturalOrder()));
        return small;
    }

    /** Codes that districts had once hold no small area any more. */
    private static List<PlacedArea> sorted(List<PlacedArea> districts, Map<String, List<String>> small) {
        return districts.stream()
                .filter(district -> small.containsKey(district.code()))
                .sorted(Comparator.comparing(PlacedArea::name))
                .toList();
    }

    private static List<String> codes(List<PlacedArea> areas) {
        return areas.stream().map(PlacedArea::code).toList();
    }
}
