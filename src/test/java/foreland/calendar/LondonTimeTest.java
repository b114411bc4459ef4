package foreland.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LondonTimeTest {

    @Test
    void in_summer_the_day_begins_an_hour_before_greenwich() {
        assertThat(LondonTime.dayOf(Instant.parse("2018-06-30T22:59:59Z"))).isEqualTo(LocalDate.of(2018, 6, 30));
        assertThat(LondonTime.dayOf(Instant.parse("2018-06-30T23:00:00Z"))).isEqualTo(LocalDate.of(2018, 7, 1));
        assertThat(LondonTime.dayOf(Instant.parse("2018-12-31T23:59:59Z"))).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    /** In 2018 the clocks changed on 25 March and 28 October, at 1 o'clock in Greenwich. */
    @Test
    void the_days_of_the_clock_changes_are_an_hour_shorter_and_longer() {
        assertThat(lengthOf(LocalDate.of(2018, 3, 25))).isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf(LocalDate.of(2018, 10, 28))).isEqualTo(Duration.ofHours(25));
        for (String instant : new String[] {"2018-03-25T00:59:59Z", "2018-03-25T01:00:00Z", "2018-03-25T22:59:59Z"}) {
            assertThat(LondonTime.dayOf(Instant.parse(instant))).isEqualTo(LocalDate.of(2018, 3, 25));
        }
        for (String instant : new String[] {"2018-10-27T23:00:00Z", "2018-10-28T01:00:00Z", "2018-10-28T23:59:59Z"}) {
            assertThat(LondonTime.dayOf(Instant.parse(instant))).isEqualTo(LocalDate.of(2018, 10, 28));
        }
    }

    @Test
    void every_day_of_a_leap_year_begins_and_ends_as_itself() {
        LocalDate.of(2019, 4, 1).datesUntil(LocalDate.of(2020, 4, 1)).forEach(day -> {
            assertThat(LondonTime.dayOf(LondonTime.startOf(day))).isEqualTo(day);
            assertThat(LondonTime.dayOf(LondonTime.startOf(day.plusDays(1)).minusNanos(1)))
                    .isEqualTo(day);
        });
    }

    @Test
    void today_is_londons_today() {
        Clock clock = Clock.fixed(Instant.parse("2018-03-31T23:30:00Z"), ZoneOffset.UTC);
        assertThat(FinancialYear.of(LondonTime.today(clock)).label()).isEqualTo("2018-19");
    }

    private static Duration lengthOf(LocalDate day) {
        return Duration.between(LondonTime.startOf(day), LondonTime.startOf(day.plusDays(1)));
    }
}
