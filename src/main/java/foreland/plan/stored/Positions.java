package foreland.plan.stored;

import foreland.plan.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each thing in a list a place, such that as many as possible keep theirs: what is put between two others gets a
 * fraction, so that adding one action is one change and not one for each that follows.
 */
final class Positions {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Positions() {}

    /**
     * The places in the wanted order, each greater than the one before.
     *
     * @param kept where each is now; empty for what is new
     */
    static List<BigDecimal> inOrder(List<@Nullable BigDecimal> kept) {
        boolean[] stays = longestRise(kept);
        List<BigDecimal> places = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            BigDecimal now = kept.get(i);
            BigDecimal before = i == 0 ? BigDecimal.ZERO : places.get(i - 1);
            places.add(now != null && stays[i] ? now : between(before, next(kept, stays, i)));
        }
        return places;
    }

    private static BigDecimal between(BigDecimal before, @Nullable BigDecimal after) {
        return Figures.plain(
                after == null ? before.add(BigDecimal.ONE) : before.add(after).multiply(HALF));
    }

    private static @Nullable BigDecimal next(List<@Nullable BigDecimal> kept, boolean[] stays, int from) {
        for (int i = from + 1; i < kept.size(); i++) {
            if (stays[i]) {
                return kept.get(i);
            }
        }
        return null;
    }

    /** Marks the longest run of places, not necessarily side by side, that is in order already. */
    private static boolean[] longestRise(List<@Nullable BigDecimal> kept) {
        int[] length = new int[kept.size()];
        int[] previous = new int[kept.size()];
        Arrays.fill(previous, -1);
        int best = -1;
        for (int i = 0; i < kept.size(); i++) {
            BigDecimal here = kept.get(i);
            if (here == null) {
                continue;
            }
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                BigDecimal earlier = kept.get(j);
                if (earlier != null && earlier.compareTo(here) < 0 && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        boolean[] stays = new boolean[kept.size()];
        for (int i = best; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }
}
