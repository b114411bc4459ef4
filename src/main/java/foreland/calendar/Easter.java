package foreland.calendar;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /**
     * Easter Sunday of a year, by the algorithm of Butcher's Ecclesiastical Calendar (1876) as printed in J. Meeus,
     * Astronomical Algorithms, chapter 8; good for every year of the Gregorian calendar.
     */
    static LocalDate sundayIn(int year) {
        int goldenNumber = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century + 8) / 25;
        int epactBase = (century - moonCorrection + 1) / 3;
        int epact = (19 * goldenNumber + century - century / 4 - epactBase + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateMoon = (goldenNumber + 11 * epact + 22 * weekday) / 451;
        int daysFromMarch = epact + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, daysFromMarch / 31, daysFromMarch % 31 + 1);
    }
}
