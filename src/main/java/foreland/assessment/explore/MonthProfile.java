package foreland.assessment.explore;

import foreland.assessment.statistics.KruskalWallis;
import foreland.assessment.statistics.Rate;
import foreland.evidence.SeriesBreak;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a year runs from January to December, over the calendar years that have all twelve months and were recorded alike throughout.
 *
 * @param years those used, in order
 * @param split years left out because recording changed within them
 * @param months January first; none without a year
 * @param p of the test that the months are alike, of three years or more; null otherwise
 */
record MonthProfile(
        List<Integer> years,
        List<Integer> split,
        List<Month> months,
        @Nullable Double p) {

    private static final int LEAST_FOR_TEST = 3;
    private static final int YEAR = 12;

    /**
     * One month of the year.
     *
     * @param perDay over all years used, with its interval
     * @param average per day over the whole of those years
     */
    record Month(java.time.Month of, Rate perDay, double average) {

        /** How far above or below the average, in per cent; null where nothing was counted at all. */
        @Nullable
        Double against() {
            return average == 0 ? null : Double.valueOf(100 * (perDay.rate() / average - 1));
        }
    }

    static MonthProfile of(MonthlyCounts counts, List<SeriesBreak> breaks) {
        List<Integer> years = new ArrayList<>();
        List<Integer> split = new ArrayList<>();
        for (int year = counts.first().getYear();
                year <= counts.month(counts.size() - 1).getYear();
                year++) {
            if (isWhole(counts, year)) {
                int of = year;
                boolean broken = breaks.stream()
                        .anyMatch(each ->
                                each.from().getYear() == of && each.from().getMonthValue() > 1);
                (broken ? split : years).add(year);
            }
        }
        return new MonthProfile(years, split, months(counts, years), p(counts, years));
    }

    private static boolean isWhole(MonthlyCounts counts, int year) {
        for (int month = 1; month <= YEAR; month++) {
            if (counts.at(YearMonth.of(year, month)) == null) {
                return false;
            }
        }
        return true;
    }

    private static int count(MonthlyCounts counts, int year, int month) {
        Integer count = counts.at(YearMonth.of(year, month));
        return count == null ? 0 : count;
    }

    private static List<Month> months(MonthlyCounts counts, List<Integer> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        double all = 0;
        double days = 0;
        List<Rate> rates = new ArrayList<>();
        for (int month = 1; month <= YEAR; month++) {
            double count = 0;
            double length = 0;
            for (int year : years) {
                count += count(counts, year, month);
                length += YearMonth.of(year, month).lengthOfMonth();
            }
            rates.add(new Rate(count, length, 1));
            all += count;
            days += length;
        }
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= YEAR; month++) {
            months.add(new Month(java.time.Month.of(month), rates.get(month - 1), all / days));
        }
        return months;
    }

    /** Each month's daily count is held against its own year's, so that a rise from year to year is no season. */
    private static @Nullable Double p(MonthlyCounts counts, List<Integer> years) {
        if (years.size() < LEAST_FOR_TEST) {
            return null;
        }
        double[] values = new double[years.size() * YEAR];
        for (int i = 0; i < years.size(); i++) {
            int year = years.get(i);
            double sum = 0;
            for (int month = 1; month <= YEAR; month++) {
                double daily = count(counts, year, month)
                        / (double) YearMonth.of(year, month).lengthOfMonth();
                values[i * YEAR + month - 1] = daily;
                sum += daily;
            }
            if (sum == 0) {
                return null;
            }
            for (int month = 0; month < YEAR; month++) {
                values[i * YEAR + month] *= YEAR / sum;
            }
        }
        double p = KruskalWallis.bySeason(values, YEAR).p();
        return Double.isNaN(p) ? null : Double.valueOf(p);
    }
}
