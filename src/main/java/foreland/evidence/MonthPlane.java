package foreland.evidence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one month, closely packed: a byte for each type and area; the few above 254 stand in a list beside it. A type that did not occur
 * takes nothing.
 */
final class MonthPlane {

    private static final int BEYOND = 255;

    private final byte[] @Nullable [] byType;
    private final long[] beyondKeys;
    private final int[] beyondCounts;

    private MonthPlane(byte[] @Nullable [] byType, long[] beyondKeys, int[] beyondCounts) {
        this.byType = byType;
        this.beyondKeys = beyondKeys;
        this.beyondCounts = beyondCounts;
    }

    /** Packs counts by type and area. */
    static MonthPlane of(int[] @Nullable [] counts) {
        byte[] @Nullable [] packed = new byte[counts.length][];
        long[] keys = new long[8];
        int[] values = new int[8];
        int beyond = 0;
        for (int type = 0; type < counts.length; type++) {
            int[] ofType = counts[type];
            if (ofType == null) {
                continue;
            }
            byte[] row = new byte[ofType.length];
            for (int area = 0; area < row.length; area++) {
                row[area] = (byte) Math.min(ofType[area], BEYOND);
                if (ofType[area] >= BEYOND) {
                    if (beyond == keys.length) {
                        keys = Arrays.copyOf(keys, beyond * 2);
                        values = Arrays.copyOf(values, beyond * 2);
                    }
                    keys[beyond] = key(type, area);
                    values[beyond++] = ofType[area];
                }
            }
            packed[type] = row;
        }
        return new MonthPlane(packed, Arrays.copyOf(keys, beyond), Arrays.copyOf(values, beyond));
    }

    int count(int area, int type) {
        byte[] row = type < byType.length ? byType[type] : null;
        if (row == null || area >= row.length) {
            return 0;
        }
        int count = row[area] & 0xff;
        // Keys were made in order of type and area.
        return count < BEYOND ? count : beyondCounts[Arrays.binarySearch(beyondKeys, key(type, area))];
    }

    /** How many areas a type's row holds; 0 for a type that did not occur. */
    int width(int type) {
        byte[] row = type < byType.length ? byType[type] : null;
        return row == null ? 0 : row.length;
    }

    int types() {
        return byType.length;
    }

    private static long key(int type, int area) {
        return (long) type << 32 | area;
    }
}
