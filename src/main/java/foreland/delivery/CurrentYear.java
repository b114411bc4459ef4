package foreland.delivery;

import foreland.calendar.FinancialYear;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which year's action plan a reader means by "this year". */
public final class CurrentYear {

    /** Those that have been, or are being, delivered. */
    public static final List<YearStatus> DELIVERED = List.of(YearStatus.LIVE, YearStatus.CLOSING, YearStatus.CLOSED);

    private CurrentYear() {}

    /**
     * The year in force that today belongs to; else the newest in force, being closed, or closed, in this order.
     *
     * @param years at any stage
     */
    public static Optional<YearLife> among(List<YearLife> years, LocalDate today) {
        Comparator<YearLife> nearestFirst = Comparator.<YearLife>comparingInt(life -> DELIVERED.indexOf(life.status()))
                .thenComparing(life -> !life.year().equals(FinancialYear.of(today)))
                .thenComparing(YearLife::year, Comparator.reverseOrder())
                .thenComparing(YearLife::plan);
        return years.stream().filter(life -> DELIVERED.contains(life.status())).min(nearestFirst);
    }
}
