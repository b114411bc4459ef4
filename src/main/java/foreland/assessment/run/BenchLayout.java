package foreland.assessment.run;

import foreland.assessment.SixDigits;
import foreland.assessment.SmallAreaCentres;
import foreland.assessment.statistics.ExactBinomial;
import foreland.assessment.statistics.HotSpots;
import foreland.assessment.statistics.MultipleTests;
import foreland.assessment.statistics.Neighbours;
import foreland.evidence.CountCube;
import foreland.evidence.police.AreaFile.SmallArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The tables that other engines write too, for a comparison cell by cell: counts, districts by whole years back from the last month, the
 * ten areas that rose most, Gi* and a summary. The columns and rules are said in docs/formats/assess.md.
 */
final class BenchLayout {

    private static final int YEAR = 12;
    private static final int MOST_RISING = 10;
    private static final int NEAREST = 8;
    private static final double LEVEL = 0.05;

    private final CountCube cube;
    private final List<SmallArea> areas;
    private final Path out;
    private final SortedMap<String, int[]> districts;
    private final int first;
    private final int last;
    private final int[] current;
    private final int[] previous;

    BenchLayout(CountCube cube, List<SmallArea> areas, Path out) {
        this.cube = cube;
        this.areas = areas;
        this.out = out;
        districts = cube.byDistrict();
        int[] months = IntStream.range(0, cube.months())
                .filter(month -> districts.values().stream().anyMatch(counts -> counts[month] > 0))
                .toArray();
        first = months.length == 0 ? 0 : months[0];
        last = months.length == 0 ? -1 : months[months.length - 1];
        current = totals(last - YEAR + 1, last);
        previous = totals(last - 2 * YEAR + 1, last - YEAR);
    }

    /** @param rows rows read; @param repeats those left out */
    void write(long rows, long repeats) throws IOException {
        long cells = writeCounts();
        writeDistricts();
        int rising = writeRising();
        int hot = writeGiStar();
        writeSummary(rows, repeats, cells, hot, rising);
    }

    private int[] totals(int from, int to) {
        return areas.stream()
                .mapToInt(area -> {
                    int at = cube.find(area.code());
                    long sum = 0;
                    for (int type = 0; at >= 0 && type < cube.types().size(); type++) {
                        sum += cube.count(at, type, from, to);
                    }
                    return Math.toIntExact(sum);
                })
                .toArray();
    }

    private long writeCounts() throws IOException {
        byte[][] types = cube.types().stream().map(TableFile::cell).toArray(byte[][]::new);
        byte[][] months = IntStream.range(0, cube.months())
                .mapToObj(month -> TableFile.cell(cube.month(month).toString()))
                .toArray(byte[][]::new);
        long cells = 0;
        try (TableFile file = new TableFile(out.resolve("counts.csv"), "lsoa_code", "crime_type", "month", "count")) {
            for (int area = 0; area < cube.areas(); area++) {
                byte[] code = TableFile.cell(cube.code(area));
                for (int type = 0; type < types.length; type++) {
                    for (int month = 0; month < months.length; month++) {
                        int count = cube.count(area, type, month);
                        if (count > 0) {
                            file.cell(code)
                                    .cell(types[type])
                                    .cell(months[month])
                                    .number(count)
                                    .end();
                            cells++;
                        }
                    }
                }
            }
        }
        return cells;
    }

    private void writeDistricts() throws IOException {
        int periods = (last - first + 1) / YEAR;
        try (TableFile file = new TableFile(
                out.resolve("district.csv"),
                "district",
                "period",
                "months",
                "total",
                "prev_total",
                "yoy_pct",
                "rank")) {
            for (Map.Entry<String, int[]> district : districts.entrySet()) {
                for (int period = 1; period <= periods; period++) {
                    long total = inPeriod(district.getValue(), period);
                    if (total > 0) {
                        int end = last - (period - 1) * YEAR;
                        long months = IntStream.rangeClosed(end - YEAR + 1, end)
                                .filter(month -> district.getValue()[month] > 0)
                                .count();
                        file.text(district.getKey())
                                .number(period)
                                .number(months)
                                .number(total);
                        long before = period == periods ? 0 : inPeriod(district.getValue(), period + 1);
                        if (before > 0) {
                            file.number(before).written(SixDigits.fixed(100.0 * (total - before) / before, 4));
                        } else {
                            file.empty().empty();
                        }
                        file.number(rank(total, period)).end();
                    }
                }
            }
        }
    }

