package foreland.delivery.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.delivery.ActionStanding;
import foreland.delivery.UpdateStatus;
import foreland.delivery.Updates;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.Rag;
import foreland.plan.YearLife;
import foreland.testing.TestClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A quarter's updates from the agencies' and the coordinator's side, with and without JavaScript. */
@JourneyTest
class UpdatesJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    Updates updates;

    private TestPartnership partnership;
    private YearLife year;
    private Person lead;
    private Person coordinator;

    @BeforeEach
    void aYearInForceWhoseFirstQuarterIsOver() {
        partnership = TestPartnership.in(application);
        Agency fire = partnership.agency("Northmere Fire Service");
        Agency police = partnership.agency("Northmere Police");
        year = LiveYear.in(partnership, application, fire, police);
        lead = partnership.person("Fay Example", fire, "AGENCY_LEAD");
        coordinator = partnership.person("Cora Example", "COORDINATOR");
        clock.goTo(LocalDate.of(2017, 7, 10));
    }

    @AfterEach
    void back() {
        clock.setBack();
    }

    @Test
    void an_update_is_given_returned_and_accepted_at_a_desk() {
        try (BrowserSession session = Browser.atDesk()) {
            playThrough(session, true, "desk");
        }
    }

    @Test
    void an_update_is_given_returned_and_accepted_on_a_phone() {
        try (BrowserSession session = Browser.onPhone()) {
            playThrough(session, true, "phone");
        }
    }

    @Test
    void an_update_is_given_returned_and_accepted_without_javascript() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            playThrough(session, false, "plain");
        }
    }

    private void playThrough(BrowserSession session, boolean javaScript, String name) {
        Page page = session.page();
        partnership.signIn(page, lead);
        assertThat(page.locator("main").textContent()).contains("2 updates due by 14 July");
        check(session, "desk", javaScript, name);
        page.getByText("2 updates due by 14 July").click();
        assertThat(page.locator("main").textContent())
                .contains("2 updates are due from you", "Quarter 1, April to June 2017", "T1-01", "T1-02")
                .doesNotContain("T1-03");
        check(session, "due", javaScript, name);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("T1-01 Fewer fires in bins"))
                .click();
        check(session, "empty", javaScript, name);
        press(page, "Submit update");
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains("Choose how confident you are", "Say what was done in the quarter");
        check(session, "errors", javaScript, name);
        page.getByLabel("Amber", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Progress in the quarter").fill("Forty bins seen.");
        page.getByLabel("Fires in bins", new Page.GetByLabelOptions().setExact(true))
                .fill("160");
        press(page, "Save draft");
        assertThat(page.locator("main").textContent())
                .contains("Draft saved at 10:0", "Proposed from milestones and figures: Red", "39%");
        check(session, "draft", javaScript, name);
        press(page, "Submit update");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("Say why it is amber");
        page.getByLabel("Why, if it is amber or red").fill("A hot June");
        press(page, "Submit update");
        assertThat(page.locator("main").textContent()).contains("Update on T1-01 submitted", "One update is due");
        signOut(page);

        partnership.signIn(page, coordinator);
        assertThat(page.locator("main").textContent()).contains("1 update to accept");
        page.getByText("1 update to accept").click();
        assertThat(page.locator("main").textContent()).contains("1 to accept or return", "3 not started");
        check(session, "round", javaScript, name);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("T1-01 Fewer fires in bins"))
                .click();
        check(session, "review", javaScript, name);
        press(page, "Return");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("Write what you want to know");
        page.getByLabel("Or return it with a question").fill("Which streets?");
        press(page, "Return");
        assertThat(page.locator("main").textContent()).contains("Update on T1-01 returned to Northmere Fire Service");
        signOut(page);

        partnership.signIn(page, lead);
        page.getByText("1 update returned to you").click();
        assertThat(page.locator("main").textContent()).contains("Which streets?");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("T1-01 Fewer fires in bins"))
                .click();
        assertThat(page.getByLabel("Fires in bins", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo("160");
        page.getByLabel("Progress in the quarter").fill("Forty bins seen, most in Sea Street.");
        press(page, "Submit update");
        signOut(page);

        partnership.signIn(page, coordinator);
        page.getByText("1 update to accept").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("T1-01 Fewer fires in bins"))
                .click();
        press(page, "Accept");
        assertThat(page.locator("main").textContent()).contains("Update on T1-01 accepted");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("T1-01 Fewer fires in bins"))
                .click();
        page.getByLabel("What is wrong, and how it should read").fill("It was Bay Street.");
        press(page, "Add the correction");
        assertThat(page.locator("main").textContent())
                .contains("Sea Street", "It was Bay Street.", "by Cora Example", "The rule proposed");
        check(session, "accepted", javaScript, name);
        standsAsAccepted();
    }

    private void standsAsAccepted() {
        List<ActionStanding> standings = partnership.acting(() -> updates.newestOf(year));
        assertThat(standings).hasSize(4);
        ActionStanding first = standings.get(0);
        assertThat(first.newest().orElseThrow().rag()).isEqualTo(Rag.AMBER);
        assertThat(first.newest().orElseThrow().proposed()).isEqualTo(Rag.RED);
        assertThat(first.newest().orElseThrow().errata()).hasSize(1);
        assertThat(first.newest().orElseThrow().values().get(0).value()).isEqualByComparingTo("160");
        assertThat(first.current().orElseThrow().status()).isEqualTo(UpdateStatus.ACCEPTED);
        assertThat(standings.get(1).current().orElseThrow().status()).isEqualTo(UpdateStatus.NOT_STARTED);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    private static void signOut(Page page) {
        press(page, "Sign out");
    }

    private static void check(BrowserSession session, String what, boolean javaScript, String name) {
        if (javaScript) {
            PageCheck.assertAccessible(session.page());
            session.picture(Path.of("target/pictures/updates-" + what + "-" + name + ".png"));
        }
    }
}
