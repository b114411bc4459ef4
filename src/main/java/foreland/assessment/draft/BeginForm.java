package foreland.assessment.draft;

import foreland.calendar.FinancialYear;
import foreland.govuk.Problems;
import java.time.DateTimeException;
import java.time.YearMonth;

/** What was asked for when an assessment is begun, as typed. */
record BeginForm(String year, String to, String months) {

    private static final int LONGEST = 36;

    Problems problems(boolean areaKnown) {
        Problems problems = Problems.none();
        if (!areaKnown) {
            problems = problems.and(
                    "year",
                    "The partnership covers no area yet. Add one under Agencies, Areas, then begin the assessment");
        }
        if (!isYear()) {
            problems = problems.and("year", "Enter the year as 2027-28");
        }
        if (!isMonth()) {
            problems = problems.and("to", "Enter the last month as 2026-09");
        }
        if (!months.matches("\\d{1,2}") || parsedMonths() < 1 || parsedMonths() > LONGEST) {
            problems = problems.and("months", "Enter how many months, from 1 to " + LONGEST);
        }
        return problems;
    }

    private boolean isYear() {
        return FinancialYear.find(year).isPresent();
    }

    private boolean isMonth() {
        try {
            YearMonth.parse(to);
            return true;
        } catch (DateTimeException no) {
            return false;
        }
    }

    FinancialYear parsedYear() {
        return FinancialYear.parse(year);
    }

    YearMonth parsedTo() {
        return YearMonth.parse(to);
    }

    int parsedMonths() {
        return Integer.parseInt(months);
    }
}
