package foreland.evidence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The counts of one month while they are being counted, by the numbers that a {@link CountCubeBuilder} gave. For one thread. */
public final class MonthCounts {

    private static final int FIRST_SIZE = 1024;

    int[] @Nullable [] byType = new int[16][];
    int[] @Nullable [] byForce = new int[4][];
    long[] notLocated = new long[4];

    /** Adds incidents of a type in an area, from a force's file. */
    public void add(int area, int type, int force, int count) {
        byType = withRow(byType, type, area);
        byForce = withRow(byForce, force, area);
        int[] ofType = byType[type];
        int[] ofForce = byForce[force];
        if (ofType != null && ofForce != null) {
            ofType[area] += count;
            ofForce[area] += count;
        }
    }

    /** Adds incidents without an area. A force with a file but no incident is told by a count of 0. */
    public void addNotLocated(int force, long count) {
        if (force >= notLocated.length) {
            int old = notLocated.length;
            notLocated = Arrays.copyOf(notLocated, Math.max(old * 2, force + 1));
        }
        notLocated[force] += count;
        byForce = withRow(byForce, force, 0);
    }

    private static int[] @Nullable [] withRow(int[] @Nullable [] rows, int row, int column) {
        int[] @Nullable [] all = row < rows.length ? rows : Arrays.copyOf(rows, Math.max(rows.length * 2, row + 1));
        int[] old = all[row];
        if (old == null) {
            all[row] = new int[Math.max(FIRST_SIZE, column + 1)];
        } else if (column >= old.length) {
            all[row] = Arrays.copyOf(old, Math.max(old.length * 2, column + 1));
        }
        return all;
    }
}
