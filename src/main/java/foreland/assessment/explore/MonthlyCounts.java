package foreland.assessment.explore;

import foreland.evidence.CountCube;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one area and type by month. A month that the area's force has no data for is not known, and never 0.
 *
 * @param first the first month
 * @param counts from there on; null where not known
 */
record MonthlyCounts(YearMonth first, List<@Nullable Integer> counts) {

    /**
     * From a cube.
     *
     * @param codes the small areas that make up the area
     */
    static MonthlyCounts of(CountCube cube, List<String> codes, String type, YearMonth from, YearMonth to) {
        int[] areas =
                codes.stream().mapToInt(cube::find).filter(area -> area >= 0).toArray();
        List<@Nullable Integer> counts = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            int number = cube.monthNumber(month);
            boolean covered = areas.length > 0;
            int sum = 0;
            for (int area : areas) {
                covered &= cube.covers(area, number);
                sum += count(cube, area, type, number);
            }
            counts.add(covered ? sum : null);
        }
        return new MonthlyCounts(from, counts);
    }

    private static int count(CountCube cube, int area, String type, int month) {
        if (!type.equals(Question.ALL)) {
            int number = cube.types().indexOf(type);
            return number < 0 ? 0 : cube.count(area, number, month);
        }
        int sum = 0;
        for (int each = 0; each < cube.types().size(); each++) {
            sum += cube.count(area, each, month);
        }
        return sum;
    }

    YearMonth month(int index) {
        return first.plusMonths(index);
    }

    int size() {
        return counts.size();
    }

    @Nullable
    Integer at(YearMonth month) {
        int index = (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
        return index < 0 || index >= counts.size() ? null : counts.get(index);
    }

    /** The stretches of known months without a gap, broken too before each of the months given. */
    List<Stretch> stretches(List<YearMonth> breaks) {
        List<Stretch> stretches = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= counts.size(); i++) {
            boolean known = i < counts.size() && counts.get(i) != null;
            boolean broken = i < counts.size() && breaks.contains(month(i));
            if (from >= 0 && (!known || broken)) {
                stretches.add(new Stretch(from, values(from, i)));
                from = -1;
            }
            if (known && from < 0) {
                from = i;
            }
        }
        return stretches;
    }

    private double[] values(int from, int to) {
        double[] values = new double[to - from];
        for (int i = from; i < to; i++) {
            Integer count = counts.get(i);
            values[i - from] = count == null ? Double.NaN : count;
        }
        return values;
    }

    /** Months one after the other, all known, recorded alike. */
    record Stretch(int from, double[] values) {}
}
