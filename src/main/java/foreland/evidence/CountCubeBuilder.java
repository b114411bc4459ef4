package foreland.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers counts into a {@link CountCube}; several threads may bring theirs, each a month at a time. */
public final class CountCubeBuilder {

    /** An area as rows name it. */
    private record Place(String code, String name) {}

    final List<String> codes = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<String> types = new ArrayList<>();
    final List<String> slugs = new ArrayList<>();
    final List<String> forceNames = new ArrayList<>();
    final TreeMap<Integer, MonthPlane> planes = new TreeMap<>();
    final TreeMap<Integer, MonthTotals> totals = new TreeMap<>();
    /** Incidents by force and area, all months together: whose area it is. */
    final List<int[]> ofForce = new ArrayList<>();

    private final Map<Place, Integer> places = new HashMap<>();
    private final Map<String, Integer> typeNumbers = new HashMap<>();
    private final Map<String, Integer> forceNumbers = new HashMap<>();

    /** The number of an area; one code under two names has two. */
    public synchronized int area(String code, String name) {
        return places.computeIfAbsent(new Place(code, name), place -> {
            codes.add(code);
            names.add(name);
            return codes.size() - 1;
        });
    }

    /** The number of a crime type. */
    public synchronized int type(String name) {
        return typeNumbers.computeIfAbsent(name, type -> {
            types.add(type);
            return types.size() - 1;
        });
    }

    /**
     * The number of a force.
     *
     * @param slug as in file names, such as {@code kent}
     * @param name as rows have it; may be empty
     */
    public synchronized int force(String slug, String name) {
        int number = forceNumbers.computeIfAbsent(slug, force -> {
            slugs.add(force);
            forceNames.add(name);
            return slugs.size() - 1;
        });
        if (forceNames.get(number).isEmpty()) {
            forceNames.set(number, name);
        }
        return number;
    }

    /**
     * Takes in the counts of a month: those of every force in it are thereby covered.
     *
     * @param month months since the year 0, {@code year * 12 + month - 1}; each month once
     */
    public synchronized void addMonth(int month, MonthCounts counts) {
        if (planes.containsKey(month)) {
            throw new IllegalArgumentException("Month " + month + " was counted already");
        }
        planes.put(month, MonthPlane.of(counts.byType));
        totals.put(month, MonthTotals.of(counts, codes.size()));
        for (int force = 0; force < slugs.size() && force < counts.byForce.length; force++) {
            int[] ofMonth = counts.byForce[force];
            int[] all = force < ofForce.size() ? ofForce.get(force) : new int[0];
            if (force == ofForce.size()) {
                ofForce.add(all);
            }
            if (ofMonth != null) {
                ofForce.set(force, plus(all, ofMonth));
            }
        }
    }

    private static int[] plus(int[] all, int[] more) {
        int[] sum = all.length < more.length ? Arrays.copyOf(all, more.length) : all;
        for (int i = 0; i < more.length; i++) {
            sum[i] += more[i];
        }
        return sum;
    }

    /** The cube; the builder is empty afterwards. */
    public synchronized CountCube build() {
        return new CubeAssembly(this).assemble();
    }
}
