package foreland.assessment;

import foreland.assessment.statistics.Concentration;
import foreland.assessment.statistics.HotSpots;
import foreland.assessment.statistics.Neighbours;
import foreland.assessment.statistics.Stl;
import foreland.assessment.statistics.XmrChart;
import foreland.evidence.CountCube;
import foreland.evidence.CountCubeBuilder;
import foreland.evidence.MonthCounts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * How long the statistics of an assessment take: goals E7 and E8. Run by hand, not as a test. Made-up counts: 14 types; small areas of a
 * police force with 36 months, and of the nation with 180.
 */
final class FiguresBench {

    private static final int TYPES = 14;
    private static final int DISTRICT = 90;

    private FiguresBench() {}

    public static void main(String[] arguments) {
        int runs = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        Comparison force = comparison(1_200, 36);
        Comparison nation = comparison(35_672, 180);
        time("E7 a district of 90 small areas in a force of 1,200, 36 months", runs, () -> of(force, DISTRICT, 1_200));
        time("E7 the nation: 35,672 small areas, 180 months", runs, () -> of(nation, 35_672, 35_672));
        SplittableRandom chance = new SplittableRandom(8);
        double[] x = chance.doubles(35_672).map(at -> at * 500_000).toArray();
        double[] y = chance.doubles(35_672).map(at -> at * 500_000).toArray();
        double[] counts = chance.ints(35_672, 0, 60).asDoubleStream().toArray();
        time("E8 Gi* of 35,672 small areas, neighbours among it", runs, () -> {
            HotSpots spots = HotSpots.giStar(counts, Neighbours.nearest(x, y, 8));
            return spots.z().length;
        });
        Neighbours neighbours = Neighbours.nearest(x, y, 8);
        time("E8 999 permutations of each", runs, () -> HotSpots.permutedGiStar(counts, neighbours, 999, 1).length);
    }

    /** All tables; concentration of each type; limits and season of each type in each district, and limits in each small area assessed. */
    private static int of(Comparison comparison, int assessed, int compared) {
        // Nothing is remembered from the run before.
        Comparison fresh = new Comparison(comparison.cube(), comparison.places(), comparison.years());
        List<Integer> own = IntStream.range(0, assessed).boxed().toList();
        List<Integer> all = IntStream.range(0, compared).boxed().toList();
        AssessmentTables tables = AssessmentTables.of(fresh, new AreaGroup("", "All", own), all);
        int signals = tables.changes().size();
        CountCube cube = comparison.cube();
        for (int type = 0; type < TYPES; type++) {
            signals += Concentration.of(Arrays.stream(fresh.current(cube.types().get(type)))
                            .asDoubleStream()
                            .toArray())
                    .placesFor(0.5);
            for (AreaGroup district : AreaGroup.districts(fresh, own)) {
                double[] months = new double[cube.months()];
                for (int place : district.places()) {
                    double[] ofPlace = months(cube, place, type);
                    signals += XmrChart.of(ofPlace).outside().length;
                    Arrays.setAll(months, month -> months[month] + ofPlace[month]);
                }
                signals += XmrChart.of(months).outside().length
                        + Stl.periodic(months, 12).seasonal().length;
            }
        }
        return signals;
    }

    private static double[] months(CountCube cube, int place, int type) {
        double[] months = new double[cube.months()];
        Arrays.setAll(months, month -> cube.count(place, type, month));
        return months;
    }

    private static Comparison comparison(int areas, int months) {
        SplittableRandom chance = new SplittableRandom(7);
        CountCubeBuilder builder = new CountCubeBuilder();
        int force = builder.force("made-up", "Made-up Police");
        List<Place> places = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            String code = "E%08d".formatted(area);
            String district = "District " + area / DISTRICT;
            builder.area(code, district + " 001A");
            places.add(new Place(
                    code,
                    district + " 001A",
                    district,
                    district,
                    1_500,
                    2021,
                    -2 + 3 * chance.nextDouble(),
                    51 + 3 * chance.nextDouble(),
                    "W" + area / 5,
                    "Ward " + area / 5));
        }
        for (int month = 0; month < months; month++) {
            MonthCounts counts = new MonthCounts();
            for (int type = 0; type < TYPES; type++) {
                int number = builder.type("Type " + type);
                for (int area = 0; area < areas; area++) {
                    counts.add(area, number, force, chance.nextInt(2 + (area + type) % 7));
                }
            }
            YearMonth of = YearMonth.of(2010, 12).plusMonths(month);
            builder.addMonth(of.getYear() * 12 + of.getMonthValue() - 1, counts);
        }
        CountCube cube = builder.build();
        return new Comparison(cube, places, new YearPair(cube.month(months - 1), 12));
    }

    private static void time(String what, int runs, IntSupplier work) {
        double[] seconds = new double[runs];
        int said = 0;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            said = work.getAsInt();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        double first = seconds[0];
        Arrays.sort(seconds);
        System.out.printf("| %s | %.2f | %.2f | %d |%n", what, first, seconds[runs / 2], said);
    }
}
