package foreland.evidence;

import java.util.BitSet;

/**
 * Sums of one month.
 *
 * @param byPlace incidents by area as rows name it, all types together
 * @param forces those that have a file
 * @param notLocated incidents without an area, by force
 */
record MonthTotals(int[] byPlace, BitSet forces, long[] notLocated) {

    static MonthTotals of(MonthCounts counts, int places) {
        int[] byPlace = new int[places];
        for (int[] ofType : counts.byType) {
            for (int place = 0; ofType != null && place < Math.min(places, ofType.length); place++) {
                byPlace[place] += ofType[place];
            }
        }
        BitSet forces = new BitSet();
        for (int force = 0; force < counts.byForce.length; force++) {
            forces.set(force, counts.byForce[force] != null);
        }
        return new MonthTotals(byPlace, forces, counts.notLocated);
    }
}
