package foreland.plan;

import foreland.calendar.FinancialYear;
import java.util.Map;

/**
 * What of a plan changes only by a change request, and what not at all.
 *
 * @param plan where the plan stands
 * @param years where each of its years stands
 */
public record ChangeControl(PlanStatus plan, Map<FinancialYear, YearStatus> years) {

    public ChangeControl {
        years = Map.copyOf(years);
    }

    /** Whether the plan's own words, its focus areas and which years it has are under change control. */
    public boolean coversWords() {
        return plan.isInForce() || years.values().stream().anyMatch(YearStatus::isUnderChangeControl);
    }

    /** Whether the actions of a year are. */
    public boolean covers(FinancialYear year) {
        return at(year).isUnderChangeControl();
    }

    /** Whether the actions of a year are not to be changed at all: a body decides on them, or the year is closed. */
    public boolean isShut(FinancialYear year) {
        YearStatus status = at(year);
        return status == YearStatus.IN_APPROVAL || status == YearStatus.CLOSED;
    }

    private YearStatus at(FinancialYear year) {
        return years.getOrDefault(year, YearStatus.DRAFT);
    }
}
