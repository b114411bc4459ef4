package foreland.plan.publicpages;

import foreland.calendar.FinancialYear;
import foreland.govuk.table.TableView;

/** All actions of a year as one table. */
record TablePage(FinancialYear year, Addresses at, boolean rebuilt, TableView table) {}
