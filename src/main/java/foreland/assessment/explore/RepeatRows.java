package foreland.assessment.explore;

import foreland.assessment.statistics.Knox;
import foreland.assessment.statistics.NationalGrid;
import foreland.evidence.PoliceRecords.Snapped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether incidents come again at the same snapped place or at one nearby, in the same month or the next.
 *
 * @param incidents how many have a place
 * @param places how many snapped places they lie on
 * @param sizes places by how many incidents they had
 * @param tests none where there are too few or too many incidents to pair
 */
record RepeatRows(int incidents, int places, List<Size> sizes, List<Test> tests) {

    /** Places nearer than this are neighbours: about the length of a street. */
    static final int NEIGHBOURING = 200;

    /** A county's year of one type is less by far. */
    static final int MOST = 100_000;

    /** Steps of one count of pairs, of which there are {@link #SHUFFLES} for each test: more take too long for a page. */
    private static final long MOST_STEPS = 2_000_000;

    static final int FEWEST = 20;
    static final int SHUFFLES = 999;

    /** The same data are always shuffled alike. */
    private static final long SEED = 2017;

    private static final int[] FROM = {1, 2, 3, 6, 11, 21};

    /**
     * Places with so many incidents.
     *
     * @param to {@link Integer#MAX_VALUE} for no upper end
     */
    record Size(int from, int to, int places, int incidents) {

        String words() {
            return from == to ? String.valueOf(from) : to == Integer.MAX_VALUE ? from + " or more" : from + " to " + to;
        }
    }

    /** One test: pairs near in place and time against what shuffled months give. */
    record Test(String near, Knox knox, double p) {}

    static RepeatRows of(List<Snapped> snapped) {
        Map<String, Integer> byPlace = new LinkedHashMap<>();
        snapped.forEach(each -> byPlace.merge(each.longitude() + " " + each.latitude(), each.count(), Integer::sum));
        int incidents = snapped.stream().mapToInt(Snapped::count).sum();
        List<Size> sizes = new ArrayList<>();
        for (int i = 0; i < FROM.length; i++) {
            int from = FROM[i];
            int to = i + 1 < FROM.length ? FROM[i + 1] - 1 : Integer.MAX_VALUE;
            int[] within = byPlace.values().stream()
                    .mapToInt(Integer::intValue)
                    .filter(count -> count >= from && count <= to)
                    .toArray();
            sizes.add(new Size(from, to, within.length, Arrays.stream(within).sum()));
        }
        boolean able = incidents >= FEWEST && incidents <= MOST;
        return new RepeatRows(incidents, byPlace.size(), sizes, able ? tests(snapped, incidents) : List.of());
    }

    private static List<Test> tests(List<Snapped> snapped, int incidents) {
        double[] x = new double[incidents];
        double[] y = new double[incidents];
        double[] month = new double[incidents];
        int next = 0;
        for (Snapped each : snapped) {
            NationalGrid at = NationalGrid.of(each.longitude(), each.latitude());
            for (int i = 0; i < each.count(); i++) {
                x[next] = at.easting();
                y[next] = at.northing();
                month[next++] = each.month().getYear() * 12 + each.month().getMonthValue();
            }
        }
        if (!Knox.isQuick(x, y, NEIGHBOURING, MOST_STEPS)) {
            return List.of();
        }
        return List.of(
                test("At the same snapped place", x, y, month, 0),
                test(
                        "At the same or a neighbouring one, up to " + NEIGHBOURING + " m away",
                        x,
                        y,
                        month,
                        NEIGHBOURING));
    }

    private static Test test(String near, double[] x, double[] y, double[] month, double metres) {
        return new Test(
                near, Knox.of(x, y, month, metres, 1), Knox.permutationP(x, y, month, metres, 1, SHUFFLES, SEED));
    }
}
