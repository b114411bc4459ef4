package foreland.assessment.draft;

import foreland.assessment.AssessmentData;
import foreland.assessment.Audience;
import foreland.assessment.SmallNumbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the public does not see. The table of small areas by type and the totals of both are one table to whoever reads them, so what
 * must be hidden is decided for them together.
 *
 * @param threshold counts below it are small; 0 where nothing is hidden
 * @param cells     hidden cells, area and type, {@link AssessmentData#ALL} for the totals
 */
record Hidden(int threshold, Set<Cell> cells) {

    static final String MARK = "x";

    /** The whole district in a cell. */
    private static final String EVERYWHERE = "";

    record Cell(String area, String type) {}

    static Hidden of(AssessmentData data, Audience audience, int threshold) {
        if (audience == Audience.RESTRICTED) {
            return new Hidden(0, Set.of());
        }
        Map<String, Map<String, Long>> counts = data.smallCounts();
        List<String> areas = new ArrayList<>(counts.keySet());
        areas.add("elsewhere");
        List<String> types = data.types();
        long[][] table = new long[areas.size()][types.size()];
        for (int j = 0; j < types.size(); j++) {
            long placed = 0;
            for (int i = 0; i < areas.size() - 1; i++) {
                table[i][j] = counts.getOrDefault(areas.get(i), Map.of()).getOrDefault(types.get(j), 0L);
                placed += table[i][j];
            }
            // What has no small area makes up the district's total, and is a row like the others to whoever subtracts.
            table[areas.size() - 1][j] = Math.max(0, data.inPeriod(data.area().code(), types.get(j)) - placed);
        }
        boolean[][] hidden = SmallNumbers.hide(table, threshold);
        Set<Cell> cells = new HashSet<>();
        for (int i = 0; i < hidden.length; i++) {
            for (int j = 0; j < hidden[i].length; j++) {
                if (hidden[i][j]) {
                    cells.add(new Cell(
                            i < areas.size() ? areas.get(i) : EVERYWHERE,
                            j < types.size() ? types.get(j) : AssessmentData.ALL));
                }
            }
        }
        List<AssessmentData.Pair> pairs = types.stream()
                .map(type -> data.compared(data.area().code(), type))
                .toList();
        hideTypes(pairs.stream().mapToLong(AssessmentData.Pair::now).toArray(), types, threshold, cells);
        hideTypes(pairs.stream().mapToLong(AssessmentData.Pair::before).toArray(), types, threshold, cells);
        return new Hidden(threshold, cells);
    }

    /** The two columns of the comparison are tables of their own. */
    private static void hideTypes(long[] counts, List<String> types, int threshold, Set<Cell> cells) {
        boolean[][] hidden = SmallNumbers.hide(new long[][] {counts}, threshold);
        for (int j = 0; j <= types.size(); j++) {
            if (hidden[0][j]) {
                cells.add(new Cell(EVERYWHERE, j < types.size() ? types.get(j) : AssessmentData.ALL));
            }
        }
    }

    boolean hides(String area, String type) {
        return cells.contains(new Cell(area, type));
    }

    /** Whether the district's figure of a type is hidden, and with it whatever would give it away. */
    boolean hides(String type) {
        return hides(EVERYWHERE, type);
    }

    /** Whether a line of monthly counts, drawn, would show or give away small ones. */
    boolean hidesMonths(AssessmentData data, String type) {
        int[] monthly = data.monthly(data.area().code(), type);
        return isPublic()
                && (hides(type)
                        || IntStream.range(0, monthly.length)
                                .anyMatch(i -> data.covered().get(i) && monthly[i] < threshold));
    }

    boolean isPublic() {
        return threshold > 0;
    }

    String note() {
        return isPublic()
                ? " " + MARK + ": fewer than " + threshold + ", or hidden because it would give a smaller count away."
                : "";
    }
}
