package foreland.assessment;

import foreland.evidence.CountCube;
import foreland.evidence.police.AreaFile.SmallArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The small areas of a reference and of a cube together, by code: those without a crime are among them, those without a centre too. */
public final class Places {

    private Places() {}

    public static List<Place> of(CountCube cube, Collection<SmallArea> reference) {
        Map<String, Place> places = new TreeMap<>();
        Map<String, String> districtCodes = new HashMap<>();
        for (SmallArea area : reference) {
            String district = area.districtName().isEmpty() ? CountCube.districtOf(area.name()) : area.districtName();
            districtCodes.putIfAbsent(district, area.districtCode());
            places.put(
                    area.code(),
                    new Place(
                            area.code(),
                            area.name(),
                            area.districtCode(),
                            district,
                            area.population(),
                            area.populationYear(),
                            Double.isNaN(area.longitude()) ? null : area.longitude(),
                            Double.isNaN(area.longitude()) ? null : area.latitude()));
        }
        for (int area = 0; area < cube.areas(); area++) {
            String name = cube.name(area);
            String district = CountCube.districtOf(name);
            places.putIfAbsent(
                    cube.code(area),
                    new Place(
                            cube.code(area),
                            name,
                            districtCodes.getOrDefault(district, ""),
                            district,
                            -1,
                            0,
                            null,
                            null));
        }
        return new ArrayList<>(places.values());
    }
}
