package foreland.delivery.closing;

import foreland.calendar.DateWords;
import foreland.govuk.DateParts;
import foreland.govuk.Problems;
import foreland.plan.YearStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day whose view an outlook gives. A year that runs can only be seen as it is today; one that was taken over from a report
 * is as it was on the day of that report.
 */
record OutlookDay(Optional<LocalDate> date, Problems problems) {

    static OutlookDay of(ClosingYear year, DateParts typed, LocalDate today) {
        if (year.life().status() == YearStatus.RECORDED_AS_PUBLISHED) {
            return recorded(year, typed, today);
        }
        if (!year.isOpen()) {
            return refused("The year is " + year.life().status().label() + ": there is nothing left to look out for");
        }
        return year.life().year().contains(today)
                ? new OutlookDay(Optional.of(today), Problems.none())
                : refused("The year is over: its close says what became of each action");
    }

    private static OutlookDay recorded(ClosingYear year, DateParts typed, LocalDate today) {
        Optional<LocalDate> day = typed.date().filter(date -> !date.isAfter(today));
        return day.filter(year.life().year()::contains).isPresent()
                ? new OutlookDay(day, Problems.none())
                : refused("Enter the day of the report, from "
                        + DateWords.day(year.life().year().firstDay()) + " to "
                        + DateWords.day(year.life().year().lastDay()));
    }

    private static OutlookDay refused(String why) {
        return new OutlookDay(Optional.empty(), Problems.none().and("asAt", why));
    }
}
