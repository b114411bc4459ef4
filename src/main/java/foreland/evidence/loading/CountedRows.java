package foreland.evidence.loading;

import foreland.evidence.AreaLink;
import foreland.evidence.DataPeriod;
import foreland.evidence.Population;
import foreland.evidence.files.TakenRows;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The first reading of a file: counts what it has and changes nothing, so that a file with a fault in its last line is refused whole. */
final class CountedRows implements TakenRows {

    private static final int SHOWN = 3;

    private final Set<Long> observed = new HashSet<>();
    private final Set<YearMonth> months = new TreeSet<>();
    private final Set<String> forces = new TreeSet<>();
    private final List<String> first = new ArrayList<>();
    private long rows;
    private @Nullable DataPeriod span;

    @Override
    public void area(String code, String name, int vintage, @Nullable Double longitude, @Nullable Double latitude) {
        rows++;
    }

    @Override
    public void link(String from, String to, AreaLink.Kind kind, int year) {
        rows++;
    }

    @Override
    public void population(String area, int year, String basis, Population.Of of, String breakdown, long count) {
        rows++;
    }

    @Override
    public void boundary(String area, int year, List<List<double[]>> outline) {
        rows++;
    }

    @Override
    public boolean observation(
            String measure, String unit, String area, DataPeriod period, String breakdown, @Nullable BigDecimal value) {
        rows++;
        if (first.size() < SHOWN) {
            first.add(measure + ", " + area + ", " + period.label() + (breakdown.isEmpty() ? "" : ", " + breakdown)
                    + ": " + (value == null ? "not known" : value.toPlainString()));
        }
        DataPeriod so = span;
        span = so == null
                ? period
                : new DataPeriod(
                        so.from().isBefore(period.from()) ? so.from() : period.from(),
                        so.to().isAfter(period.to()) ? so.to() : period.to());
        if (period.isMonth()) {
            months.add(YearMonth.from(period.from()));
        }
        // Sixty-four bits tell a million lines apart but once in thirty million files.
        return observed.add(hash(measure, hash(area, hash(breakdown, period.hashCode()))));
    }

    @Override
    public void count(String force, int month, String lsoa, String type, int count) {
        rows++;
        forces.add(force);
        months.add(YearMonth.of(month / 100, month % 100));
    }

    private static long hash(String text, long seed) {
        long hash = seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash ^ hash >>> 31;
    }

    long rows() {
        return rows;
    }

    /** The first observations in words. */
    List<String> first() {
        return first;
    }

    Set<YearMonth> months() {
        return months;
    }

    Set<String> forces() {
        return forces;
    }

    /** From the first day of the earliest period to the last of the latest; null without observations. */
    @Nullable
    DataPeriod span() {
        return span;
    }
}
