package foreland.evidence;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts of incidents by small area, crime type and month, for a district as for the nation: a byte for each cell that can be (35,672
 * areas, 14 types and 180 months take 90 MB). It knows which forces' months it covers, so that a month without data never
 * reads as one without crime.
 *
 * <p>Areas are numbered from 0 by code, types by name, months from the first to the last one with data; what lies between counts as
 * a month too, covered or not.
 */
public final class CountCube {

    private final int first;
    private final List<String> codes;
    private final List<String> names;
    private final List<String> types;
    private final @Nullable MonthPlane[] planes;
    private final List<Force> forces;
    private final int[] mainForce;
    private final Map<String, int[]> byDistrict;

    CountCube(
            int first,
            List<String> codes,
            List<String> names,
            List<String> types,
            @Nullable MonthPlane[] planes,
            List<Force> forces,
            int[] mainForce,
            Map<String, int[]> byDistrict) {
        this.first = first;
        this.codes = codes;
        this.names = names;
        this.types = types;
        this.planes = planes;
        this.forces = List.copyOf(forces);
        this.mainForce = mainForce;
        this.byDistrict = byDistrict;
    }

    /** A police force as it appears in the data. */
    public static final class Force {

        private final String slug;
        private final String name;
        private final boolean[] covered;
        private final long[] notLocated;

        Force(String slug, String name, boolean[] covered, long[] notLocated) {
            this.slug = slug;
            this.name = name;
            this.covered = covered;
            this.notLocated = notLocated;
        }

        /** As in file names, such as {@code kent}. */
        public String slug() {
            return slug;
        }

        /** As rows have it, such as {@code Kent Police}; empty when no row said. */
        public String name() {
            return name;
        }

        /** Whether it has data for a month, by the month's number. */
        public boolean covers(int month) {
            return month >= 0 && month < covered.length && covered[month];
        }

        /** Its incidents without an area. */
        public long notLocated(int month) {
            return month >= 0 && month < notLocated.length ? notLocated[month] : 0;
        }
    }

    public int areas() {
        return codes.size();
    }

    public String code(int area) {
        return codes.get(area);
    }

    /** The name the area's newest rows have. */
    public String name(int area) {
        return names.get(area);
    }

    /** The number of an area; below 0 when there is none of this code. */
    public int find(String code) {
        return Collections.binarySearch(codes, code);
    }

    public List<String> types() {
        return types;
    }

    /** How many months there are from the first to the last. */
    public int months() {
        return planes.length;
    }

    /** @param month from 0 */
    public YearMonth month(int month) {
        int number = first + month;
        return YearMonth.of(number / 12, number % 12 + 1);
    }

    /** The number of a month, which may lie before the first or after the last. */
    public int monthNumber(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1 - first;
    }

    public int count(int area, int type, int month) {
        MonthPlane plane = month < 0 || month >= planes.length ? null : planes[month];
        return plane == null ? 0 : plane.count(area, type);
    }

    /** The count of some months together. @param to last month, included */
    public long count(int area, int type, int from, int to) {
        long sum = 0;
        for (int month = Math.max(0, from); month <= to && month < planes.length; month++) {
            sum += count(area, type, month);
        }
        return sum;
    }

    public List<Force> forces() {
        return forces;
    }

    /** The force that polices an area: most incidents of its district come from it. Null when nothing says. */
    public @Nullable Force force(int area) {
        return mainForce[area] < 0 ? null : forces.get(mainForce[area]);
    }

    /** Whether the area's force has data for a month. */
    public boolean covers(int area, int month) {
        Force force = force(area);
        return force != null && force.covers(month);
    }

    /**
     * Incidents by district as rows name it and month: for an area renamed meanwhile, each name has its own. By name, in the order of
     * its UTF-16 units.
     */
    public SortedMap<String, int[]> byDistrict() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(byDistrict));
    }

    /** The district in a small area's name: the name without its last word. */
    public static String districtOf(String areaName) {
        int blank = areaName.lastIndexOf(' ');
        return blank < 0 ? areaName : areaName.substring(0, blank);
    }
}
