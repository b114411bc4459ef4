package foreland.assessment.explore;

import foreland.assessment.statistics.HotSpots;
import foreland.assessment.statistics.LocalMoran;
import foreland.assessment.statistics.MultipleTests;
import foreland.assessment.statistics.NationalGrid;
import foreland.assessment.statistics.Neighbours;
import foreland.assessment.statistics.Overdispersion;
import foreland.assessment.statistics.RateRatio;
import foreland.evidence.CountCube;
import foreland.evidence.PlacedArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The small areas of one area with what two questions say of each: did it rise more than areas usually scatter, and is it a hot spot
 * with its neighbours?
 *
 * @param rows by count, most first
 * @param dispersion how much the areas scatter
 * @param hot how many are hot spots
 * @param rising how many rose
 */
record PlaceRows(List<Row> rows, Overdispersion dispersion, long hot, long rising) {

    static final double LEVEL = 0.05;
    private static final int NEIGHBOURS = 8;

    /**
     * One small area.
     *
     * @param p one-sided exact of a rise on the year before; null where no month can be compared
     * @param q over-dispersed p, adjusted over the small areas
     * @param z Gi*; null without a centre
     * @param hotQ p of Gi* adjusted over the small areas
     * @param quadrant of local Moran where its adjusted p is small; null otherwise
     */
    record Row(
            PlacedArea area,
            YearOnYear year,
            @Nullable Double p,
            @Nullable Double q,
            @Nullable Double z,
            @Nullable Double hotQ,
            @Nullable String quadrant) {

        boolean isRising() {
            return q != null && q <= LEVEL;
        }

        boolean isHot() {
            return z != null && hotQ != null && z > 0 && hotQ <= LEVEL;
        }

        boolean isCold() {
            return z != null && hotQ != null && z < 0 && hotQ <= LEVEL;
        }

        String says() {
            String hot = isHot() ? "Hot spot" : isCold() ? "Cold spot" : "";
            return isRising() ? (hot.isEmpty() ? "Rising" : hot + ", rising") : hot.isEmpty() ? "Nothing clear" : hot;
        }
    }

    static PlaceRows of(List<PlacedArea> areas, CountCube cube, Question question) {
        List<YearOnYear> years = areas.stream()
                .map(area -> YearOnYear.of(
                        MonthlyCounts.of(
                                cube,
                                List.of(area.code()),
                                question.type(),
                                question.from().minusYears(1),
                                question.to()),
                        question.to(),
                        null))
                .toList();
        int[] now = years.stream().mapToInt(YearOnYear::current).toArray();
        int[] before = years.stream().mapToInt(YearOnYear::previous).toArray();
        boolean comparable = years.stream().allMatch(YearOnYear::isComparable);
        Overdispersion dispersion = Overdispersion.of(now, before, 0.5);
        double[] p = IntStream.range(0, now.length)
                .mapToDouble(i -> comparable && now[i] + before[i] > 0
                        ? RateRatio.of(now[i], before[i]).pGreater()
                        : Double.NaN)
                .toArray();
        double[] q = MultipleTests.benjaminiHochberg(IntStream.range(0, now.length)
                .mapToDouble(i -> Double.isNaN(p[i]) ? p[i] : dispersion.pGreater(now[i], before[i]))
                .toArray());
        Spatial spatial = Spatial.of(areas, years);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            rows.add(new Row(
                    areas.get(i),
                    years.get(i),
                    known(p[i]),
                    known(q[i]),
                    known(spatial.z[i]),
                    known(spatial.q[i]),
                    spatial.quadrant[i]));
        }
        rows.sort(
                (one, other) -> Integer.compare(other.year().count(), one.year().count()));
        return new PlaceRows(
                rows,
                dispersion,
                rows.stream().filter(Row::isHot).count(),
                rows.stream().filter(Row::isRising).count());
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    /** Gi* and local Moran of the areas that have a centre. */
    private record Spatial(double[] z, double[] q, @Nullable String[] quadrant) {

        static Spatial of(List<PlacedArea> areas, List<YearOnYear> years) {
            int n = areas.size();
            double[] z = new double[n];
            double[] q = new double[n];
            @Nullable String[] quadrant = new @Nullable String[n];
            Arrays.fill(z, Double.NaN);
            Arrays.fill(q, Double.NaN);
            List<Integer> placed = new ArrayList<>();
            List<NationalGrid> grid = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                Double longitude = areas.get(i).longitude();
                Double latitude = areas.get(i).latitude();
                if (longitude != null && latitude != null) {
                    placed.add(i);
                    grid.add(NationalGrid.of(longitude, latitude));
                }
            }
            if (placed.size() <= NEIGHBOURS + 2) {
                return new Spatial(z, q, quadrant);
            }
            Neighbours neighbours = Neighbours.nearest(
                    grid.stream().mapToDouble(NationalGrid::easting).toArray(),
                    grid.stream().mapToDouble(NationalGrid::northing).toArray(),
                    NEIGHBOURS);
            double[] counts =
                    placed.stream().mapToDouble(i -> years.get(i).count()).toArray();
            HotSpots hot = HotSpots.giStar(counts, neighbours);
            LocalMoran local = LocalMoran.of(counts, neighbours);
            double[] localQ = MultipleTests.benjaminiHochberg(local.p());
            for (int k = 0; k < placed.size(); k++) {
                z[placed.get(k)] = hot.z()[k];
                q[placed.get(k)] = hot.q()[k];
                quadrant[placed.get(k)] = localQ[k] <= LEVEL ? local.quadrant()[k] : null;
            }
            return new Spatial(z, q, quadrant);
        }
    }
}
