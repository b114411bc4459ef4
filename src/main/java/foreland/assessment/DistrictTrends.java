package foreland.assessment;

import foreland.assessment.statistics.MultipleTests;
import foreland.assessment.statistics.Overdispersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Slow rises that no small area shows by itself: the dispersed test of {@link EmergingTrends} on whole districts or wards, each crime
 * type a family of its own. Those without a month to compare are left out.
 */
public final class DistrictTrends {

    private static final int LEAST_DISTRICTS = 8;
    private static final double NO_CHANGE = 0.5;

    private DistrictTrends() {}

    /**
     * A district and crime type that rose.
     *
     * @param dispersion the spread it was held against
     * @param q its p-value adjusted over the districts
     */
    public record Risen(Change change, double dispersion, double p, double q) {}

    /**
     * Those flagged at a false discovery rate of 5 %, as the changes stand.
     *
     * @param changes of all districts
     * @param ofSmallAreas the spread of small areas by type, for when there are too few districts to measure their own
     */
    public static List<Risen> list(List<Change> changes, ToDoubleFunction<String> ofSmallAreas) {
        List<Risen> risen = new ArrayList<>();
        List<String> types =
                changes.stream().map(Change::crimeType).distinct().sorted().toList();
        for (String type : types) {
            List<Change> ofType = changes.stream()
                    .filter(change -> change.crimeType().equals(type) && change.monthsCompared() > 0)
                    .filter(change -> change.current() + change.previous() > 0)
                    .toList();
            risen.addAll(risen(ofType, ofSmallAreas.applyAsDouble(type)));
        }
        return risen;
    }

    private static List<Risen> risen(List<Change> changes, double ofSmallAreas) {
        double[] z = changes.stream()
                .mapToDouble(change -> (change.current() - change.previous())
                        / Math.sqrt(change.current() + (double) change.previous()))
                .toArray();
        double spread = z.length < LEAST_DISTRICTS ? ofSmallAreas : Math.max(ofSmallAreas, Overdispersion.spreadOf(z));
        Overdispersion scatter = new Overdispersion(NO_CHANGE, spread, z.length);
        double[] p = changes.stream()
                .mapToDouble(change -> scatter.pGreater(change.current(), change.previous()))
                .toArray();
        double[] q = MultipleTests.benjaminiHochberg(p);
        List<Risen> risen = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            if (q[i] <= EmergingTrends.LEVEL) {
                risen.add(new Risen(changes.get(i), spread, p[i], q[i]));
            }
        }
        return risen;
    }
}