    private long inPeriod(int[] counts, int period) {
        int end = last - (period - 1) * YEAR;
        return IntStream.rangeClosed(end - YEAR + 1, end)
                .mapToLong(month -> counts[month])
                .sum();
    }

    private long rank(long total, int period) {
        return 1
                + districts.values().stream()
                        .filter(counts -> inPeriod(counts, period) > total)
                        .count();
    }

    private int writeRising() throws IOException {
        double[] p = new double[current.length];
        Arrays.fill(p, Double.NaN);
        for (int i = 0; i < p.length; i++) {
            int both = current[i] + previous[i];
            if (both > 0) {
                p[i] = ExactBinomial.of(current[i], both, 0.5).pGreater();
            }
        }
        double[] q = MultipleTests.benjaminiHochberg(p);
        List<Integer> top = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> p[i])
                        .thenComparingDouble(i -> -ratio(i))
                        .thenComparing(i -> areas.get(i).code()))
                .limit(MOST_RISING)
                .toList();
        try (TableFile file =
                new TableFile(out.resolve("rising.csv"), "rank", "lsoa_code", "prev", "cur", "ratio", "p", "q")) {
            for (int rank = 1; rank <= top.size(); rank++) {
                int i = top.get(rank - 1);
                file.number(rank).text(areas.get(i).code()).number(previous[i]).number(current[i]);
                file.written(previous[i] == 0 ? "inf" : SixDigits.of(ratio(i)))
                        .decimal(p[i])
                        .decimal(q[i])
                        .end();
            }
        }
        return (int) Arrays.stream(q).filter(value -> value < LEVEL).count();
    }

    private double ratio(int i) {
        return previous[i] == 0 ? Double.POSITIVE_INFINITY : (double) current[i] / previous[i];
    }

    private int writeGiStar() throws IOException {
        int hot = 0;
        try (TableFile file = new TableFile(out.resolve("gistar.csv"), "lsoa_code", "count", "z", "p", "q")) {
            if (areas.size() > NEAREST) {
                double[] x = areas.stream()
                        .mapToDouble(area -> SmallAreaCentres.x(area.longitude()))
                        .toArray();
                double[] y = areas.stream()
                        .mapToDouble(area -> SmallAreaCentres.y(area.latitude()))
                        .toArray();
                HotSpots spots = HotSpots.giStar(
                        Arrays.stream(current).asDoubleStream().toArray(), Neighbours.nearest(x, y, NEAREST));
                for (int i = 0; i < current.length; i++) {
                    file.text(areas.get(i).code()).number(current[i]);
                    file.written(Double.isNaN(spots.z()[i]) ? "" : zed(spots.z()[i]));
                    file.decimal(spots.p()[i]).decimal(spots.q()[i]).end();
                    hot += spots.q()[i] < LEVEL && spots.z()[i] > 0 ? 1 : 0;
                }
            }
        }
        return hot;
    }

    /** Six decimals; a minus before a zero is not an ornament here but what other engines write. */
    private static String zed(double z) {
        String fixed = SixDigits.fixed(z, 6);
        return z < 0 && !fixed.startsWith("-") ? "-" + fixed : fixed;
    }

    private void writeSummary(long rows, long repeats, long cells, int hot, int rising) throws IOException {
        long counted = 0;
        long months = 0;
        for (int month = 0; month < cube.months(); month++) {
            int at = month;
            long ofMonth =
                    districts.values().stream().mapToLong(counts -> counts[at]).sum();
            counted += ofMonth;
            months += ofMonth > 0 ? 1 : 0;
        }
        long withoutArea = cube.forces().stream()
                .mapToLong(force -> IntStream.range(0, cube.months())
                        .mapToLong(force::notLocated)
                        .sum())
                .sum();
        String json = String.join(
                ",\n",
                " \"rows\": " + rows,
                " \"duplicates\": " + repeats,
                " \"no_lsoa\": " + withoutArea,
                " \"counted\": " + counted,
                " \"months\": " + months,
                " \"cells\": " + cells,
                " \"hot_q05\": " + hot,
                " \"rising_q05\": " + rising);
        Files.writeString(out.resolve("summary.json"), "{\n" + json + "\n}\n");
    }
}
