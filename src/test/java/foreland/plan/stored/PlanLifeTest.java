package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A year moves on only from where it is, and only by whom it belongs to. */
@JourneyTest
class PlanLifeTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PlanLife life;

    @Test
    void a_year_moves_on_only_from_where_it_stands() {
        TestPartnership partnership = TestPartnership.in(application);
        YearLife live = LiveYear.in(partnership, application, partnership.council());
        assertThat(partnership.acting(() -> life.listAt(List.of(YearStatus.LIVE))))
                .containsExactly(live);
        assertThat(live.status()).isEqualTo(YearStatus.LIVE);
        partnership.acting(() -> {
            life.move(live, YearStatus.CLOSING, "closing begun");
            return live;
        });
        assertThatThrownBy(() -> partnership.acting(() -> {
                    life.move(live, YearStatus.CLOSED, "closed");
                    return live;
                }))
                .hasMessageContaining("no longer in force");
    }

    @Test
    void an_agency_lead_cannot_move_it_and_another_partnership_does_not_see_it() {
        TestPartnership partnership = TestPartnership.in(application);
        YearLife live = LiveYear.in(partnership, application, partnership.council());
        Person lead = partnership.person("Lena Example", "AGENCY_LEAD");
        assertThatThrownBy(() -> partnership.actingAs(lead.id(), () -> {
                    life.move(live, YearStatus.CLOSED, "closed");
                    return live;
                }))
                .hasMessageContaining("may not move it");
        TestPartnership other = TestPartnership.in(application);
        assertThat(other.acting(() -> life.find(live.id()))).isEmpty();
    }
}
