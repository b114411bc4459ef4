package foreland.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.assessment.LastPlan;
import foreland.assessment.LastPlan.Evaluated;
import foreland.calendar.FinancialYear;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The next assessment is told of every action with a number, reported on or not. */
@JourneyTest
class LastPlanTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    LastPlan lastPlan;

    @Test
    void every_numeric_measure_of_the_year_before_is_there_and_silence_is_no_success() {
        TestPartnership partnership = TestPartnership.in(application);
        LiveYear.in(partnership, application, partnership.agency("Northmere Fire"));
        List<Evaluated> evaluated = partnership.acting(() -> lastPlan.evaluate(LiveYear.YEAR.next()));
        assertThat(evaluated)
                .containsExactly(new Evaluated(
                        "T1-01 Fewer fires in bins",
                        "Northmere Fire",
                        "Fires in bins",
                        "reduce to 100 fires from 120",
                        "Not reported",
                        "Cannot be said",
                        true));
        assertThat(partnership.<List<Evaluated>>acting(() -> lastPlan.evaluate(new FinancialYear(2030))))
                .isEmpty();
    }
}
