package foreland.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against published lists: GOV.UK, "UK bank holidays", England and Wales, for 2012 and later; for earlier years the
 * proclamations named beside them.
 */
class BankHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // Millennium holiday: London Gazette 55194; Christmas on a Saturday
        "1999, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
        // Golden Jubilee: spring holiday moved, one added
        "2002, 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
        // Royal wedding; Christmas on a Sunday
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
    })
    void each_published_year_has_exactly_the_published_days(int year, String published) {
        List<LocalDate> expected = Arrays.stream(published.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        assertThat(BankHolidays.in(year)).extracting(BankHoliday::date).isEqualTo(expected);
    }

    /** The table of Easter Sundays in the Book of Common Prayer, as carried on by HM Nautical Almanac Office. */
    @Test
    void easter_falls_where_the_tables_have_it_from_1998_to_2035() {
        String easters =
                "04-12 04-04 04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12 04-04 04-24 04-08 03-31 04-20"
                        + " 04-05 03-27 04-16 04-01 04-21 04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13"
                        + " 03-28 04-17 04-09 03-25";
        int year = 1998;
        for (String easter : easters.split(" ")) {
            assertThat(Easter.sundayIn(year)).isEqualTo(LocalDate.parse(year + "-" + easter));
            year++;
        }
        assertThat(year).isEqualTo(2036);
    }

    @Test
    void no_holiday_is_wasted_on_a_weekend_and_no_two_share_a_day() {
        for (int year = 1998; year <= 2199; year++) {
            List<LocalDate> days =
                    BankHolidays.in(year).stream().map(BankHoliday::date).toList();
            assertThat(days).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
            assertThat(days)
                    .noneMatch(
                            day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
    }

    @Test
    void a_holiday_is_found_by_its_day_with_its_name() {
        assertThat(BankHolidays.on(LocalDate.of(2022, 9, 19)))
                .contains(new BankHoliday(LocalDate.of(2022, 9, 19), "State Funeral of Queen Elizabeth II"));
        assertThat(BankHolidays.on(LocalDate.of(2020, 5, 4))).isEqualTo(Optional.empty());
    }

    @Test
    void years_before_the_act_are_refused_rather_than_guessed() {
        assertThatThrownBy(() -> BankHolidays.in(1997))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bank holidays are known from 1998 on, not for 1997.");
    }
}
