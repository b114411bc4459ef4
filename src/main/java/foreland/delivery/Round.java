package foreland.delivery;

import foreland.calendar.Deadline;
import foreland.calendar.FinancialQuarter;
import foreland.plan.YearLife;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quarter's round of updates. Nothing opens or closes it: it is open once the quarter is over, as long as the year is in force
 * or being closed. So it cannot be missed, and cannot differ between two machines.
 *
 * @param quarter that the agencies report on
 */
public record Round(FinancialQuarter quarter) {

    /** Those of a year that are open on a London day, the earliest first. */
    public static List<Round> openOn(LocalDate today, YearLife year) {
        if (!year.status().isDelivered()) {
            return List.of();
        }
        return year.year().quarters().stream()
                .filter(quarter -> quarter.lastDay().isBefore(today))
                .map(Round::new)
                .toList();
    }

    /** The last day on which an update is in time; the whole of that day in London is. */
    public LocalDate due() {
        return quarter.updateDue();
    }

    /** Whether an update that was not submitted by this day is late. */
    public boolean isPastDueOn(LocalDate today) {
        return new Deadline(due()).isPastOn(today);
    }

    /**
     * Whether an action owes an update for this quarter: not before it begins, and not any more once it was accepted as complete.
     *
     * @param begins its first day, when known
     * @param completeSince the quarter whose accepted update said that it is complete
     */
    public boolean isOwedBy(@Nullable LocalDate begins, @Nullable FinancialQuarter completeSince) {
        boolean begunByThen = begins == null || !begins.isAfter(quarter.lastDay());
        boolean completeBefore = completeSince != null && completeSince.compareTo(quarter) < 0;
        return begunByThen && !completeBefore;
    }

    /** As people say it: "Quarter 1, April to June 2017". */
    public String title() {
        return quarter.words();
    }
}
