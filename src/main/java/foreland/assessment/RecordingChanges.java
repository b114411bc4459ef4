package foreland.assessment;

import foreland.evidence.CountCube;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for steps in what a force recorded of a type. A month's value is the log of the type's odds among the force's incidents, less the
 * same of all other forces: seasons, growth and days of the month fall out. The step that splits a series most clearly is taken out of it,
 * then the next is looked for, so that one force's step does not look like an opposite step of all others. Only the newest stretch
 * of months is looked at that has no long gap.
 */
public final class RecordingChanges {

    private static final int LEAST_MONTHS = 6;
    private static final int LEAST_COUNT = 20;
    /** Months. Over a longer gap in the data nobody can say when something changed, and much may have. */
    private static final int LONGEST_GAP = 3;

    private static final double LEAST_FACTOR = 1.1;
    private static final double CLEAR = 6;
    private static final int MOST_CHANGES = 50;

    private final CountCube cube;
    private final double[][][] counts;
    private final double[][] ofForce;
    private final double[][] ofType;
    private final double[] all;
    private final List<int[]> found = new ArrayList<>();

    private RecordingChanges(CountCube cube) {
        this.cube = cube;
        int forces = cube.forces().size();
        counts = new double[forces][cube.types().size()][cube.months()];
        ofForce = new double[forces][cube.months()];
        ofType = new double[cube.types().size()][cube.months()];
        all = new double[cube.months()];
        for (int area = 0; area < cube.areas(); area++) {
            CountCube.Force force = cube.force(area);
            int number = force == null ? -1 : cube.forces().indexOf(force);
            for (int type = 0; number >= 0 && type < cube.types().size(); type++) {
                for (int month = 0; month < cube.months(); month++) {
                    counts[number][type][month] += cube.count(area, type, month);
                }
            }
        }
    }

    /** All clear steps of at least a tenth, the clearest first. */
    public static List<RecordingChange> in(CountCube cube) {
        return new RecordingChanges(cube).list();
    }

    private List<RecordingChange> list() {
        List<RecordingChange> changes = new ArrayList<>();
        while (changes.size() < MOST_CHANGES) {
            addUp();
            Step clearest = null;
            for (int force = 0; force < counts.length; force++) {
                for (int type = 0; type < cube.types().size(); type++) {
                    Step step = wasFound(force, type) ? null : clearest(force, type);
                    if (step != null && (clearest == null || Math.abs(step.t) > Math.abs(clearest.t))) {
                        clearest = step;
                    }
                }
            }
            if (clearest == null) {
                break;
            }
            found.add(new int[] {clearest.force, clearest.type});
            for (int month = clearest.month; month < cube.months(); month++) {
                counts[clearest.force][clearest.type][month] /= Math.exp(clearest.height);
            }
            changes.add(new RecordingChange(
                    cube.forces().get(clearest.force).slug(),
                    cube.types().get(clearest.type),
                    cube.month(clearest.month),
                    Math.exp(clearest.height),
                    Math.abs(clearest.t)));
        }
        return changes;
    }

    private boolean wasFound(int force, int type) {
        return found.stream().anyMatch(pair -> pair[0] == force && pair[1] == type);
    }

    private record Step(int force, int type, int month, double height, double t) {}

    private @Nullable Step clearest(int force, int type) {
        int[] months = new int[cube.months()];
        double[] values = new double[cube.months()];
        int n = 0;
        double chance = 0;
        for (int month = 0; month < cube.months(); month++) {
            double count = counts[force][type][month];
            if (cube.forces().get(force).covers(month) && count >= LEAST_COUNT) {
                double value = value(force, type, month);
                if (n > 0 && month - months[n - 1] - 1 > LONGEST_GAP) {
                    n = 0;
                    chance = 0;
                }
                if (Double.isFinite(value)) {
                    months[n] = month;
                    values[n++] = value;
                    chance += 1 / count;
                }
            }
        }
        Step clearest = null;
        for (int at = LEAST_MONTHS; at <= n - LEAST_MONTHS; at++) {
            double before = mean(values, 0, at);
            double after = mean(values, at, n);
            double variance =
                    Math.max(chance / n, (squares(values, 0, at, before) + squares(values, at, n, after)) / (n - 2));
            double height = after - before;
            double t = height / Math.sqrt(variance * (1.0 / at + 1.0 / (n - at)));
            if (Math.abs(t) >= CLEAR
                    && Math.abs(height) >= Math.log(LEAST_FACTOR)
                    && (clearest == null || Math.abs(t) > Math.abs(clearest.t))) {
                clearest = new Step(force, type, months[at], height, t);
            }
        }
        return clearest;
    }

    private double value(int force, int type, int month) {
        double count = counts[force][type][month];
        double odds = count / (ofForce[force][month] - count);
        double others = ofType[type][month] - count;
        double othersAll = all[month] - ofForce[force][month];
        // A force on its own is held against nothing but its other types.
        return Math.log(odds) - (others > 0 ? Math.log(others / (othersAll - others)) : 0);
    }

    /** Sums over types and over those forces that cover the month. */
    private void addUp() {
        for (double[] sums : ofForce) {
            Arrays.fill(sums, 0);
        }
        for (double[] sums : ofType) {
            Arrays.fill(sums, 0);
        }
        Arrays.fill(all, 0);
        for (int force = 0; force < counts.length; force++) {
            for (int month = 0; month < all.length; month++) {
                for (int type = 0; cube.forces().get(force).covers(month) && type < ofType.length; type++) {
                    ofForce[force][month] += counts[force][type][month];
                    ofType[type][month] += counts[force][type][month];
                    all[month] += counts[force][type][month];
                }
            }
        }
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElse(Double.NaN);
    }

    private static double squares(double[] values, int from, int to, double mean) {
        return Arrays.stream(values, from, to)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }
}
