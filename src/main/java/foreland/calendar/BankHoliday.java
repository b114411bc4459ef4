package foreland.calendar;

import java.time.LocalDate;

/**
 * A bank or public holiday of England and Wales.
 *
 * @param date the day that is off work, which is the substitute day where the holiday itself falls on a weekend
 * @param name such as "Good Friday"
 */
public record BankHoliday(LocalDate date, String name) {}
