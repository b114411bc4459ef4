package foreland.plan.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foreland.browser.Browser;
import foreland.journal.Acting;
import foreland.journal.OnceOnly;
import foreland.journal.Outcome;
import foreland.journey.JourneyTest;
import foreland.partnership.Person;
import foreland.plan.Action;
import foreland.plan.ActionsForTests;
import foreland.plan.Agreement;
import foreland.plan.AgreementState;
import foreland.plan.Agreements;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.PlanLife;
import foreland.plan.PlanStatus;
import foreland.plan.Plans;
import foreland.plan.Refused;
import foreland.plan.UnderChangeControl;
import foreland.plan.Versioned;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import foreland.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody can do by a page, an address or SQL, whoever they are. */
@JourneyTest
class LifeWallsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    Agreements agreements;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanLife life;

    @Autowired
    OnceOnly onceOnly;

    @Autowired
    JdbcClient sql;

    private AgreedPlan plan;

    @BeforeEach
    void a_draft_of_next_years_actions() {
        plan = new AgreedPlan(application, database);
    }

    @Test
    void an_agency_accepts_its_own_actions_and_nobody_elses_by_sql() {
        stand(YearStatus.WITH_AGENCIES);
        Agreement fires = asked("T1-03");
        assertThat(as(plan.firefighter, () -> agreements.accept(fires))).isTrue();
        for (Person other : List.of(plan.sergeant, plan.coordinator)) {
            assertRefused(other, () -> accept(asked("T1-01").actionId(), plan.fire.id(), 1));
            assertRefused(other, () -> agreements.accept(fires));
        }
        assertRefused(plan.coordinator, () -> accept(asked("T1-01").actionId(), plan.police.id(), 1));
        assertThat(as(
                        plan.sergeant,
                        () -> sql.sql("update plan.agreement set state = 'CHANGE_PROPOSED', proposal = 'x'")
                                .update()))
                .isZero();
        assertThat(asked("T1-03").state()).isEqualTo(AgreementState.ACCEPTED);
        assertThat(asked("T1-01").state()).isEqualTo(AgreementState.ASKED);
    }

    @Test
    void nobody_accepts_a_text_that_is_not_asked_about() {
        Agreement draft = asked("T1-03");
        assertThat(as(plan.firefighter, () -> agreements.accept(draft))).isFalse();
        assertRefused(plan.firefighter, () -> accept(draft.actionId(), plan.fire.id(), draft.version()));
        stand(YearStatus.WITH_AGENCIES);
        assertRefused(plan.firefighter, () -> accept(draft.actionId(), plan.fire.id(), draft.version() + 1));
    }

    @Test
    void of_an_acceptance_and_a_change_at_once_the_change_stands_and_is_asked_about() throws Exception {
        stand(YearStatus.WITH_AGENCIES);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 15; round++) {
                String title = "Fewer fires, " + round;
                Agreement seen = asked("T1-03");
                Future<Boolean> accepted = both.submit(() -> as(plan.firefighter, () -> agreements.accept(seen)));
                both.submit(() -> retitle("T1-03", title)).get();
                accepted.get();
                assertThat(plan.titleOf("T1-03")).isEqualTo(title);
                assertThat(asked("T1-03").state())
                        .as("of a text nobody accepted")
                        .isEqualTo(AgreementState.ASKED);
            }
        } finally {
            both.shutdown();
        }
    }

    @Test
    void an_acceptance_falls_away_when_the_action_changes_and_a_proposal_is_answered_by_it() {
        stand(YearStatus.WITH_AGENCIES);
        as(plan.firefighter, () -> agreements.accept(asked("T1-03")));
        as(plan.sergeant, () -> agreements.propose(asked("T1-01"), "Say when."));
        assertThat(asked("T1-01").state()).isEqualTo(AgreementState.CHANGE_PROPOSED);
        retitle("T1-03", "Far fewer fires");
        retitle("T1-01", "Fewer fires by June");
        assertThat(asked("T1-03").state()).isEqualTo(AgreementState.ASKED);
        assertThat(asked("T1-01").state()).isEqualTo(AgreementState.ASKED);
        assertThat(asked("T1-01").proposal()).isEqualTo("Say when.");
        assertThat(asked("T1-02").state()).isEqualTo(AgreementState.ASKED);
    }

    @Test
    void an_agency_opens_no_other_agencys_pages() {
        stand(YearStatus.WITH_AGENCIES);
        try (var session = Browser.atDesk()) {
            plan.partnership.signIn(session.page(), plan.firefighter);
            assertThat(status(session, "/desk/plan/agreement/2017-20/2018-19/T1-03"))
                    .isEqualTo(200);
            assertThat(status(session, "/desk/plan/agreement/2017-20/2018-19/T1-01"))
                    .isEqualTo(403);
            assertThat(status(session, "/desk/plan/agreement/2017-20/2018-19/T1-01/decline"))
                    .isEqualTo(403);
            assertThat(status(session, "/desk/plan/agreement/2017-20/2018-19/T9-99"))
                    .isEqualTo(404);
            assertThat(status(session, "/desk/plan/life/2017-20/2018-19")).isEqualTo(200);
            assertThat(session.page().locator("main form").count()).isZero();
            assertThat(status(session, "/desk/plan/life/2017-20")).isEqualTo(200);
            assertThat(session.page().locator("main form").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan.action set title = 'Other' where plan_id = :plan and year = 2018",
                "delete from plan.action where plan_id = :plan and year = 2018",
                "update plan.action set year = 2018 where plan_id = :plan and year = 2017",
                "update plan.measure set title = 'Other' where action_id in (select id from plan.action where year = 2018)",
                "delete from plan.measure where action_id in (select id from plan.action where year = 2018)",
                "insert into plan.milestone (partnership_id, plan_id, action_id, position, title) "
                        + "select partnership_id, plan_id, id, 9, 'New' from plan.action where plan_id = :plan and year = 2018",
                "insert into plan.supporting_agency (partnership_id, plan_id, action_id, agency_id, position) "
                        + "select partnership_id, plan_id, id, lead_agency_id, 9 from plan.action where plan_id = :plan and year = 2018",
                "update plan.focus_area set title = 'Other' where plan_id = :plan",
                "update plan.annual_action_plan set title = 'Other' where plan_id = :plan and year = 2018"
            })
    void locked_text_is_changed_by_no_statement(String statement) {
        for (YearStatus locked :
                List.of(YearStatus.IN_APPROVAL, YearStatus.AGREED, YearStatus.LIVE, YearStatus.CLOSED)) {
            if (locked == YearStatus.CLOSED && statement.contains("focus_area")) {
                continue; // The headings outlive a year that is closed.
            }
            stand(locked);
            assertThatThrownBy(() -> as(plan.coordinator, () -> run(statement)))
                    .as(locked.label())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(text is locked|stays as it is).*");
        }
    }

    @ParameterizedTest
    @EnumSource(YearStatus.class)
    void the_door_of_change_control_opens_what_was_agreed_and_nothing_else(YearStatus status) {
        stand(status);
        boolean opens = status != YearStatus.IN_APPROVAL && status != YearStatus.CLOSED;
        assertThat(saved(
                        () -> application.getBean(UnderChangeControl.class).changing(() -> retitled("T1-02", "Lamps"))))
                .isEqualTo(opens);
        assertThat(saved(() -> retitled("T1-01", "No lamps"))).isEqualTo(status.isBeingWritten());
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"SUBMITTED", "SCRUTINY", "CABINET", "COUNCIL", "EXPIRED"})
    void a_plan_before_a_body_is_changed_neither_by_statements_nor_by_files(PlanStatus status) {
        Plan before = plan.partnership
                .acting(() -> application.getBean(Plans.class).find(AgreedPlan.PLAN))
                .orElseThrow();
        plan.setStatus(status);
        for (String statement : List.of(
                "update plan.plan set title = 'Other' where id = :plan",
                "update plan.focus_area set title = 'Other' where plan_id = :plan",
                "update plan.action set title = 'Other' where plan_id = :plan",
                "delete from plan.action where plan_id = :plan")) {
            assertThatThrownBy(() -> as(plan.coordinator, () -> run(statement)))
                    .rootCause()
                    .hasMessageContaining("locked");
        }
        assertThatThrownBy(() -> as(
                        plan.coordinator, () -> application.getBean(Plans.class).record(before)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stands");
    }

    @Test
    void nobody_moves_a_year_or_a_plan_past_its_route() {
        for (Person person : List.of(plan.coordinator, plan.sergeant)) {
            for (YearStatus wanted : List.of(
                    YearStatus.IN_APPROVAL,
                    YearStatus.AGREED,
                    YearStatus.LIVE,
                    YearStatus.REFERRED_BACK,
                    YearStatus.CLOSED)) {
                assertThat(as(
                                person,
                                () -> sql.sql("select plan.move_year(?, 'DRAFT', ?)")
                                        .params(year().id(), wanted.name())
                                        .query(Boolean.class)
                                        .single()))
                        .isFalse();
            }
        }
        assertThatThrownBy(() -> as(
                        plan.coordinator,
                        () -> run("update plan.annual_action_plan set status = 'LIVE' where plan_id = :plan")))
                .rootCause()
                .hasMessageContaining("move_year");
        plan.setStatus(PlanStatus.DRAFT);
        assertThatThrownBy(() ->
                        as(plan.coordinator, () -> run("update plan.plan set status = 'IN_FORCE' where id = :plan")))
                .rootCause()
                .hasMessageContaining("moves on by its route");
        assertThat(year().status()).isEqualTo(YearStatus.DRAFT);
    }

    @Test
    void who_may_edit_a_plan_but_not_publish_it_does_not_let_the_public_read_it() {
        Person writer = plan.partnership.person("Wendy Writer", "ANALYST");
        JdbcClient owner = database.ownerClient();
        owner.sql("insert into partnership.role_right values ('ANALYST', 'plan.edit')")
                .update();
        try {
            assertThat(as(writer, () -> run("update plan.plan set vision = 'Safer' where id = :plan")))
                    .isOne();
            assertThatThrownBy(() -> as(writer, () -> run("update plan.plan set published = false where id = :plan")))
                    .rootCause()
                    .hasMessageContaining("may publish");
        } finally {
            owner.sql("delete from partnership.role_right where role = 'ANALYST' and right_code = 'plan.edit'")
                    .update();
        }
        assertThat(as(plan.coordinator, () -> run("update plan.plan set published = false where id = :plan")))
                .isOne();
    }

    /** What every action came to is said first, since no year is closed without it. */
    private void stand(YearStatus status) {
        database.ownerClient()
                .sql("update plan.action set disposition = 'COMPLETED' where plan_id = ? and ? = 'CLOSED'")
                .params(year().planId(), status.name())
                .update();
        database.ownerClient()
                .sql("update plan.annual_action_plan set status = ? where id = ?")
                .params(status.name(), year().id())
                .update();
        database.ownerClient()
                .sql("update plan.annual_action_plan set status = 'DRAFT' where plan_id = ? and year = 2017")
                .param(year().planId())
                .update();
    }

    private YearLife year() {
        return plan.partnership
                .acting(() -> life.find(AgreedPlan.PLAN, AgreedPlan.YEAR))
                .orElseThrow();
    }

    private Agreement asked(String reference) {
        return plan.partnership
                .acting(() -> agreements.find(AgreedPlan.PLAN, AgreedPlan.YEAR, reference))
                .orElseThrow();
    }

    private int accept(UUID action, UUID agency, int version) {
        return sql.sql("""
                        insert into plan.agreement
                            (id, partnership_id, plan_id, action_id, agency_id, state, action_version, at, by_person)
                        select gen_random_uuid(), a.partnership_id, a.plan_id, a.id, ?, 'ACCEPTED', ?, now(), journal.acting_person()
                        from plan.action a where a.id = ?""").params(agency, version, action).update();
    }

    private void assertRefused(Person person, Supplier<?> work) {
        assertThatThrownBy(() -> as(person, work))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private <T> T as(Person person, Supplier<T> work) {
        return plan.partnership.actingAs(person.id(), work);
    }

    private int run(String statement) {
        return sql.sql(statement).param("plan", planId()).update();
    }

    private UUID planId() {
        return sql.sql("select id from plan.plan where partnership_id = journal.acting_partnership()")
                .query(UUID.class)
                .single();
    }

    private void retitle(String reference, String title) {
        assertThat(saved(() -> retitled(reference, title))).isTrue();
    }

    /** As a form does it: what is refused is rolled back. */
    private boolean saved(Supplier<Boolean> edit) {
        return Acting.person(
                        plan.coordinator.id(), plan.partnership.partnership().id())
                .doing(() -> onceOnly.answer(
                        UUID.randomUUID(), () -> edit.get() ? Outcome.saved("/desk") : Outcome.refused("locked")))
                .match(location -> true, why -> false);
    }

    private boolean retitled(String reference, String title) {
        Versioned<Action> action =
                editing.findAction(AgreedPlan.PLAN, AgreedPlan.YEAR, reference).orElseThrow();
        return editing.saveAction(
                        AgreedPlan.PLAN,
                        AgreedPlan.YEAR,
                        reference,
                        ActionsForTests.titled(action.content(), title),
                        action.version())
                .match(location -> true, refusal -> false);
    }

    private int status(foreland.browser.BrowserSession session, String path) {
        return session.page().navigate(plan.partnership.address(path)).status();
    }
}
