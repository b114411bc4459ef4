package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import java.util.List;

/** A year's actions agency by agency. */
record ByAgencyPage(FinancialYear year, Addresses at, boolean rebuilt, List<AgencySection> agencies) {}
