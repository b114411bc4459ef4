package foreland.assessment;

import foreland.assessment.statistics.HotSpots;
import foreland.assessment.statistics.Neighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How a small area and its neighbours together stand among all: Getis and Ord's Gi* of the year's count, the eight nearest centres
 * and itself, binary weights.
 *
 * @param place its index in the comparison
 * @param z standard normal deviate; not defined ({@code NaN}) where all counts are equal
 * @param p two-sided
 * @param q p adjusted over the areas of the crime type
 */
public record Hotspot(int place, String crimeType, int count, double z, double p, double q) {

    private static final int NEAREST = 8;

    /** Whether more happens there than chance would put there, at a false discovery rate of 5 %. */
    public boolean hot() {
        return z > 0 && q < EmergingTrends.LEVEL;
    }

    /**
     * All of these places that have a centre, for every type; none where there are not enough of them.
     *
     * @param places indices in the comparison
     * @return a list for each type, in the order of the places
     */
    public static List<List<Hotspot>> list(Comparison comparison, List<Integer> places) {
        List<Integer> placed = places.stream()
                .filter(place -> comparison.places().get(place).longitude() != null)
                .toList();
        if (placed.size() <= NEAREST + 1) {
            return List.of();
        }
        Neighbours neighbours = Neighbours.nearest(
                placed.stream()
                        .mapToDouble(place -> SmallAreaCentres.x(Objects.requireNonNull(
                                comparison.places().get(place).longitude())))
                        .toArray(),
                placed.stream()
                        .mapToDouble(place -> SmallAreaCentres.y(Objects.requireNonNull(
                                comparison.places().get(place).latitude())))
                        .toArray(),
                NEAREST);
        List<List<Hotspot>> all = new ArrayList<>();
        for (String type : comparison.types()) {
            int[] counts = placed.stream()
                    .mapToInt(place -> comparison.current(type)[place])
                    .toArray();
            HotSpots spots =
                    HotSpots.giStar(Arrays.stream(counts).asDoubleStream().toArray(), neighbours);
            List<Hotspot> ofType = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                ofType.add(new Hotspot(placed.get(i), type, counts[i], spots.z()[i], spots.p()[i], spots.q()[i]));
            }
            all.add(ofType);
        }
        return all;
    }
}
