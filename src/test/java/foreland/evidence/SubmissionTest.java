package foreland.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.calendar.FinancialQuarter;
import foreland.evidence.Submission.Arrival;
import foreland.evidence.Submission.State;
import foreland.partnership.Authority;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is owed in a quarter, and how it stands. */
class SubmissionTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);
    private static final FinancialQuarter AUTUMN = FinancialQuarter.of(LocalDate.of(2026, 11, 28));

    private final Owed fires = Owed.byLaw(AGENCY, "Made-up Fire", Prescribed.F1, LONG_AGO);

    @Test
    void the_law_asks_for_a_quarter_by_the_end_of_the_next() {
        assertThat(fires.dueIn(AUTUMN)).containsExactly(DataPeriod.parse("2026-07-01/2026-09-30"));
        assertThat(fires.due(DataPeriod.parse("2026-07-01/2026-09-30"))).isEqualTo("2026-12-31");
        assertThat(fires.dueIn(FinancialQuarter.of(LocalDate.of(2007, 8, 1))))
                .as("the first quarter of the Regulations is due in the autumn of 2007")
                .isEmpty();
        assertThat(fires.dueIn(FinancialQuarter.of(LocalDate.of(2007, 11, 1)))).hasSize(1);
    }

    @Test
    void an_agreement_may_ask_for_months_or_years_and_ends() {
        Owed months = agreement(Owed.Every.MONTH, 30, null);
        assertThat(months.dueIn(AUTUMN)).extracting(DataPeriod::label).containsExactly("2026-09", "2026-10", "2026-11");
        assertThat(agreement(Owed.Every.MONTH, 30, LocalDate.of(2026, 10, 31)).dueIn(AUTUMN))
                .extracting(DataPeriod::label)
                .containsExactly("2026-09", "2026-10");
        Owed years = agreement(Owed.Every.YEAR, 366, null);
        assertThat(years.dueIn(FinancialQuarter.of(LocalDate.of(2027, 4, 1))))
                .extracting(DataPeriod::label)
                .containsExactly("2025-26");
        assertThat(years.dueIn(AUTUMN)).isEmpty();
    }

    @Test
    void data_have_come_when_every_month_is_in() {
        DataPeriod summer = fires.dueIn(AUTUMN).get(0);
        LocalDate inTime = LocalDate.of(2026, 11, 3);
        LocalDate late = LocalDate.of(2027, 1, 2);
        assertThat(stateOf(summer, inTime)).isEqualTo(State.DUE);
        assertThat(stateOf(summer, late)).isEqualTo(State.LATE);
        assertThat(stateOf(summer, inTime, arrival("2026-07", inTime))).isEqualTo(State.IN_PART);
        assertThat(stateOf(summer, late, arrival("2026-07", inTime))).isEqualTo(State.LATE);
        assertThat(stateOf(summer, late, arrival("2026-07-01/2026-09-30", inTime)))
                .isEqualTo(State.CAME);
        assertThat(stateOf(
                        summer, late, arrival("2026-07", inTime), arrival("2026-08", inTime), arrival("2026-09", late)))
                .isEqualTo(State.CAME_LATE);
        assertThat(stateOf(
                        summer, inTime, new Arrival(fires.dataset(), "Another Fire", DataPeriod.parse("2026"), inTime)))
                .as("another agency's data are not this one's")
                .isEqualTo(State.DUE);
    }

    @Test
    void each_prescribed_set_is_owed_by_an_authority() {
        assertThat(Prescribed.values())
                .allSatisfy(set -> assertThat(set.owedBy()).isNotEmpty());
        assertThat(Arrays.stream(Prescribed.values()).filter(set -> set.owedBy().contains(Authority.DISTRICT_COUNCIL)))
                .containsExactly(Prescribed.L3, Prescribed.L4);
    }

    private State stateOf(DataPeriod period, LocalDate today, Arrival... arrivals) {
        return Submission.of(fires, period, List.of(arrivals)).state(today);
    }

    private Arrival arrival(String period, LocalDate on) {
        return new Arrival(fires.dataset(), "Made-up Fire", DataPeriod.parse(period), on);
    }

    private static Owed agreement(Owed.Every every, int days, LocalDate until) {
        return new Owed(AGENCY, "Made-up Trust", "Calls", "Agreement 1", null, every, days, LONG_AGO, until);
    }
}
