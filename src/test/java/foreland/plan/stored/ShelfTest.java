package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.plan.Library;
import foreland.plan.Plan;
import foreland.plan.Plans;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is kept in memory is never older than what the database holds, and never what its reader may not see. */
@JourneyTest
class ShelfTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Plans plans;

    private TestPartnership partnership;

    @BeforeEach
    void makePlan() {
        partnership = TestPartnership.in(application);
        LiveYear.in(partnership, application, partnership.council());
    }

    @Test
    void the_public_reads_the_same_library_until_something_changes_and_then_the_change() {
        assertThat(asThePublic()).isSameAs(asThePublic());
        change("Safer and kinder", true);
        assertThat(titleRead()).isEqualTo("Safer and kinder");
    }

    @Test
    void a_plan_taken_back_from_the_public_is_gone_at_once() {
        assertThat(asThePublic().plans()).hasSize(1);
        change("Safer", false);
        assertThat(asThePublic().plans()).isEmpty();
        change("Safer", true);
        assertThat(asThePublic().plans()).hasSize(1);
    }

    @Test
    void a_member_reads_what_the_public_may_not_and_a_stranger_does_not() {
        change("Safer", false);
        UUID member = partnership.person("Meg Example", "AGENCY_LEAD").id();
        UUID stranger = TestPartnership.in(application)
                .person("Sam Example", "COORDINATOR")
                .id();
        assertThat(as(member).plans()).hasSize(1);
        assertThat(as(stranger).plans()).isEmpty();
        assertThat(as(member).plans()).hasSize(1);
        assertThat(asThePublic().plans()).isEmpty();
    }

    private Library as(UUID person) {
        return Acting.person(person, partnership.partnership().id()).doing(plans::read);
    }

    @Test
    void what_was_not_committed_was_never_there() {
        String before = titleRead();
        assertThatThrownBy(() -> partnership.acting(() -> {
                    plans.record(PlanCopies.titled(stored(), "Never said", true));
                    Acting.publicIn(partnership.partnership().id()).run(plans::read);
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(titleRead()).isEqualTo(before);
    }

    private Library asThePublic() {
        return Acting.publicIn(partnership.partnership().id()).doing(plans::read);
    }

    private String titleRead() {
        return asThePublic().find(LiveYear.PLAN).orElseThrow().title();
    }

    private Plan stored() {
        return plans.find(LiveYear.PLAN).orElseThrow();
    }

    private void change(String title, boolean published) {
        partnership.acting(() -> plans.record(PlanCopies.titled(stored(), title, published)));
    }
}
