package foreland.assessment.explore;

import foreland.assessment.statistics.Polygon;
import foreland.evidence.Boundary;
import foreland.evidence.PoliceRecords.Stop;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When people were stopped and searched.
 *
 * @param counts by hour of the day, 0 to 23, and day of the week, Monday first
 * @param withoutHour stops at midnight exactly: some forces give only the day
 * @param withoutTime stops whose time could not be read
 * @param withoutPlace stops that the file has no place of, left out where only an area's stops are wanted
 * @param inArea whether only stops inside the area's outline are counted; otherwise they are the whole force's
 */
record StopTimes(List<int[]> counts, int withoutHour, int withoutTime, int withoutPlace, boolean inArea) {

    static final int HOURS = 24;
    private static final int DAYS = 7;

    /** @param outlines of the area, or of the small areas in it; none where they are not known */
    static StopTimes of(List<Stop> stops, List<Boundary> outlines) {
        List<Polygon> inside = outlines.stream()
                .flatMap(boundary -> boundary.polygons().stream())
                .map(StopTimes::polygon)
                .toList();
        List<int[]> counts = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            counts.add(new int[DAYS]);
        }
        int withoutHour = 0;
        int withoutTime = 0;
        int withoutPlace = 0;
        for (Stop stop : stops) {
            Double x = stop.longitude();
            Double y = stop.latitude();
            LocalDateTime at = stop.at();
            if (!inside.isEmpty() && (x == null || y == null)) {
                withoutPlace += stop.count();
            } else if (!inside.isEmpty() && !isInside(inside, x, y)) {
                continue;
            } else if (at == null) {
                withoutTime += stop.count();
            } else if (at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                withoutHour += stop.count();
            } else {
                counts.get(at.getHour())[at.getDayOfWeek().ordinal()] += stop.count();
            }
        }
        return new StopTimes(counts, withoutHour, withoutTime, withoutPlace, !inside.isEmpty());
    }

    private static boolean isInside(List<Polygon> inside, @Nullable Double x, @Nullable Double y) {
        return x != null && y != null && inside.stream().anyMatch(polygon -> polygon.contains(x, y));
    }

    private static Polygon polygon(List<double[]> rings) {
        return new Polygon(rings.stream().map(StopTimes::ring).toList());
    }

    private static double[][] ring(double[] numbers) {
        double[][] ring = new double[numbers.length / 2][];
        Arrays.setAll(ring, i -> new double[] {numbers[2 * i], numbers[2 * i + 1]});
        return ring;
    }

    int of(int hour, DayOfWeek day) {
        return counts.get(hour)[day.ordinal()];
    }

    int of(int hour) {
        return Arrays.stream(counts.get(hour)).sum();
    }

    int all() {
        return counts.stream().flatMapToInt(Arrays::stream).sum();
    }
}
