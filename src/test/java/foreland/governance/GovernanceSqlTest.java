package foreland.governance;

import static foreland.governance.DecisionOutcome.APPROVED;
import static foreland.governance.DecisionOutcome.RECOMMENDED_ONWARD;
import static foreland.governance.DecisionOutcome.REFERRED_BACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.Foreland;
import foreland.governance.GovernanceEvents.ApprovalCompleted;
import foreland.governance.GovernanceEvents.ReferredBack;
import foreland.journal.Acting;
import foreland.journal.Journal;
import foreland.testing.TestDatabase;
import foreland.testing.WithTestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Foreland.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithTestDatabase
@RecordApplicationEvents
class GovernanceSqlTest {

    @Autowired
    Governance governance;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestDatabase database;

    @Autowired
    ApplicationEvents events;

    private GovernanceExample example;

    @BeforeEach
    void aPartnershipWithBodiesAndTheUsualRoute() {
        example = GovernanceExample.in(database.ownerClient());
    }

    @Test
    void a_plan_is_approved_step_by_step_and_says_so_once() {
        Matter plan = aPlan();
        asKeeper(() -> governance.startApproval(plan, ApprovalSubject.PLAN));
        record(plan, example.cabinet(), RECOMMENDED_ONWARD);
        record(plan, example.council(), APPROVED);
        assertThat(events.stream(ApprovalCompleted.class)).isEmpty();
        record(plan, example.executiveGroup(), APPROVED);
        ApprovalProgress progress =
                asKeeper(() -> governance.progressOf(plan.id()).orElseThrow());
        assertThat(progress.isApproved()).isTrue();
        assertThat(progress.steps().get(2).decisions().get(0).outcome()).isEqualTo(APPROVED);
        assertThat(events.stream(ApprovalCompleted.class)).hasSize(1);
        assertThat(asKeeper(() -> governance.listAwaiting())).isEmpty();
    }

    @Test
    void a_body_whose_turn_it_is_not_is_refused_and_told_so() {
        Matter plan = aPlan();
        asKeeper(() -> governance.startApproval(plan, ApprovalSubject.PLAN));
        String why = asKeeper(() -> governance.record(decisionOf(plan, example.council(), APPROVED)))
                .match(recorded -> "recorded", refusal -> refusal);
        assertThat(why).isEqualTo("It is not this body's turn to decide. See how far the approval has come");
        assertThat(asKeeper(() -> governance.listDecisionsAbout(plan.id()))).isEmpty();
    }

