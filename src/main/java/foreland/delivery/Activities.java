package foreland.delivery;

import foreland.calendar.FinancialYear;
import foreland.calendar.Period;
import java.util.List;
import java.util.Optional;

/** What the agencies of the acting partnership recorded as they did it, as far as whoever is acting may see it. */
public interface Activities {

    /** Those that stand in a plan's year, the latest day first. */
    List<Activity> list(String plan, FinancialYear year);

    /** Those that stand, of whatever plan, on days of a closed period, the latest first. */
    List<Activity> list(Period days);

    /** One by its number, even when it was removed. */
    Optional<Activity> find(int number);

    /** What a year's add up to. */
    ActivityTotals totals(String plan, FinancialYear year);

    /** What those of a period add up to. */
    ActivityTotals totals(Period days);
}
