package foreland.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2018, 3, 1);

    @Test
    void beginning_with_a_day_counts_that_day_and_of_a_day_does_not() {
        assertThat(Deadline.withinDaysBeginningWith(28, FIRST_OF_MARCH).lastDay())
                .isEqualTo(LocalDate.of(2018, 3, 28));
        assertThat(Deadline.withinDaysOf(28, FIRST_OF_MARCH).lastDay()).isEqualTo(LocalDate.of(2018, 3, 29));
        assertThat(Deadline.withinDaysBeginningWith(1, FIRST_OF_MARCH).lastDay())
                .isEqualTo(FIRST_OF_MARCH);
    }

    @Test
    void clear_days_leave_out_both_ends() {
        LocalDate meeting = LocalDate.of(2018, 3, 9);
        assertThat(Deadline.clearDaysBefore(5, meeting).lastDay()).isEqualTo(LocalDate.of(2018, 3, 3));
        assertThat(Deadline.clearDaysBefore(5, meeting).lastDay().datesUntil(meeting))
                .hasSize(6);
    }

    /** A meeting on Thursday 5 April 2018, after Easter: the five clear days are 27, 28, 29 March and 3, 4 April. */
    @Test
    void clear_working_days_leave_out_weekends_and_bank_holidays() {
        assertThat(Deadline.clearWorkingDaysBefore(5, LocalDate.of(2018, 4, 5)).lastDay())
                .isEqualTo(LocalDate.of(2018, 3, 26));
    }

    @Test
    void the_whole_last_day_is_in_time() {
        Deadline deadline = Deadline.withinDaysOf(3, FIRST_OF_MARCH);
        assertThat(deadline.isPastOn(LocalDate.of(2018, 3, 4))).isFalse();
        assertThat(deadline.daysLeftOn(LocalDate.of(2018, 3, 4))).isZero();
        assertThat(deadline.isPastOn(LocalDate.of(2018, 3, 5))).isTrue();
        assertThat(deadline.daysLeftOn(LocalDate.of(2018, 3, 6))).isEqualTo(-2);
    }

    @Test
    void a_deadline_of_no_days_is_refused() {
        assertThatThrownBy(() -> Deadline.withinDaysOf(0, FIRST_OF_MARCH))
                .hasMessage("A deadline is at least one day away, not 0.");
    }
}
