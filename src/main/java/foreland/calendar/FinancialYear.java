package foreland.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A financial year of a public body in England and Wales: 1 April to 31 March, labelled {@code 2017-18}.
 *
 * @param startYear the calendar year of its 1 April, 1900 to 2199
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})\\s?[-/–]\\s?(\\d{2}|\\d{4})");

    public FinancialYear {
        if (startYear < 1900 || startYear > 2199) {
            throw new IllegalArgumentException(
                    "A financial year starts between 1900 and 2199, not in " + startYear + ".");
        }
    }

    /** The financial year that a day belongs to. */
    public static FinancialYear of(LocalDate day) {
        boolean beforeApril = day.getMonthValue() < Month.APRIL.getValue();
        return new FinancialYear(beforeApril ? day.getYear() - 1 : day.getYear());
    }

    /**
     * Reads {@code 2017-18}, {@code 2017/18} or {@code 2017-2018}.
     *
     * @throws IllegalArgumentException saying why the text is no financial year
     */
    public static FinancialYear parse(String text) {
        Matcher label = LABEL.matcher(text.strip());
        if (!label.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a financial year. Write it like 2017-18.");
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(label.group(1)));
        String end = label.group(2);
        String expectedEnd = String.valueOf(year.startYear + 1);
        if (!expectedEnd.endsWith(end)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not one financial year. The year that starts in April " + year.startYear + " is "
                            + year.label() + ".");
        }
        return year;
    }

    /** The same, of what may well be no year, such as a part of an address: then empty. */
    public static Optional<FinancialYear> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }

    /** The label as the partnership writes it, {@code 2017-18}. */
    public String label() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    public Period period() {
        return new Period(firstDay(), lastDay());
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    /** Its four quarters, April to June first. */
    public List<FinancialQuarter> quarters() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new FinancialQuarter(this, number))
                .toList();
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
