package foreland.plan.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.journal.Acting;
import foreland.plan.Action;
import foreland.plan.Plan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** Who sees and writes what by SQL, under the role that the program runs as. */
class PlanWallsTest {

    private final PlanStore store = PlanStore.get();
    private final Acting system = Acting.system(store.partnership());
    private final Acting coordinator = member("COORDINATOR");
    private final Acting scrutiny = member("SCRUTINY_MEMBER");
    private final Acting thePublic = Acting.publicIn(system.partnership());
    private final Acting elsewhere = elsewhere();

    @BeforeEach
    void an_unpublished_plan_is_there() {
        system.doing(() -> store.plans().record(ExamplePlans.northmarsh()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "plan_agency",
                "focus_area",
                "annual_action_plan",
                "action",
                "supporting_agency",
                "measure",
                "milestone",
                "published_fact"
            })
    void a_table_shows_its_rows_to_members_and_to_nobody_else(String table) {
        assertThat(count(coordinator, table)).isPositive();
        assertThat(count(scrutiny, table)).isPositive();
        assertThat(count(thePublic, table)).isZero();
        assertThat(count(elsewhere, table)).isZero();
        assertThat(count(Acting.nobody(), table)).isZero();
        // A person of this partnership who looks at another's pages sees that one's, as the public does.
        assertThat(count(Acting.person(coordinator.person(), elsewhere.partnership()), table))
                .isZero();

        publish();

        assertThat(count(thePublic, table)).isPositive();
        assertThat(count(elsewhere, table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "plan_agency",
                "focus_area",
                "annual_action_plan",
                "action",
                "supporting_agency",
                "measure",
                "milestone",
                "published_fact"
            })
    void a_table_is_changed_by_those_who_may_edit_and_by_nobody_else(String table) {
        publish();
        for (Acting other : List.of(thePublic, scrutiny, elsewhere)) {
            assertThat(delete(other, table)).isZero();
            assertThat(touch(other, table)).isZero();
        }
        assertThat(touch(coordinator, table)).isPositive();
    }

    @Test
    void a_plan_is_added_only_by_those_who_may_edit() {
        for (Acting other : List.of(thePublic, scrutiny)) {
            assertThatThrownBy(() -> other.doing(() -> store.plans().record(ofReference("another"))))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThat(coordinator.doing(() -> store.plans().record(ofReference("another"))))
                .isPositive();
    }

    @Test
    void the_public_reads_a_published_plan_without_the_owners_names() {
        assertThat(thePublic.doing(() -> store.plans().find("2017-20"))).isEmpty();
        assertThat(thePublic.doing(() -> store.plans().list())).isEmpty();

        publish();

        Plan shown = thePublic.doing(() -> store.plans().find("2017-20")).orElseThrow();
        assertThat(shown.years().get(0).actions())
                .extracting(Action::title)
                .containsExactly("Fewer fires", "Lighting along the harbour");
        assertThat(shown.years().get(0).actions()).extracting(Action::owner).containsOnlyNulls();
        assertThat(thePublic.doing(() -> store.plans().list())).hasSize(1);
        assertThat(scrutiny.doing(() -> store.plans().find("2017-20"))
                        .orElseThrow()
                        .years()
                        .get(0)
                        .actions())
                .extracting(Action::owner)
                .containsOnly("Robin Fairweather");
    }

    @Test
    void another_partnership_may_have_a_plan_of_the_same_reference() {
        Acting other = Acting.system(elsewhere.partnership());
        other.doing(() -> store.plans().record(ExamplePlans.withTarget("1")));
        assertThat(coordinator.doing(() -> store.plans().find("2017-20"))).contains(ExamplePlans.northmarsh());
    }

    @Test
    void an_owners_name_is_in_no_table_of_plans_and_ciphertext_in_the_journal() {
        assertThat(store.database
                        .ownerClient()
                        .sql("select (select count(*) from plan.action a where a::text like '%Fairweather%') "
                                + "+ (select count(*) from journal.entry e where e::text like '%Fairweather%')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Acting member(String role) {
        return Acting.person(store.member(system.partnership(), role), system.partnership());
    }

    private Acting elsewhere() {
        Acting other = Acting.system(store.partnership());
        return Acting.person(store.member(other.partnership(), "COORDINATOR"), other.partnership());
    }

    private void publish() {
        system.doing(() -> store.plans().record(PlanCopies.published(ExamplePlans.northmarsh())));
    }

    private static Plan ofReference(String reference) {
        Plan plan = ExamplePlans.northmarsh();
        return new Plan(
                reference,
                plan.kind(),
                plan.title(),
                plan.partnership(),
                plan.period(),
                false,
                null,
                plan.status(),
                false,
                null,
                null,
                List.of(),
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private long count(Acting acting, String table) {
        String column = table.equals("plan") ? "id" : "plan_id";
        return store.transaction(
                acting,
                () -> store.sql()
                        .sql("select count(*) from plan." + table + " where " + column + " = ?")
                        .param(planId())
                        .query(Long.class)
                        .single());
    }

    private int delete(Acting acting, String table) {
        return store.transaction(
                acting, () -> store.sql().sql("delete from plan." + table).update());
    }

    private int touch(Acting acting, String table) {
        return store.transaction(
                acting,
                () -> store.sql()
                        .sql("update plan." + table + " set partnership_id = partnership_id")
                        .update());
    }

    private UUID planId() {
        return store.database
                .ownerClient()
                .sql("select id from plan.plan where partnership_id = ?")
                .param(system.partnership())
                .query(UUID.class)
                .single();
    }
}
