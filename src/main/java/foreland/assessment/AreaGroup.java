package foreland.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Small areas that are counted together: a district, a ward, or whatever is assessed.
 *
 * @param code   empty when not known
 * @param places their indices in the comparison
 */
public record AreaGroup(String code, String name, List<Integer> places) {

    public AreaGroup {
        places = List.copyOf(places);
    }

    /** The districts of these places, by what tells them apart. */
    public static List<AreaGroup> districts(Comparison comparison, List<Integer> places) {
        return groups(comparison, places, Place::districtKey, Place::districtCode, Place::districtName);
    }

    /** The wards of these places, by code; places whose ward is not known are in none. */
    public static List<AreaGroup> wards(Comparison comparison, List<Integer> places) {
        List<Integer> known = places.stream()
                .filter(place -> !comparison.places().get(place).wardCode().isEmpty())
                .toList();
        return groups(comparison, known, Place::wardCode, Place::wardCode, Place::wardName);
    }

    private static List<AreaGroup> groups(
            Comparison comparison,
            List<Integer> places,
            Function<Place, String> key,
            Function<Place, String> code,
            Function<Place, String> name) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int place : places) {
            groups.computeIfAbsent(key.apply(comparison.places().get(place)), first -> new ArrayList<>())
                    .add(place);
        }
        return groups.values().stream()
                .map(group -> {
                    Place first = comparison.places().get(group.get(0));
                    return new AreaGroup(code.apply(first), name.apply(first), group);
                })
                .toList();
    }

    /** How many people live in all of it; below 0 when not known for every place. */
    long population(Comparison comparison) {
        long sum = 0;
        for (int place : places) {
            long each = comparison.places().get(place).population();
            sum = sum < 0 || each < 0 ? -1 : sum + each;
        }
        return sum;
    }

    /** Of that figure; 0 where it is not one year's. */
    int populationYear(Comparison comparison) {
        int year = places.isEmpty() ? 0 : comparison.places().get(places.get(0)).populationYear();
        return places.stream().allMatch(place -> comparison.places().get(place).populationYear() == year) ? year : 0;
    }
}
