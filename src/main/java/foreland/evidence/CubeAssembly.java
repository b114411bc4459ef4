package foreland.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts what a builder gathered in the cube's order: areas by code, types and forces by name, months without holes. */
final class CubeAssembly {

    /** Reports the whole country's railways: an area's police is another one. */
    private static final String RAILWAYS = "btp";

    private final CountCubeBuilder from;
    private final List<String> codes;
    private final int[] areaOf;
    private final String[] names;
    private final int first;

    CubeAssembly(CountCubeBuilder from) {
        this.from = from;
        codes = List.copyOf(new TreeSet<>(from.codes));
        Map<String, Integer> areas = new HashMap<>();
        for (String code : codes) {
            areas.put(code, areas.size());
        }
        areaOf = from.codes.stream().mapToInt(areas::get).toArray();
        names = new String[codes.size()];
        first = from.planes.isEmpty() ? 0 : from.planes.firstKey();
    }

    CountCube assemble() {
        nameAreas();
        int months = from.planes.isEmpty() ? 0 : from.planes.lastKey() - first + 1;
        int[] typeOrder = order(from.types);
        int[] forceOrder = order(from.slugs);
        @Nullable MonthPlane[] planes = new MonthPlane[months];
        List<Integer> kept = List.copyOf(from.planes.keySet());
        for (int month : kept) {
            // The old plane is let go as soon as the new one is there.
            MonthPlane old = from.planes.remove(month);
            planes[month - first] = old == null ? null : sorted(old, typeOrder);
        }
        return new CountCube(
                first,
                codes,
                List.of(names),
                pick(from.types, typeOrder),
                planes,
                forces(forceOrder, months),
                mainForces(forceOrder),
                byDistrict(months));
    }

    /** The name an area had last; of several in that month, the one most rows have. */
    private void nameAreas() {
        int[] rows = new int[codes.size()];
        for (MonthTotals totals : from.totals.descendingMap().values()) {
            int[] rowsHere = new int[codes.size()];
            for (int place = 0; place < totals.byPlace().length; place++) {
                int area = areaOf[place];
                if (rows[area] == 0 && totals.byPlace()[place] > rowsHere[area]) {
                    rowsHere[area] = totals.byPlace()[place];
                    names[area] = from.names.get(place);
                }
            }
            for (int area = 0; area < rows.length; area++) {
                rows[area] += rowsHere[area];
            }
        }
        for (int place = 0; place < areaOf.length; place++) {
            if (names[areaOf[place]] == null) {
                names[areaOf[place]] = from.names.get(place);
            }
        }
    }

    private MonthPlane sorted(MonthPlane plane, int[] typeOrder) {
        int[] @Nullable [] counts = new int[typeOrder.length][];
        for (int type = 0; type < typeOrder.length; type++) {
            int width = plane.width(typeOrder[type]);
            if (width > 0) {
                int[] row = new int[codes.size()];
                for (int place = 0; place < Math.min(width, areaOf.length); place++) {
                    row[areaOf[place]] += plane.count(place, typeOrder[type]);
                }
                counts[type] = row;
            }
        }
        return MonthPlane.of(counts);
    }

    private List<CountCube.Force> forces(int[] order, int months) {
        List<CountCube.Force> forces = new ArrayList<>();
        for (int force : order) {
            boolean[] covered = new boolean[months];
            long[] notLocated = new long[months];
            from.totals.forEach((month, totals) -> {
                covered[month - first] = totals.forces().get(force);
                notLocated[month - first] = force < totals.notLocated().length ? totals.notLocated()[force] : 0;
            });
            forces.add(new CountCube.Force(from.slugs.get(force), from.forceNames.get(force), covered, notLocated));
        }
        return forces;
    }

    /** The force most of a district's incidents come from; -1 for none. Areas go by their district, few of them being its own. */
    private int[] mainForces(int[] order) {
        Map<String, long[]> rows = new HashMap<>();
        for (int force = 0; force < order.length; force++) {
            int[] ofForce = order[force] < from.ofForce.size() ? from.ofForce.get(order[force]) : new int[0];
            // Any other force's incidents weigh more than all of the railways'.
            long weight = from.slugs.get(order[force]).equals(RAILWAYS) ? 1 : 1 << 20;
            for (int place = 0; place < Math.min(ofForce.length, areaOf.length); place++) {
                rows.computeIfAbsent(district(areaOf[place]), name -> new long[order.length])[force] +=
                        ofForce[place] * weight;
            }
        }
        return IntStream.range(0, codes.size())
                .map(area -> largest(rows.getOrDefault(district(area), new long[0])))
                .toArray();
    }

    private static int largest(long[] values) {
        int largest = -1;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0 && (largest < 0 || values[i] > values[largest])) {
                largest = i;
            }
        }
        return largest;
    }

    private String district(int area) {
        return CountCube.districtOf(names[area]);
    }

    private Map<String, int[]> byDistrict(int months) {
        Map<String, int[]> districts = new TreeMap<>();
        String[] ofPlace = from.names.stream().map(CountCube::districtOf).toArray(String[]::new);
        from.totals.forEach((month, totals) -> {
            for (int place = 0; place < totals.byPlace().length; place++) {
                if (totals.byPlace()[place] > 0) {
                    districts.computeIfAbsent(ofPlace[place], name -> new int[months])[month - first] +=
                            totals.byPlace()[place];
                }
            }
        });
        return districts;
    }

    private static int[] order(List<String> names) {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<String> pick(List<String> from, int[] order) {
        return IntStream.of(order).mapToObj(from::get).toList();
    }
}
