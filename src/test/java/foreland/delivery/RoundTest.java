package foreland.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialQuarter;
import foreland.calendar.FinancialYear;
import foreland.calendar.LondonTime;
import foreland.calendar.WorkingDays;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds follow from the calendar, on every day of a leap year and over both changes of the clocks. */
class RoundTest {

    private static final FinancialYear LEAP = new FinancialYear(2019);

    @Test
    void on_each_of_the_366_days_the_quarters_that_are_over_are_open() {
        List<LocalDate> days =
                LEAP.firstDay().datesUntil(LEAP.next().firstDay()).toList();
        assertThat(days).hasSize(366).contains(LocalDate.of(2020, 2, 29));
        for (LocalDate day : days) {
            int open = FinancialQuarter.of(day).number() - 1;
            assertThat(Round.openOn(day, year(YearStatus.LIVE)))
                    .as("rounds open on %s", day)
                    .extracting(round -> round.quarter().number())
                    .containsExactlyElementsOf(List.of(1, 2, 3, 4).subList(0, open));
        }
    }

    @Test
    void on_each_of_the_366_days_an_update_is_in_time_up_to_ten_working_days_after_its_quarter() {
        LocalDate afterAll = LEAP.next().firstDay().plusMonths(2);
        for (FinancialQuarter quarter : LEAP.quarters()) {
            Round round = new Round(quarter);
            assertThat(WorkingDays.countBetween(quarter.lastDay(), round.due())).isEqualTo(10);
            assertThat(WorkingDays.isWorkingDay(round.due())).isTrue();
            LEAP.firstDay()
                    .datesUntil(afterAll)
                    .forEach(day -> assertThat(round.isPastDueOn(day))
                            .as("%s late on %s", quarter, day)
                            .isEqualTo(day.isAfter(round.due())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2017-18-Q1, 2017-07-14",
        "2017-18-Q2, 2017-10-13",
        "2017-18-Q3, 2018-01-15",
        "2017-18-Q4, 2018-04-16",
        "2019-20-Q4, 2020-04-16",
    })
    void known_days_due(String quarter, LocalDate due) {
        assertThat(new Round(FinancialQuarter.parse(quarter)).due()).isEqualTo(due);
    }

    /** Midnight in London is 23:00 in Greenwich from 29 March to 25 October 2020, and 00:00 otherwise. */
    @ParameterizedTest
    @CsvSource({
        "2019-06-30T22:59:59Z, 0",
        "2019-06-30T23:00:00Z, 1",
        "2019-09-30T22:59:59Z, 1",
        "2019-09-30T23:00:00Z, 2",
        "2019-12-31T23:59:59Z, 2",
        "2020-01-01T00:00:00Z, 3",
        "2020-03-29T00:59:59Z, 3",
        "2020-03-29T01:00:00Z, 3",
        "2020-03-31T22:59:59Z, 3",
        "2020-03-31T23:00:00Z, 4",
    })
    void a_round_opens_at_midnight_in_london(Instant instant, int open) {
        assertThat(Round.openOn(LondonTime.dayOf(instant), year(YearStatus.LIVE)))
                .hasSize(open);
    }

    @ParameterizedTest
    @CsvSource({
        // Due 14 July 2017, in summer time; due 15 January 2018, in Greenwich time.
        "2017-18-Q1, 2017-07-14T22:59:59Z, false",
        "2017-18-Q1, 2017-07-14T23:00:00Z, true",
        "2017-18-Q3, 2018-01-15T23:59:59Z, false",
        "2017-18-Q3, 2018-01-16T00:00:00Z, true",
    })
    void an_update_is_late_after_midnight_in_london(String quarter, Instant instant, boolean late) {
        assertThat(new Round(FinancialQuarter.parse(quarter)).isPastDueOn(LondonTime.dayOf(instant)))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @EnumSource(YearStatus.class)
    void only_a_year_in_force_or_being_closed_has_rounds(YearStatus status) {
        int rounds = status == YearStatus.LIVE || status == YearStatus.CLOSING ? 4 : 0;
        assertThat(Round.openOn(LEAP.lastDay().plusDays(1), year(status))).hasSize(rounds);
    }

    @Test
    void an_action_owes_nothing_before_it_begins_and_after_it_was_accepted_as_complete() {
        FinancialQuarter second = new FinancialQuarter(LEAP, 2);
        Round round = new Round(second);
        assertThat(round.isOwedBy(null, null)).isTrue();
        assertThat(round.isOwedBy(second.lastDay(), null)).isTrue();
        assertThat(round.isOwedBy(second.lastDay().plusDays(1), null)).isFalse();
        assertThat(round.isOwedBy(null, second.previous())).isFalse();
        assertThat(round.isOwedBy(null, second)).isTrue();
    }

    @Test
    void a_round_is_called_by_its_months() {
        assertThat(new Round(new FinancialQuarter(LEAP, 1)).title()).isEqualTo("Quarter 1, April to June 2019");
        assertThat(new Round(new FinancialQuarter(LEAP, 4)).title()).isEqualTo("Quarter 4, January to March 2020");
    }

    private static YearLife year(YearStatus status) {
        return new YearLife(UUID.randomUUID(), UUID.randomUUID(), "2019-22", "A plan", true, LEAP, status);
    }
}
