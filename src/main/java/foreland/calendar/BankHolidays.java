package foreland.calendar;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of England and Wales from 1998 on: by rule (Banking and Financial Dealings Act 1971, and New Year's Day,
 * Good Friday, the May Day holiday and Christmas by proclamation and common law), except where a royal proclamation moved or
 * added one. A holiday proclaimed after this was written is one more line in {@link #MOVED} or {@link #ADDED}.
 *
 * <p>Source of the exceptions: GOV.UK, "UK bank holidays", and the proclamations in the London Gazette.
 */
public final class BankHolidays {

    /** The first year for which exceptions are known: that of the Crime and Disorder Act. */
    public static final int FIRST_YEAR = 1998;

    private static final String EARLY_MAY = "Early May bank holiday";
    private static final String SPRING = "Spring bank holiday";

    /** Holidays that were held on another day than the rule says. */
    private static final List<BankHoliday> MOVED = List.of(
            new BankHoliday(LocalDate.of(2002, 6, 4), SPRING),
            new BankHoliday(LocalDate.of(2012, 6, 4), SPRING),
            // 75 years after VE day
            new BankHoliday(LocalDate.of(2020, 5, 8), EARLY_MAY),
            new BankHoliday(LocalDate.of(2022, 6, 2), SPRING));

    /** Holidays of one year only. */
    private static final List<BankHoliday> ADDED = List.of(
            new BankHoliday(LocalDate.of(1999, 12, 31), "Millennium holiday"),
            new BankHoliday(LocalDate.of(2002, 6, 3), "Golden Jubilee of Queen Elizabeth II"),
            new BankHoliday(LocalDate.of(2011, 4, 29), "Royal wedding"),
            new BankHoliday(LocalDate.of(2012, 6, 5), "Diamond Jubilee of Queen Elizabeth II"),
            new BankHoliday(LocalDate.of(2022, 6, 3), "Platinum Jubilee of Queen Elizabeth II"),
            new BankHoliday(LocalDate.of(2022, 9, 19), "State Funeral of Queen Elizabeth II"),
            new BankHoliday(LocalDate.of(2023, 5, 8), "Coronation of King Charles III"));

    private static final Map<Integer, List<BankHoliday>> BY_YEAR = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /**
     * The holidays of a calendar year, in order.
     *
     * @throws IllegalArgumentException for a year before {@value #FIRST_YEAR}
     */
    public static List<BankHoliday> in(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException(
                    "Bank holidays are known from " + FIRST_YEAR + " on, not for " + year + ".");
        }
        return BY_YEAR.computeIfAbsent(year, BankHolidays::compute);
    }

    /** The holiday on a day, if it is one. */
    public static Optional<BankHoliday> on(LocalDate day) {
        return in(day.getYear()).stream()
                .filter(holiday -> holiday.date().equals(day))
                .findFirst();
    }

    private static List<BankHoliday> compute(int year) {
        LocalDate easter = Easter.sundayIn(year);
        List<BankHoliday> holidays = new ArrayList<>();
        holidays.add(new BankHoliday(weekdayFor(LocalDate.of(year, Month.JANUARY, 1)), "New Year's Day"));
        holidays.add(new BankHoliday(easter.minusDays(2), "Good Friday"));
        holidays.add(new BankHoliday(easter.plusDays(1), "Easter Monday"));
        holidays.add(unlessMoved(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(DayOfWeek.MONDAY)), EARLY_MAY));
        holidays.add(unlessMoved(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY)), SPRING));
        holidays.add(new BankHoliday(
                LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(DayOfWeek.MONDAY)), "Summer bank holiday"));
        addChristmas(year, holidays);
        ADDED.stream().filter(holiday -> holiday.date().getYear() == year).forEach(holidays::add);
        holidays.sort(Comparator.comparing(BankHoliday::date));
        return List.copyOf(holidays);
    }

    /** Boxing Day keeps a Monday of its own; Christmas Day that falls on the Sunday before it moves past it. */
    private static void addChristmas(int year, List<BankHoliday> holidays) {
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxingDay = christmas.plusDays(1);
        boolean sunday = christmas.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean saturday = christmas.getDayOfWeek() == DayOfWeek.SATURDAY;
        holidays.add(new BankHoliday(sunday ? christmas.plusDays(2) : weekdayFor(christmas), "Christmas Day"));
        holidays.add(new BankHoliday(saturday ? boxingDay.plusDays(2) : weekdayFor(boxingDay), "Boxing Day"));
    }

    private static BankHoliday unlessMoved(LocalDate date, String name) {
        return MOVED.stream()
                .filter(moved -> moved.name().equals(name) && moved.date().getYear() == date.getYear())
                .findFirst()
                .orElse(new BankHoliday(date, name));
    }

    /** The day itself, or the Monday after a weekend. */
    private static LocalDate weekdayFor(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
