package foreland.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a financial year, labelled {@code 2017-18-Q2}. The first is April to June.
 *
 * @param year the financial year
 * @param number 1 to 4
 */
public record FinancialQuarter(FinancialYear year, int number) implements Comparable<FinancialQuarter> {

    /** By when agencies update their actions, in working days after the quarter's end, unless a partnership says otherwise. */
    public static final int WORKING_DAYS_TO_UPDATE = 10;

    private static final Pattern LABEL = Pattern.compile("(.+)-[Qq](\\d)");
    private static final Comparator<FinancialQuarter> IN_TIME =
            Comparator.comparing(FinancialQuarter::year).thenComparing(FinancialQuarter::number);

    public FinancialQuarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, not " + number + ".");
        }
    }

    /** The quarter that a day belongs to. */
    public static FinancialQuarter of(LocalDate day) {
        int monthsSinceApril = (day.getMonthValue() + 8) % 12;
        return new FinancialQuarter(FinancialYear.of(day), monthsSinceApril / 3 + 1);
    }

    /**
     * Reads {@code 2017-18-Q2}.
     *
     * @throws IllegalArgumentException saying why the text is no quarter
     */
    public static FinancialQuarter parse(String text) {
        Matcher label = LABEL.matcher(text.strip());
        if (!label.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a quarter. Write it like 2017-18-Q2.");
        }
        return new FinancialQuarter(FinancialYear.parse(label.group(1)), Integer.parseInt(label.group(2)));
    }

    public String label() {
        return year.label() + "-Q" + number;
    }

    /** As people say it: "Quarter 1, April to June 2017". */
    public String words() {
        String months = switch (number) {
            case 1 -> "April to June";
            case 2 -> "July to September";
            case 3 -> "October to December";
            default -> "January to March";
        };
        return "Quarter " + number + ", " + months + " " + lastDay().getYear();
    }

    public LocalDate firstDay() {
        return year.firstDay().plusMonths(3L * (number - 1));
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Period period() {
        return new Period(firstDay(), lastDay());
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    /** The last day for this quarter's updates: {@value #WORKING_DAYS_TO_UPDATE} working days after its end. */
    public LocalDate updateDue() {
        return updateDue(WORKING_DAYS_TO_UPDATE);
    }

    /** The last day for this quarter's updates in a partnership that gives this many working days. */
    public LocalDate updateDue(int workingDays) {
        return Deadline.withinWorkingDaysOf(workingDays, lastDay()).lastDay();
    }

    public FinancialQuarter next() {
        return of(lastDay().plusDays(1));
    }

    public FinancialQuarter previous() {
        return of(firstDay().minusDays(1));
    }

    @Override
    public int compareTo(FinancialQuarter other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return label();
    }
}
