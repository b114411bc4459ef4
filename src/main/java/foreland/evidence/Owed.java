package foreland.evidence;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that an agency is to give again and again: by law, or by an agreement.
 *
 * @param agency who owes it
 * @param agencyName its name, which its datasets bear
 * @param dataset the title that its data are taken in under
 * @param under the law or the agreement
 * @param prescribed which data set of the Regulations it is; null for an agreement's
 * @param every how long each period is
 * @param days how many days after a period's end its data are in time; null for the last day of the period after it, as the law says
 * @param since the first day of the first period owed
 * @param until the last day of the last one; null while it goes on
 */
public record Owed(
        UUID agency,
        String agencyName,
        String dataset,
        String under,
        @Nullable Prescribed prescribed,
        Every every,
        @Nullable Integer days,
        LocalDate since,
        @Nullable LocalDate until) {

    /** How long each period is. */
    public enum Every {
        MONTH("Every month"),
        QUARTER("Every quarter"),
        YEAR("Every financial year");

        private final String words;

        Every(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The period that a day is in. */
        public DataPeriod of(LocalDate day) {
            return switch (this) {
                case MONTH -> DataPeriod.of(YearMonth.from(day));
                case QUARTER ->
                    new DataPeriod(
                            FinancialQuarter.of(day).firstDay(),
                            FinancialQuarter.of(day).lastDay());
                case YEAR ->
                    new DataPeriod(
                            FinancialYear.of(day).firstDay(),
                            FinancialYear.of(day).lastDay());
            };
        }
    }

    /** What the Regulations of 2007 demand of an agency for every quarter. */
    public static Owed byLaw(UUID agency, String name, Prescribed set, LocalDate since) {
        return new Owed(
                agency,
                name,
                set.title(),
                "Crime and Disorder (Prescribed Information) Regulations 2007, " + set.name(),
                set,
                Every.QUARTER,
                null,
                since.isBefore(InformationPeriod.BEGINNING) ? InformationPeriod.BEGINNING : since,
                null);
    }

    /** The same, owed until a day; null for no end. */
    public Owed endingOn(@Nullable LocalDate day) {
        return new Owed(agency, agencyName, dataset, under, prescribed, every, days, since, day);
    }

    /** The last day on which the data of a period are in time. */
    public LocalDate due(DataPeriod period) {
        return days == null
                ? every.of(period.to().plusDays(1)).to()
                : period.to().plusDays(days);
    }

    /** The periods whose data are due in a quarter, earliest first. */
    public List<DataPeriod> dueIn(FinancialQuarter quarter) {
        List<DataPeriod> found = new ArrayList<>();
        // What ended two years before is due no more: the longest period is a year, and the longest time to give it.
        for (DataPeriod period = every.of(quarter.firstDay().minusYears(2).minusMonths(3));
                !period.to().isAfter(quarter.lastDay());
                period = every.of(period.to().plusDays(1))) {
            boolean owed = !period.from().isBefore(since)
                    && (until == null || !period.to().isAfter(until));
            if (owed && quarter.contains(due(period))) {
                found.add(period);
            }
        }
        return found;
    }
}
