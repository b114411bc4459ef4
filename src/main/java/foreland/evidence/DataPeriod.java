package foreland.evidence;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an observed value is about, first and last included. A single day stands for a state on that day, such as the
 * number of people on 30 June.
 */
public record DataPeriod(LocalDate from, LocalDate to) implements Comparable<DataPeriod> {

    private static final Pattern FINANCIAL = Pattern.compile("(\\d{4}-\\d{2})(?:-[Qq]([1-4]))?");

    public DataPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends on " + to + ", before it begins on " + from + ".");
        }
    }

    public static DataPeriod of(YearMonth month) {
        return new DataPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** A calendar year. */
    public static DataPeriod ofYear(int year) {
        return new DataPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Reads {@code 2025} (a calendar year), {@code 2025-03} (a month), {@code 2013-14} (a financial year; of the years
     * 2001-02 to 2011-12 write both days, since those read as months), {@code 2024-25-Q2} (a quarter of a financial year), {@code 2025-03-31} (a day), or two days with a slash.
     *
     * @throws IllegalArgumentException saying why the text is no period and how to write one
     */
    public static DataPeriod parse(String text) {
        String stripped = text.strip();
        try {
            int slash = stripped.indexOf('/');
            if (slash > 0) {
                return new DataPeriod(
                        LocalDate.parse(stripped.substring(0, slash)), LocalDate.parse(stripped.substring(slash + 1)));
            }
            if (stripped.matches("\\d{4}")) {
                return ofYear(Integer.parseInt(stripped));
            }
            if (stripped.matches("\\d{4}-(0[1-9]|1[0-2])")) {
                return of(YearMonth.parse(stripped));
            }
            Matcher financial = FINANCIAL.matcher(stripped);
            if (financial.matches()) {
                return financial(financial.group(1), financial.group(2));
            }
            LocalDate day = LocalDate.parse(stripped);
            return new DataPeriod(day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + stripped + "' is no period. Write a month like 2025-03, a financial year like 2013-14,"
                            + " a quarter like 2024-25-Q2, a calendar year like 2025, or first and last day like"
                            + " 2025-01-01/2025-06-30.",
                    e);
        }
    }

    private static DataPeriod financial(String year, String quarter) {
        FinancialYear of = FinancialYear.parse(year);
        if (quarter == null) {
            return new DataPeriod(of.firstDay(), of.lastDay());
        }
        FinancialQuarter part = new FinancialQuarter(of, Integer.parseInt(quarter));
        return new DataPeriod(part.firstDay(), part.lastDay());
    }

    /** Whether it is a whole calendar month. */
    public boolean isMonth() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
    }

    /** As people write it: a month, a year, a day, or both ends. */
    public String label() {
        if (from.equals(to)) {
            return from.toString();
        }
        if (isMonth()) {
            return YearMonth.from(from).toString();
        }
        if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
            return Integer.toString(from.getYear());
        }
        if (FinancialQuarter.of(from).firstDay().equals(from)
                && FinancialQuarter.of(from).lastDay().equals(to)) {
            return FinancialQuarter.of(from).label();
        }
        FinancialYear year = FinancialYear.of(from);
        return year.firstDay().equals(from) && year.lastDay().equals(to) ? year.label() : from + "/" + to;
    }

    @Override
    public int compareTo(DataPeriod other) {
        int byFirst = from.compareTo(other.from);
        return byFirst != 0 ? byFirst : to.compareTo(other.to);
    }
}
