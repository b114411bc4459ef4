package foreland.delivery.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.delivery.closing.Disposition.CarriedForward;
import foreland.delivery.closing.Disposition.Completed;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.PlanLife;
import foreland.plan.YearLife;
import foreland.plan.YearStatus;
import foreland.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No agency disposes of another's action, nobody but the coordinator closes, and a closed year stays, by whichever way. */
@JourneyTest
class ClosingWallsTest {

    private static final Completed DONE = new Completed("All bins seen");

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    @Autowired
    Closing closing;

    private TestPartnership partnership;
    private Person coordinator;
    private Person fireLead;
    private YearLife year;

    @BeforeEach
    void makeAYear() {
        clock.goTo(LocalDate.of(2018, 4, 9));
        partnership = TestPartnership.in(application);
        Agency fire = partnership.agency("Northmere Fire Service");
        coordinator = partnership.person("Carla Example", "COORDINATOR");
        fireLead = partnership.person("Fiona Fire", fire, "AGENCY_LEAD");
        year = LiveYear.in(partnership, application, partnership.council(), fire);
    }

    @AfterEach
    void backToToday() {
        clock.setBack();
    }

    @Test
    void an_agency_says_what_becomes_of_its_own_actions_only() {
        assertThat(say(fireLead, "T1-03", false, 0)).isTrue();
        assertThatThrownBy(() -> say(fireLead, "T1-01", false, 0))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() ->
                        partnership.actingAs(fireLead.id(), () -> sql.sql("""
                                        insert into delivery.disposition (action_id, partnership_id, plan_id, kind, result, proposed_at)
                                        select id, partnership_id, plan_id, 'COMPLETED', 'Ours now', now()
                                        from plan.action where reference = 'T1-01'""").update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_agency_neither_settles_nor_closes() {
        say(fireLead, "T1-03", false, 0);
        begin();
        assertThatThrownBy(() -> say(fireLead, "T1-03", true, 1))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> partnership.actingAs(fireLead.id(), () -> {
                    application.getBean(PlanLife.class).move(find(), YearStatus.CLOSED, "closed");
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        say(coordinator, "T1-03", true, 1);
        assertThat(partnership.actingAs(
                        fireLead.id(),
                        () -> sql.sql("update delivery.disposition set result = 'Not so'")
                                .update()))
                .as("settled ones that an agency can still change")
                .isZero();
    }

    @Test
    void pages_and_addresses_of_anothers_action_refuse() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, fireLead);
            String address = partnership.address("/desk/delivery/closing/2017-20/2017-18");
            page.navigate(address + "/actions/T1-01?as=COMPLETED");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Propose"))
                            .count())
                    .isZero();
            page.navigate(address + "/actions/T1-03?as=COMPLETED");
            String csrf = page.locator("input[name=_csrf]").last().inputValue();
            FormData form = FormData.create()
                    .set("_csrf", csrf)
                    .set("_form", UUID.randomUUID().toString())
                    .set("version", "0")
                    .set("kind", "COMPLETED")
                    .set("first", "Ours now");
            for (String path : List.of("/actions/T1-01", "/begin", "/accept", "/close", "/outlooks")) {
                assertThat(page.request()
                                .post(address + path, RequestOptions.create().setForm(form))
                                .status())
                        .as(path)
                        .isEqualTo(403);
            }
            assertThat(partnership
                            .acting(() -> closing.find("2017-20", LiveYear.YEAR).orElseThrow())
                            .without())
                    .hasSize(4);
        }
    }

    @Test
    void another_partnership_sees_nothing() {
        say(fireLead, "T1-03", false, 0);
        partnership.actingAs(coordinator.id(), () -> closing.issueOutlook(seen(), LocalDate.of(2018, 3, 9)));
        TestPartnership others = TestPartnership.in(application);
        Person stranger = others.person("Stella Stranger", "COORDINATOR");
        for (String table : List.of("delivery.disposition", "delivery.outlook")) {
            assertThat(others.actingAs(stranger.id(), () -> count(table)))
                    .as(table)
                    .isZero();
            assertThat(partnership.actingAs(stranger.id(), () -> count(table)))
                    .as(table + " from within")
                    .isZero();
            assertThat(partnership.actingAs(coordinator.id(), () -> count(table)))
                    .as(table + " to its own")
                    .isPositive();
        }
    }

    @Test
    void an_issued_outlook_is_never_changed() {
        partnership.actingAs(coordinator.id(), () -> closing.issueOutlook(seen(), LocalDate.of(2018, 3, 9)));
        for (String change :
                List.of("update delivery.outlook set as_at = '2018-03-10'", "delete from delivery.outlook")) {
            assertThatThrownBy(() -> partnership.actingAs(
                            coordinator.id(), () -> sql.sql(change).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void who_comes_second_is_told_and_overwrites_nothing() {
        assertThat(say(fireLead, "T1-03", false, 0)).isTrue();
        assertThat(say(coordinator, "T1-03", true, 0)).isFalse();
        assertThat(say(coordinator, "T1-03", true, 1)).isTrue();
    }

    @Test
    void a_closed_year_stays_as_it_is() {
        begin();
        for (String reference : List.of("T1-01", "T1-02", "T1-03")) {
            say(coordinator, reference, true, 0);
        }
        assertThatThrownBy(this::close).hasMessageContaining("1 action is not settled yet");
        assertThatThrownBy(() -> partnership.actingAs(coordinator.id(), () -> {
                    application.getBean(PlanLife.class).move(find(), YearStatus.CLOSED, "closed");
                    return true;
                }))
                .as("without what became of each action")
                .rootCause()
                .hasMessageContaining("every action has its disposition");
        partnership.actingAs(
                coordinator.id(), () -> closing.say(seen(), "T1-04", new CarriedForward("Two streets", null), true, 0));
        close();
        assertThat(seen().life().status()).isEqualTo(YearStatus.CLOSED);
        for (String change : List.of(
                "update plan.action set title = 'Other' where year = 2017",
                "delete from plan.action where year = 2017",
                "delete from plan.measure where action_id in (select id from plan.action where year = 2017)",
                "update plan.annual_action_plan set status = 'LIVE' where year = 2017",
                "update delivery.disposition set result = 'Other' where kind = 'COMPLETED'")) {
            assertThatThrownBy(() -> partnership.acting(() -> sql.sql(change).update()))
                    .as(change)
                    .rootCause()
                    .isInstanceOf(org.postgresql.util.PSQLException.class);
        }
        assertThat(partnership.acting(() -> sql.sql("""
                                select a.reference || ' ' || a.continues_reference || ' ' || y.status
                                from plan.action a join plan.annual_action_plan y on y.plan_id = a.plan_id and y.year = a.year
                                where a.year = 2018 and a.partnership_id = journal.acting_partnership()""").query(String.class).list()))
                .containsExactly("T1-04 T1-04 DRAFT");
    }

    private boolean say(Person who, String reference, boolean asCoordinator, int basedOn) {
        return partnership.actingAs(who.id(), () -> closing.say(seen(), reference, DONE, asCoordinator, basedOn));
    }

    private void begin() {
        partnership.actingAs(coordinator.id(), () -> {
            closing.begin(seen());
            return true;
        });
    }

    private void close() {
        partnership.actingAs(coordinator.id(), () -> {
            closing.close(seen());
            return true;
        });
    }

    private ClosingYear seen() {
        return partnership.acting(() -> closing.find(year.plan(), LiveYear.YEAR).orElseThrow());
    }

    private YearLife find() {
        return application.getBean(PlanLife.class).find(year.id()).orElseThrow();
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
