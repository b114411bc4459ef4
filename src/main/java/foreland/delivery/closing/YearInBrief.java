package foreland.delivery.closing;

import foreland.calendar.FinancialYear;
import foreland.plan.YearStatus;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A year in the list.
 *
 * @param said how many of its actions have a disposition
 */
record YearInBrief(String plan, String planTitle, FinancialYear year, YearStatus status, int actions, int said) {

    static YearInBrief of(ResultSet row) throws SQLException {
        return new YearInBrief(
                row.getString("reference"),
                row.getString("title"),
                new FinancialYear(row.getInt("year")),
                YearStatus.valueOf(row.getString("status")),
                row.getInt("actions"),
                row.getInt("said"));
    }
}
