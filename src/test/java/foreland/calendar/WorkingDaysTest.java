package foreland.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LocalDate MAUNDY_THURSDAY_2018 = LocalDate.of(2018, 3, 29);

    @Test
    void easter_is_passed_over() {
        assertThat(WorkingDays.plus(MAUNDY_THURSDAY_2018, 1)).isEqualTo(LocalDate.of(2018, 4, 3));
        assertThat(WorkingDays.plus(LocalDate.of(2018, 4, 3), -1)).isEqualTo(MAUNDY_THURSDAY_2018);
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2018, 3, 31))).isEqualTo(LocalDate.of(2018, 4, 3));
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2018, 4, 2))).isFalse();
    }

    @Test
    void counting_undoes_adding_from_every_day_of_four_years() {
        days(LocalDate.of(2019, 4, 1), LocalDate.of(2023, 4, 1)).forEach(day -> {
            for (int n : new int[] {-30, -10, -1, 0, 1, 5, 10, 30}) {
                assertThat(WorkingDays.countBetween(day, WorkingDays.plus(day, n)))
                        .as("%s and %s working days", day, n)
                        .isEqualTo(n);
            }
        });
    }

    @Test
    void counting_is_adding_up_days_one_by_one() {
        LocalDate from = LocalDate.of(2021, 12, 20);
        assertThat(WorkingDays.countBetween(from, LocalDate.of(2022, 1, 10))).isEqualTo(12);
        assertThat(WorkingDays.countBetween(from, from)).isZero();
    }

    /** By hand with the published holidays: Easter 2018 and 2024 take days from the fourth quarter's ten. */
    @ParameterizedTest(name = "updates for {0} are due by {1}")
    @CsvSource({
        "2017-18-Q1, 2017-07-14",
        "2017-18-Q2, 2017-10-13",
        "2017-18-Q3, 2018-01-15",
        "2017-18-Q4, 2018-04-16",
        "2023-24-Q4, 2024-04-15",
        "2025-26-Q4, 2026-04-16"
    })
    void quarterly_updates_are_due_ten_working_days_after_the_quarter(String quarter, LocalDate due) {
        assertThat(FinancialQuarter.parse(quarter).updateDue()).isEqualTo(due);
    }

    @Test
    void on_each_of_366_days_the_quarter_before_is_due_within_the_quarter_and_after_ten_working_days() {
        days(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 4, 1)).forEach(day -> {
            FinancialQuarter current = FinancialQuarter.of(day);
            LocalDate due = current.previous().updateDue();
            assertThat(current.contains(day)).isTrue();
            assertThat(current.contains(due)).isTrue();
            assertThat(WorkingDays.isWorkingDay(due)).isTrue();
            assertThat(WorkingDays.countBetween(current.previous().lastDay(), due))
                    .isEqualTo(10);
            assertThat(new Deadline(due).isPastOn(day)).isEqualTo(due.isBefore(day));
        });
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate afterLast) {
        return first.datesUntil(afterLast);
    }
}
