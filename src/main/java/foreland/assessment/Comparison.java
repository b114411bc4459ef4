package foreland.assessment;

import foreland.evidence.CountCube;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a year and of the year before, for each small area and crime type. A month counts as compared for an area when its
 * force has data for it in both years, so that a gap never reads as a fall.
 */
public final class Comparison {

    /** All crime types together. */
    public static final String ALL = "All";

    private final CountCube cube;
    private final List<Place> places;
    private final YearPair years;
    private final List<String> types;
    private final int[] inCube;
    private final CountCube.@Nullable Force[] forces;
    private final Map<String, int[][]> counts = new HashMap<>();
    private final boolean likeForLike;

    public Comparison(CountCube cube, List<Place> places, YearPair years) {
        this(cube, places, years, false);
    }

    private Comparison(CountCube cube, List<Place> places, YearPair years, boolean likeForLike) {
        this.cube = cube;
        this.likeForLike = likeForLike;
        this.places = List.copyOf(places);
        this.years = years;
        TreeSet<String> names = new TreeSet<>(cube.types());
        names.add(ALL);
        types = List.copyOf(names);
        inCube = places.stream().mapToInt(place -> cube.find(place.code())).toArray();
        forces = forcesOf(cube, places, inCube);
    }

    /**
     * The same, with every count of the months only that the area's force has data for in both years: what can be tested where
     * some months are missing. Itself where none is.
     */
    public Comparison likeForLike() {
        return IntStream.range(0, places.size()).allMatch(this::isComparable)
                ? this
                : new Comparison(cube, places, years, true);
    }

    /** An area without a crime has the force of its district. */
    private static CountCube.@Nullable Force[] forcesOf(CountCube cube, List<Place> places, int[] inCube) {
        Map<String, CountCube.Force> ofDistrict = new HashMap<>();
        for (int i = 0; i < inCube.length; i++) {
            CountCube.Force force = inCube[i] < 0 ? null : cube.force(inCube[i]);
            if (force != null) {
                ofDistrict.putIfAbsent(places.get(i).districtKey(), force);
            }
        }
        CountCube.@Nullable Force[] forces = new CountCube.Force[inCube.length];
        for (int i = 0; i < inCube.length; i++) {
            CountCube.Force own = inCube[i] < 0 ? null : cube.force(inCube[i]);
            forces[i] = own == null ? ofDistrict.get(places.get(i).districtKey()) : own;
        }
        return forces;
    }

    public CountCube cube() {
        return cube;
    }

    public List<Place> places() {
        return places;
    }

    public YearPair years() {
        return years;
    }

    /** Crime types and {@link #ALL}, by name. */
    public List<String> types() {
        return types;
    }

    public CountCube.@Nullable Force force(int place) {
        return forces[place];
    }

    /** The months of the year that an area's force has data for in both years, from 0. */
    public List<Integer> monthsCompared(int place) {
        List<Integer> months = new ArrayList<>();
        CountCube.Force force = forces[place];
        for (int i = 0; force != null && i < years.months(); i++) {
            if (force.covers(now(i)) && force.covers(before(i))) {
                months.add(i);
            }
        }
        return months;
    }

    /** The months of the year that an area's force has data for, from 0. */
    public List<Integer> monthsCovered(int place) {
        List<Integer> months = new ArrayList<>();
        CountCube.Force force = forces[place];
        for (int i = 0; force != null && i < years.months(); i++) {
            if (force.covers(now(i))) {
                months.add(i);
            }
        }
        return months;
    }

    /** Whether its counts of both years are of the same months, and of some at all. */
    public boolean isComparable(int place) {
        CountCube.Force force = forces[place];
        if (likeForLike) {
            return !monthsCompared(place).isEmpty();
        }
        boolean any = false;
        for (int i = 0; force != null && i < years.months(); i++) {
            boolean covered = force.covers(now(i));
            if (covered != force.covers(before(i))) {
                return false;
            }
            any |= covered;
        }
        return any;
    }

    /** Counts of the year by place, as given; like for like of the months compared. */
    public int[] current(String type) {
        return both(type)[0];
    }

    /** Counts of the year before by place, as given. */
    public int[] previous(String type) {
        return both(type)[1];
    }

    /** The count of one place in some months of the year, or of the year before. */
    public int count(int place, String type, List<Integer> months, boolean earlier) {
        int sum = 0;
        for (int month : months) {
            sum += inMonth(inCube[place], number(type), earlier ? before(month) : now(month));
        }
        return sum;
    }

    private int[][] both(String type) {
        return counts.computeIfAbsent(type, wanted -> {
            int[][] both = new int[2][places.size()];
            int number = number(wanted);
            List<Integer> all = IntStream.range(0, years.months()).boxed().toList();
            for (int place = 0; place < inCube.length; place++) {
                for (int month : likeForLike ? monthsCompared(place) : all) {
                    both[0][place] += inMonth(inCube[place], number, now(month));
                    both[1][place] += inMonth(inCube[place], number, before(month));
                }
            }
            return both;
        });
    }

    /** @param type its number; below 0 for all */
    private int inMonth(int area, int type, int month) {
        if (area < 0) {
            return 0;
        }
        if (type >= 0) {
            return cube.count(area, type, month);
        }
        int sum = 0;
        for (int each = 0; each < cube.types().size(); each++) {
            sum += cube.count(area, each, month);
        }
        return sum;
    }

    private int number(String type) {
        return cube.types().indexOf(type);
    }

    private int now(int month) {
        return cube.monthNumber(years.month(month));
    }

    private int before(int month) {
        return cube.monthNumber(years.earlier(month));
    }
}
