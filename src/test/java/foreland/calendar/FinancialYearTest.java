package foreland.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    /** Expected values: R 4, as.POSIXlt and the calendar year minus one before April (oracle calendar-A01). */
    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2022-23, 4", "2023-04-01, 2023-24, 1", "2024-02-29, 2023-24, 4", "2024-03-31, 2023-24, 4",
        "2024-04-01, 2024-25, 1", "2024-06-30, 2024-25, 1", "2024-07-01, 2024-25, 2", "2024-12-31, 2024-25, 3",
        "2025-01-01, 2024-25, 4", "1999-12-31, 1999-00, 3"
    })
    void aDayBelongsToOneYearAndQuarter(LocalDate day, String year, int quarter) {
        assertThat(FinancialYear.of(day).label()).isEqualTo(year);
        assertThat(FinancialQuarter.of(day)).isEqualTo(new FinancialQuarter(FinancialYear.parse(year), quarter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-18", "2017/18", "2017-2018", " 2017-18 "})
    void aYearIsReadAsPeopleWriteIt(String text) {
        assertThat(FinancialYear.parse(text)).isEqualTo(new FinancialYear(2017));
        assertThat(FinancialYear.find(text)).hasValue(new FinancialYear(2017));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2017 | '2017' is not a financial year. Write it like 2017-18.",
                "2017-19 | '2017-19' is not one financial year. The year that starts in April 2017 is 2017-18.",
                "1817-18 | A financial year starts between 1900 and 2199, not in 1817."
            })
    void nonsenseIsRefusedWithItsReason(String text, String reason) {
        assertThatThrownBy(() -> FinancialYear.parse(text)).hasMessage(reason);
        assertThat(FinancialYear.find(text)).isEmpty();
    }

    @Test
    void everyDayOfALeapYearLiesInTheQuarterWhoseDatesHoldIt() {
        FinancialYear year = FinancialYear.parse("2023-24");

        assertThat(year.firstDay().datesUntil(year.lastDay().plusDays(1)))
                .hasSize(366)
                .allSatisfy(day -> {
                    FinancialQuarter quarter = FinancialQuarter.of(day);
                    assertThat(quarter.year()).isEqualTo(year);
                    assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
                });
    }

    @Test
    void quartersFollowOneAnotherWithoutAGap() {
        FinancialQuarter last = FinancialQuarter.parse("2017-18-Q4");

        assertThat(last.next()).isEqualTo(FinancialQuarter.parse("2018-19-Q1"));
        assertThat(last.next().previous()).isEqualTo(last);
        assertThat(last.lastDay()).isEqualTo("2018-03-31");
        assertThat(last.year().quarters()).hasSize(4).last().isEqualTo(last);
    }

    @Test
    void aPeriodMayBeOpenButNotBackwards() {
        LocalDate day = LocalDate.of(2017, 4, 1);

        assertThat(new Period(day, null).contains(day.plusYears(50))).isTrue();
        assertThat(new Period(day, day).contains(day.minusDays(1))).isFalse();
        assertThat(new Period(day, null).overlaps(new Period(null, day.minusDays(1))))
                .isFalse();
        assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
                .hasMessage("The period ends on 2017-03-31, before it starts on 2017-04-01.");
    }
}
