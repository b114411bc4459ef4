package foreland.govuk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A date as typed into the three boxes of a date input, kept as typed so that a wrong one can be shown again.
 *
 * @param day   such as "9" or "09"; empty if nothing was typed; likewise the others
 * @param month a number, 1 to 12
 * @param year  with four digits
 */
public record DateParts(String day, String month, String year) {

    public static final DateParts EMPTY = new DateParts("", "", "");

    public static DateParts of(@Nullable LocalDate date) {
        return date == null
                ? EMPTY
                : new DateParts("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    /** What was posted by the date input of this name: {@code name-day}, {@code name-month} and {@code name-year}. */
    public static DateParts posted(String name, UnaryOperator<@Nullable String> parameter) {
        return new DateParts(
                typed(parameter.apply(name + "-day")),
                typed(parameter.apply(name + "-month")),
                typed(parameter.apply(name + "-year")));
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date, if the three boxes hold one that exists, in a year from 1900 to 2999. */
    public Optional<LocalDate> date() {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 || date.getYear() > 2999 ? Optional.empty() : Optional.of(date);
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
