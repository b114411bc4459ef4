package foreland.plan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.governance.ApprovalProgress;
import foreland.governance.DecisionOutcome;
import foreland.governance.Governance;
import foreland.governance.NewDecision;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.plan.Plan;
import foreland.plan.PlanChanges;
import foreland.plan.PlanVersion;
import foreland.plan.PlanVersions;
import foreland.plan.Plans;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan in force is changed: proposed, shown, accepted or decided on, and put into the plan. */
@JourneyTest
class ChangesJourneyTest {

    private static final String SCOPE = "/desk/plan/edit/2017-20/focus-areas/T1";
    private static final String ACTION = "/desk/plan/edit/2017-20/actions/2017-18/T1-01";

    @Autowired
    ApplicationContext application;

    private TestPartnership partnership;
    private Agency fire;
    private Person coordinator;
    private Person fireLead;

    @BeforeEach
    void a_year_is_in_force() {
        partnership = TestPartnership.in(application);
        fire = partnership.agency("Northmere Fire and Rescue");
        coordinator = partnership.person("Carla Example", Role.COORDINATOR);
        fireLead = partnership.person("Fiona Example", fire, "AGENCY_LEAD");
        LiveYear.in(partnership, application, fire, partnership.council());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void scrutiny_adds_speeding_and_inconsiderate_parking(boolean withJavaScript) {
        try (var session = open(withJavaScript)) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address(SCOPE));
            assertThat(page.locator("main").textContent()).contains("Why the change");
            page.locator("#scope").fill("Everyone\nSpeeding and inconsiderate parking");
            submit(page, "Save in the change request");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Enter why the plan should change");
            if (withJavaScript) {
                PageCheck.assertAccessible(page);
            }
            page.locator("[name=reasonKind][value=SCRUTINY]").check();
            page.locator("#reason").fill("The panel of 5 October asks for it");
            submit(page, "Save in the change request");

            assertThat(page.url()).isEqualTo(partnership.address("/desk/plan/changes/1"));
            assertThat(message(page)).contains("Focus area T1 saved in CR-1. The plan itself has not changed yet");
            assertThat(page.locator("ins").allTextContents().toString()).contains("Speeding and inconsiderate parking");
            assertThat(plan().focusAreas().get(0).scope()).containsExactly("Everyone");
            submit(page, "Raise this request");
            submit(page, "Accept and put it into the plan");
            assertThat(message(page)).contains("CR-1 is in the plan");
            assertThat(page.locator("main").textContent()).contains("In the plan", "Minor");
        }
        assertThat(plan().focusAreas().get(0).scope())
                .containsExactly("Everyone", "Speeding and inconsiderate parking");
        assertThat(versions()).extracting(PlanVersion::why).contains("CR-1: Scrutiny");
    }

    @Test
    void an_agency_proposes_and_answers_and_the_coordinator_puts_it_into_the_plan() {
        Person council = partnership.person("Cody Example", partnership.council(), "AGENCY_LEAD");
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, fireLead);
            page.navigate(partnership.address("/desk/plan/changes"));
            page.locator("details summary").first().click();
            page.locator("a", new Page.LocatorOptions().setHasText("T1-01 of 2017-18"))
                    .click();
            page.locator("#measures-0-target").fill("90");
            page.locator("[name=reasonKind][value=OPERATIONAL]").check();
            page.locator("#reason").fill("A second crew has come");
            submit(page, "Save in the change request");
            assertThat(message(page)).contains("saved in CR-1");
            submit(page, "Raise this request");
            page.locator("[name^=answer-][value=yes]").check();
            submit(page, "Answer for Northmere Fire and Rescue");
            assertThat(page.locator("main").textContent()).contains("Accepted on", "by Fiona Example");
            assertThat(page.getByText("Accept and put it into the plan").count())
                    .isZero();

            assertThat(page.navigate(partnership.address("/desk/plan/edit/2017-20/actions/2017-18/T1-03"))
                            .status())
                    .isEqualTo(403);
        }
        try (var session = Browser.atDesk()) {
            partnership.signIn(session.page(), council);
            assertThat(session.page().navigate(partnership.address(ACTION)).status())
                    .isEqualTo(403);
            session.page().navigate(partnership.address("/desk/plan/changes/1"));
            assertThat(session.page().locator("main form").count()).isZero();
        }
        try (var session = Browser.onPhone()) {
            partnership.signIn(session.page(), coordinator);
            session.page().navigate(partnership.address("/desk/plan/changes/1"));
            session.picture(Path.of("target/pictures/320-change-request.png"));
            PageCheck.assertAccessible(session.page());
            submit(session.page(), "Accept and put it into the plan");
            assertThat(message(session.page())).contains("CR-1 is in the plan");
        }
    }

    @Test
    void a_new_focus_area_is_for_the_bodies_to_decide_and_follows_their_decision() {
        layDownTheRoute();
        Person member = partnership.person("Ellis Example", "EXECUTIVE_MEMBER");
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/plan/edit/2017-20/focus-areas"));
            page.locator("#code").fill("T3");
            page.locator("#title").fill("Modern slavery");
            page.locator("[name=reasonKind][value=EMERGING_ISSUE]").check();
            page.locator("#reason").fill("Three cases since April");
            submit(page, "Save in the change request");
            submit(page, "Raise this request");
            assertThat(page.getByText("Accept and put it into the plan").count())
                    .isZero();
            submit(page, "Send it to those who approve changes");
            assertThat(message(page)).contains("sent to those who approve it");
            session.picture(Path.of("target/pictures/1280-change-request-in-approval.png"));
            PageCheck.assertAccessible(session);
        }
        decide(member, DecisionOutcome.REFERRED_BACK);
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/plan/changes/1"));
            assertThat(page.locator("main").textContent()).contains("Draft", "Referred back");
            submit(page, "Raise this request");
            submit(page, "Send it to those who approve changes");
        }
        decide(member, DecisionOutcome.APPROVED);
        assertThat(plan().focusAreas()).extracting(area -> area.code()).containsExactly("T1", "T2", "T3");
    }

    @Test
    void the_second_of_two_editors_is_shown_the_words_that_the_request_has_already() {
        try (var first = Browser.atDesk();
                var second = Browser.onPhone()) {
            partnership.signIn(first.page(), coordinator);
            partnership.signIn(second.page(), coordinator);
            edit(first.page(), "Fewer fires in skips");
            submit(first.page(), "Save in the change request");

            second.page().navigate(partnership.address(ACTION));
            second.page().locator("#title").fill("Fewer fires in parks");
            second.page().locator("[name=request][value='1']").check();
            second.picture(Path.of("target/pictures/320-action-why.png"));
            submit(second.page(), "Save in the change request");
            assertThat(second.page().locator("main").textContent()).contains("skips", "Nothing of yours is lost");
            assertThat(second.page().locator("#title").inputValue()).isEqualTo("Fewer fires in parks");
            PageCheck.assertAccessible(second.page());
            submit(second.page(), "Save in the change request");
            assertThat(message(second.page())).contains("saved in CR-1");
            assertThat(second.page().locator("ins").allTextContents().toString())
                    .contains("parks");
        }
        assertThat(title()).isEqualTo("Fewer fires in bins");
    }

    @Test
    void a_change_that_meets_another_is_refused_with_both_shown() {
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            for (String title : List.of("Fewer fires in skips", "Fewer fires in parks")) {
                edit(page, title);
                if (page.locator("[name=request][type=radio]").count() > 0) {
                    page.locator("[name=request][value=new]").check();
                }
                submit(page, "Save in the change request");
            }
            for (int number = 1; number <= 2; number++) {
                page.navigate(partnership.address("/desk/plan/changes/" + number));
                submit(page, "Raise this request");
            }
        }
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, fireLead);
            for (int number = 1; number <= 2; number++) {
                page.navigate(partnership.address("/desk/plan/changes/" + number));
                page.locator("[name^=answer-][value=yes]").check();
                submit(page, "Answer for Northmere Fire and Rescue");
            }
        }
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/plan/changes/1"));
            submit(page, "Accept and put it into the plan");
            page.navigate(partnership.address("/desk/plan/changes/2"));
            assertThat(page.getByText("Accept and put it into the plan").count())
                    .isZero();
            assertThat(page.locator("main").textContent()).contains("The plan was changed meanwhile", "skips", "parks");
            session.picture(Path.of("target/pictures/1280-change-request-conflict.png"));
            PageCheck.assertAccessible(session);
            submit(page, "I have seen both: keep what the request wants");
            submit(page, "Accept and put it into the plan");
        }
        assertThat(title()).isEqualTo("Fewer fires in parks");
    }

    @Test
    void the_pages_are_accessible_wide_and_narrow_and_a_resend_does_nothing_twice() {
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            edit(page, "Fewer fires in skips");
            Object answer = page.evaluate("""
                    async () => {
                      const form = document.querySelector('main form');
                      const send = () => fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
                      await Promise.all([send(), send()]);
                      return (await send()).url;
                    }""");
            assertThat(answer).isEqualTo(partnership.address("/desk/plan/changes/1"));
            assertThat(partnership.acting(
                            () -> application.getBean(PlanChanges.class).list()))
                    .hasSize(1);
            for (String path :
                    List.of("/desk/plan/changes", "/desk/plan/changes/1", ACTION, ACTION + "/remove", SCOPE)) {
                assertThat(page.navigate(partnership.address(path)).status()).isEqualTo(200);
                session.picture(Path.of("target/pictures", "change" + path.replaceAll("\\W+", "-") + ".png"));
                PageCheck.assertAccessibleWideAndNarrow(session);
            }
        }
    }

    private void edit(Page page, String title) {
        page.navigate(partnership.address(ACTION));
        page.locator("#title").fill(title);
        page.locator("[name=reasonKind][value=OPERATIONAL]").check();
        page.locator("#reason").fill("It is where they burn");
    }

    /** The Executive Group alone decides on changes here, and one of its members, who edits no plans, records it. */
    private void layDownTheRoute() {
        partnership.acting(() -> {
            JdbcClient sql = application.getBean(JdbcClient.class);
            UUID body = UUID.randomUUID();
            UUID route = UUID.randomUUID();
            sql.sql("""
                            insert into governance.body (id, partnership_id, slug, name, kind)
                            values (?, journal.acting_partnership(), 'executive-group', 'Executive Group', 'EXECUTIVE_GROUP')""").param(body).update();
            sql.sql("""
                            insert into governance.route (id, partnership_id, subject, version, made_at)
                            values (?, journal.acting_partnership(), 'CHANGE_REQUEST', 1, now())""").param(route).update();
            return sql.sql("""
                            insert into governance.route_step (partnership_id, route_id, position, body_id, act, optional)
                            values (journal.acting_partnership(), ?, 1, ?, 'AGREES', false)""").params(route, body).update();
        });
    }

    private void decide(Person member, DecisionOutcome outcome) {
        partnership.actingAs(member.id(), () -> {
            Governance governance = application.getBean(Governance.class);
            ApprovalProgress progress = governance.listAwaiting().get(0);
            return governance.record(new NewDecision(
                    progress.next().orElseThrow().body(),
                    null,
                    LocalDate.of(2017, 5, 2),
                    progress.about(),
                    outcome,
                    "Resolved so",
                    null,
                    null,
                    null));
        });
    }

    private static BrowserSession open(boolean withJavaScript) {
        return withJavaScript ? Browser.atDesk() : Browser.withoutJavaScript();
    }

    private Plan plan() {
        return partnership
                .acting(() -> application.getBean(Plans.class).find(LiveYear.PLAN))
                .orElseThrow();
    }

    private String title() {
        return plan().years().get(0).actions().get(0).title();
    }

    private List<PlanVersion> versions() {
        return partnership.acting(() -> application.getBean(PlanVersions.class).list(LiveYear.PLAN));
    }

    private static String message(Page page) {
        return page.locator(".govuk-notification-banner").textContent();
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .last()
                .click();
    }
}
