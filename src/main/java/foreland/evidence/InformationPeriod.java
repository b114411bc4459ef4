package foreland.evidence;

import foreland.calendar.FinancialQuarter;
import java.time.LocalDate;

/**
 * A statutory quarter of information: three months, the first from 1 July 2007, whose depersonalised data are due by the end of
 * the quarter after it (Crime and Disorder (Prescribed Information) Regulations 2007, SI 2007/1831). Its quarters are those of
 * the financial year.
 */
public record InformationPeriod(FinancialQuarter quarter) implements Comparable<InformationPeriod> {

    /** The first day that the Regulations are about. */
    public static final LocalDate BEGINNING = LocalDate.of(2007, 7, 1);

    public InformationPeriod {
        if (quarter.firstDay().isBefore(BEGINNING)) {
            throw new IllegalArgumentException("Information periods begin on 1 July 2007, and " + quarter.label()
                    + " begins on " + quarter.firstDay() + ".");
        }
    }

    /** The period that a day is in. */
    public static InformationPeriod of(LocalDate day) {
        return new InformationPeriod(FinancialQuarter.of(day));
    }

    /** The period whose data are due next on a day: the one before the period that the day is in. */
    public static InformationPeriod dueOn(LocalDate day) {
        return new InformationPeriod(FinancialQuarter.of(day).previous());
    }

    public LocalDate firstDay() {
        return quarter.firstDay();
    }

    public LocalDate lastDay() {
        return quarter.lastDay();
    }

    /** The last day on which its data are in time: the last of the quarter after it. */
    public LocalDate due() {
        return quarter.next().lastDay();
    }

    @Override
    public int compareTo(InformationPeriod other) {
        return quarter.compareTo(other.quarter);
    }
}