    @Test
    void what_was_referred_back_starts_again_at_the_first_step_and_keeps_its_history() {
        Matter plan = aPlan();
        asKeeper(() -> governance.startApproval(plan, ApprovalSubject.PLAN));
        record(plan, example.cabinet(), REFERRED_BACK);
        assertThat(events.stream(ReferredBack.class)).hasSize(1);
        ApprovalProgress again = asKeeper(() -> governance.submitAgain(plan.id()));
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.next().map(RouteStep::body)).contains(example.scrutiny());
        assertThat(asKeeper(() -> governance.listDecisionsAbout(plan.id()))).hasSize(1);
    }

    @Test
    void changing_the_route_does_not_change_a_running_approval() {
        Matter plan = aPlan();
        asKeeper(() -> governance.startApproval(plan, ApprovalSubject.PLAN));
        example.addRoute(2, example.executiveGroup());
        assertThat(asKeeper(() -> governance.progressOf(plan.id()).orElseThrow())
                        .steps())
                .hasSize(4);
        assertThat(asKeeper(() -> governance.startApproval(aPlan(), ApprovalSubject.PLAN))
                        .steps())
                .hasSize(1);
    }

    @Test
    void a_matter_is_not_submitted_twice() {
        Matter plan = aPlan();
        asKeeper(() -> governance.startApproval(plan, ApprovalSubject.PLAN));
        assertThatThrownBy(() -> asKeeper(() -> governance.startApproval(plan, ApprovalSubject.PLAN)))
                .hasMessageContaining("was submitted already");
        assertThatThrownBy(() -> asKeeper(() -> governance.submitAgain(plan.id())))
                .hasMessageContaining("was not referred back");
    }

    @Test
    void of_twenty_decisions_at_once_at_the_same_step_one_is_recorded() throws Exception {
        Matter plan = aPlan();
        asKeeper(() -> governance.startApproval(plan, ApprovalSubject.PLAN));
        ExecutorService twenty = Executors.newFixedThreadPool(20);
        Callable<Boolean> attempt =
                () -> asKeeper(() -> governance.record(decisionOf(plan, example.cabinet(), RECOMMENDED_ONWARD)))
                        .match(recorded -> true, refused -> false);
        int recorded = 0;
        for (Future<Boolean> one : twenty.invokeAll(java.util.Collections.nCopies(20, attempt))) {
            recorded += one.get() ? 1 : 0;
        }
        twenty.shutdown();
        assertThat(recorded).isEqualTo(1);
        assertThat(asKeeper(() -> governance.listDecisionsAbout(plan.id()))).hasSize(1);
    }

    @Test
    void a_correction_stands_beside_the_decision_and_both_are_in_the_journal() {
        Matter plan = aPlan();
        Decision decision = recordAlone(plan);
        asKeeper(() -> governance.correct(decision, "The seconder was misnamed"));
        Decision read =
                asKeeper(() -> governance.findDecision(decision.number()).orElseThrow());
        assertThat(read.resolution()).isEqualTo(decision.resolution());
        assertThat(read.errata()).extracting(Decision.Erratum::text).containsExactly("The seconder was misnamed");
        assertThat(asKeeper(() -> journal.listOf(decision.id())))
                .extracting(entry -> entry.act())
                .containsExactly("correction added", "decision recorded");
    }

    @Test
    void the_running_role_can_neither_change_nor_delete_a_decision() {
        Decision decision = recordAlone(aPlan());
        for (String attempt : List.of(
                "update governance.decision set resolution = 'something else' where id = ?",
                "delete from governance.decision where id = ?",
                "delete from governance.erratum where decision_id = ?",
                "update governance.submission set round = 2 where approval_id = ?",
                "update governance.route_step set optional = true where route_id = ?")) {
            assertThatThrownBy(() ->
                            asKeeper(() -> sql.sql(attempt).param(decision.id()).update()))
                    .as(attempt)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void another_partnership_sees_and_adds_nothing() {
        Decision decision = recordAlone(aPlan());
        GovernanceExample other = GovernanceExample.in(database.ownerClient());
        Acting stranger = Acting.person(other.keeper(), other.partnership());
        Acting intruder = Acting.person(other.keeper(), example.partnership());
        for (Acting outside : List.of(stranger, intruder, Acting.publicIn(example.partnership()))) {
            assertThat(outside.doing(
                            () -> governance.listDecisionsAbout(decision.about().id())))
                    .isEmpty();
            for (String table :
                    List.of("body", "meeting", "route", "route_step", "approval", "submission", "decision")) {
                int seen = outside.doing(() -> inTransaction(
                        () -> sql.sql("select count(*) from governance." + table + " where partnership_id = ?")
                                .param(example.partnership())
                                .query(Integer.class)
                                .single()));
                assertThat(seen).as(table).isZero();
            }
        }
        assertThatThrownBy(() -> intruder.doing(() -> inTransaction(() -> sql.sql("""
                        insert into governance.body (id, partnership_id, slug, name, kind)
                        values (?, ?, 'ours', 'Ours', 'CABINET')""")
                        .params(UUID.randomUUID(), example.partnership())
                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_executive_member_records_the_executive_groups_decisions_and_no_others() {
        Acting member = Acting.person(example.executiveMember(), example.partnership());
        assertThat(member.<Boolean>doing(() -> governance
                        .record(decisionOf(aPlan(), example.executiveGroup(), APPROVED))
                        .match(recorded -> true, refused -> false)))
                .isTrue();
        assertThatThrownBy(
                        () -> member.doing(() -> governance.record(decisionOf(aPlan(), example.council(), APPROVED))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_decision_belongs_to_its_meetings_body_and_day() {
        UUID meeting = example.addMeeting(example.council(), LocalDate.of(2017, 3, 31));
        NewDecision onAnotherDay = new NewDecision(
                example.council(), meeting, LocalDate.of(2017, 3, 30), aPlan(), APPROVED, "Adopted", null, null, null);
        assertThatThrownBy(() -> asKeeper(() -> governance.record(onAnotherDay)))
                .rootCause()
                .hasMessageContaining("decision_is_of_its_meetings_body_and_day");
    }

    private void record(Matter plan, UUID body, DecisionOutcome outcome) {
        boolean recorded = asKeeper(() -> governance.record(decisionOf(plan, body, outcome)))
                .match(decision -> true, refused -> false);
        assertThat(recorded).isTrue();
    }

    private Decision recordAlone(Matter about) {
        return asKeeper(() -> governance.record(decisionOf(about, example.council(), APPROVED)))
                .match(recorded -> recorded, refused -> {
                    throw new AssertionError(refused);
                });
    }

    private static NewDecision decisionOf(Matter about, UUID body, DecisionOutcome outcome) {
        return new NewDecision(body, null, LocalDate.of(2017, 3, 9), about, outcome, "Resolved", null, null, null);
    }

    private static Matter aPlan() {
        return new Matter("plan.plan", UUID.randomUUID(), "Plan 2017 to 2020");
    }

    private <T> T asKeeper(Supplier<T> work) {
        return Acting.person(example.keeper(), example.partnership()).doing(() -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(transaction -> work.get());
    }
}
