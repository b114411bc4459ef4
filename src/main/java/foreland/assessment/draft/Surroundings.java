package foreland.assessment.draft;

import foreland.evidence.Evidence;
import foreland.evidence.PlacedArea;
import foreland.geography.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The districts that an area is compared with, and the small areas of each.
 *
 * @param districts its own among them, by name
 * @param small     codes of small areas by the code of their district
 * @param words     what the districts are: "districts of Kent"
 */
record Surroundings(List<PlacedArea> districts, Map<String, List<String>> small, String words) {

    static Surroundings of(Evidence evidence, PlacedArea own) {
        List<String> ownAreas = codes(evidence.listAreas(Area.Kind.LSOA, own.code()));
        for (Area.Kind kind : List.of(Area.Kind.COUNTY, Area.Kind.POLICE_FORCE)) {
            Map<String, String> containing = evidence.containing(kind, ownAreas);
            String around = containing.values().stream().findFirst().orElse("");
            List<PlacedArea> districts = around.isEmpty() ? List.of() : evidence.listAreas(Area.Kind.DISTRICT, around);
            if (districts.stream().anyMatch(district -> district.code().equals(own.code()))) {
                String name = evidence.findArea(around).map(PlacedArea::name).orElse(around);
                return new Surroundings(
                        sorted(districts),
                        small(evidence, codes(evidence.listAreas(Area.Kind.LSOA, around))),
                        "districts of " + name);
            }
        }
        return new Surroundings(List.of(own), Map.of(own.code(), ownAreas), "area");
    }

    private static Map<String, List<String>> small(Evidence evidence, List<String> areas) {
        Map<String, List<String>> small = new TreeMap<>();
        evidence.containing(Area.Kind.DISTRICT, areas)
                .forEach((area, district) -> small.computeIfAbsent(district, first -> new ArrayList<>())
                        .add(area));
        small.values().forEach(codes -> codes.sort(Comparator.naturalOrder()));
        return small;
    }

    private static List<PlacedArea> sorted(List<PlacedArea> districts) {
        return districts.stream().sorted(Comparator.comparing(PlacedArea::name)).toList();
    }

    private static List<String> codes(List<PlacedArea> areas) {
        return areas.stream().map(PlacedArea::code).toList();
    }
}
