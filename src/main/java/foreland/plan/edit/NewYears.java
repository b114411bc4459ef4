package foreland.plan.edit;

import foreland.calendar.FinancialYear;
import foreland.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which financial years can be added to a plan. */
final class NewYears {

    /** How many years are offered past the last one of a plan without an end. */
    private static final int AHEAD = 5;

    private NewYears() {}

    /** Those of its period that it has not yet; of an open period, from the first year known to some years from now. */
    static List<FinancialYear> of(Plan plan, LocalDate today) {
        List<FinancialYear> had = plan.years().stream().map(year -> year.year()).toList();
        LocalDate from = plan.period().from();
        LocalDate to = plan.period().to();
        FinancialYear now = FinancialYear.of(today);
        FinancialYear first = from != null
                ? FinancialYear.of(from)
                : Stream.concat(Stream.of(now), had.stream())
                        .min(FinancialYear::compareTo)
                        .orElse(now);
        int last = to != null ? FinancialYear.of(to).startYear() : Math.max(now.startYear(), first.startYear()) + AHEAD;
        return Stream.iterate(first, year -> year.startYear() <= last, FinancialYear::next)
                .filter(year -> !had.contains(year))
                .toList();
    }
}
