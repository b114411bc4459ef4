package foreland.assessment;

import foreland.assessment.statistics.Interval;
import foreland.assessment.statistics.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a crime type an area had in the year, over the months that there are data for: what {@link Change} compares may be fewer.
 *
 * @param months that the area's force has data for, of the year's
 * @param count of those months
 * @param population below 0 when not known
 * @param rate per 1,000 residents; not defined ({@code NaN}) without a population, as are its limits
 * @param low of the 95% interval: exact Poisson below 10 incidents, else Byar's
 * @param rank by rate, 1 is the highest; 0 when not ranked: without a population, or with fewer months than others
 */
public record Level(
        String areaCode,
        String areaName,
        String crimeType,
        int months,
        int count,
        long population,
        int populationYear,
        double rate,
        double low,
        double high,
        int rank,
        int rankedAmong) {

    private static final double CONFIDENCE = 0.95;
    private static final double PER = 1000;

    /** All types of these areas, type by type, ranked among them. */
    public static List<Level> list(Comparison comparison, List<AreaGroup> areas) {
        List<Level> levels = new ArrayList<>();
        for (String type : comparison.types()) {
            levels.addAll(ranked(
                    areas.stream().map(area -> of(comparison, area, type)).toList()));
        }
        return levels;
    }

    private static Level of(Comparison comparison, AreaGroup area, String type) {
        List<Integer> months = area.places().isEmpty()
                ? List.of()
                : comparison.monthsCovered(area.places().get(0));
        int count = 0;
        for (int place : area.places()) {
            count += comparison.count(place, type, months, false);
        }
        long population = area.population(comparison);
        boolean known = population > 0 && !months.isEmpty();
        Rate rate = known ? new Rate(count, population, PER) : null;
        Interval interval = rate == null ? null : rate.reported(CONFIDENCE);
        return new Level(
                area.code(),
                area.name(),
                type,
                months.size(),
                count,
                population,
                area.populationYear(comparison),
                rate == null ? Double.NaN : rate.rate(),
                interval == null ? Double.NaN : interval.low(),
                interval == null ? Double.NaN : interval.high(),
                0,
                0);
    }

    /** Areas with fewer months than others are left out: their rate is not low, it is not known. */
    private static List<Level> ranked(List<Level> levels) {
        int most = levels.stream().mapToInt(Level::months).max().orElse(0);
        List<Level> able = levels.stream()
                .filter(level -> level.months == most && !Double.isNaN(level.rate))
                .toList();
        return levels.stream()
                .map(level -> able.contains(level) ? level.rankedIn(able) : level)
                .toList();
    }

    private Level rankedIn(List<Level> others) {
        int higher = (int) others.stream().filter(other -> other.rate > rate).count();
        return new Level(
                areaCode,
                areaName,
                crimeType,
                months,
                count,
                population,
                populationYear,
                rate,
                low,
                high,
                1 + higher,
                others.size());
    }
}
