package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.UUID;

/**
 * The action plan of one financial year, by its identity and by where it stands.
 *
 * @param id of the year's action plan, the same for life
 * @param planId of the plan it belongs to
 * @param plan reference of that plan, as in addresses
 * @param planTitle as people know it
 * @param published whether the public may read the plan
 */
public record YearLife(
        UUID id,
        UUID planId,
        String plan,
        String planTitle,
        boolean published,
        FinancialYear year,
        YearStatus status) {}
