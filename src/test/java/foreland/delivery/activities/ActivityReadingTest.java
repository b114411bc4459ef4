package foreland.delivery.activities;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialYear;
import foreland.delivery.Activity.AgencyName;
import foreland.delivery.ActivityKind;
import foreland.delivery.activities.RecordChoices.Heading;
import foreland.delivery.activities.RecordChoices.OpenYear;
import foreland.govuk.Problem;
import foreland.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ActivityReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 4, 9);
    private static final AgencyName FIRE = new AgencyName(new UUID(1, 1), "Fire");
    private static final AgencyName POLICE = new AgencyName(new UUID(1, 2), "Police");
    private static final ActivityKind VISIT =
            new ActivityKind(new UUID(2, 1), "Home safety visit", "visit", "visits", null, false, false, false, false);
    private static final ActivityKind PAYBACK = new ActivityKind(
            new UUID(2, 2), "Community payback event", "event", "events", null, true, false, false, false);
    private static final RecordChoices CHOICES = new RecordChoices(
            List.of(FIRE),
            List.of(FIRE, POLICE),
            List.of(PAYBACK, VISIT),
            List.of(year(2018), year(2017)),
            List.of(),
            null,
            null);

    @Test
    void an_activity_is_read_with_the_year_its_day_belongs_to() {
        NewActivity read = read(Map.of("jointWith", POLICE.id().toString())).activity();
        assertThat(read.year()).isEqualTo(new FinancialYear(2017));
        assertThat(read.agency()).isEqualTo(FIRE);
        assertThat(read.jointWith()).containsExactly(POLICE);
        assertThat(read.count()).isEqualTo(1200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | made up | Choose what was done",
                "date-day | 32 | Enter the day it was done, such as 9 4 2018",
                "date-year | 2019 | The day must be today or in the past: record it when it is done",
                "date-year | 2016 | That day is in no year that is open for recording. Open now: 2018-19, 2017-18",
                "place | '' | Enter where it was, such as a street, a ward or a school",
                "count | 0 | Enter how many, as a whole number from 1",
                "count | -3 | Enter how many, as a whole number from 1",
                "count | 99999999999 | Enter how many, as a whole number from 1",
                "count | many | Enter how many, as a whole number from 1",
                "focusArea | '' | Choose the focus area that it served",
                "focusArea | 2014-17/T1 | Choose a focus area of the plan that was in force on that day",
                "action | 2017-20/2018-19/T1-01 | That action is of 2018-19, and the day is not. Change one of them",
                "action | 2017-20/2017-18/T9-99 | Choose one of the actions, or none",
                "action | 2017-20/2017-18/T2-01 | Action T2-01 serves focus area T2. Choose that one, or another action",
                "hours | 6 | Empty this box: hours are not counted for “Home safety visit”",
                "costAvoided | 348.80 | Say how the amount was reckoned, such as 40 hours at £8.72",
                "costBasis | 40 hours | Enter the amount that was avoided, or empty how it was reckoned",
            })
    void what_is_wrong_is_said_with_its_remedy(String field, String value, String message) {
        assertThat(read(Map.of(field, value)).problems().all())
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2", "-6", "0", "six"})
    void hours_are_a_number(String hours) {
        assertThat(read(Map.of("kind", PAYBACK.id().toString(), "hours", hours))
                        .problems()
                        .all())
                .extracting(Problem::field)
                .containsExactly("hours");
    }

    @Test
    void community_payback_has_hours_and_a_cost_with_its_basis() {
        NewActivity read = read(Map.of(
                        "kind",
                        PAYBACK.id().toString(),
                        "hours",
                        "40",
                        "costAvoided",
                        "£348.80",
                        "costBasis",
                        "40 hours at £8.72"))
                .activity();
        assertThat(read.hours()).isEqualByComparingTo("40");
        assertThat(read.costAvoided()).isEqualTo(new Money(34_880));
    }

    @Test
    void an_action_alone_says_which_focus_area_it_served() {
        NewActivity read =
                read(Map.of("focusArea", "", "action", "2017-20/2017-18/T2-01")).activity();
        assertThat(read.focusArea()).isEqualTo("T2");
        assertThat(read.action()).isEqualTo("T2-01");
    }

    @Test
    void a_form_sent_empty_lists_every_problem_in_the_order_of_its_fields() {
        ActivityReading read = ActivityReading.of(
                ActivityForm.posted(new MockHttpServletRequest()),
                new RecordChoices(
                        List.of(FIRE, POLICE),
                        CHOICES.agencies(),
                        CHOICES.kinds(),
                        CHOICES.years(),
                        List.of(),
                        null,
                        null),
                TODAY,
                null);
        assertThat(read.problems().all())
                .extracting(Problem::field)
                .containsExactly("agency", "kind", "date", "place", "count", "focusArea");
    }

    /** Reads a faultless form with some fields changed. */
    private static ActivityReading read(Map<String, String> changed) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        Map.of(
                        "kind", VISIT.id().toString(),
                        "date-day", "9",
                        "date-month", "3",
                        "date-year", "2018",
                        "place", "High Street",
                        "count", "1,200",
                        "focusArea", "2017-20/T1")
                .forEach(request::setParameter);
        changed.forEach(request::setParameter);
        return ActivityReading.of(ActivityForm.posted(request), CHOICES, TODAY, null);
    }

    private static OpenYear year(int start) {
        return new OpenYear(
                new UUID(3, 1),
                "2017-20",
                new FinancialYear(start),
                List.of(new Heading("T1", "Safer streets", "T1"), new Heading("T2", "Fewer fires", "T2")),
                List.of(new Heading("T1-01", "Lamps", "T1"), new Heading("T2-01", "Bins", "T2")));
    }
}
