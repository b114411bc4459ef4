package foreland.delivery.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.Action;
import foreland.plan.NumericMeasure;
import foreland.plan.Plans;
import foreland.publication.planfile.PlanFileReader;
import foreland.testing.TestClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The outlook of 9 March, the close with carry-forward, and the next year's plan, as people live through them. */
@JourneyTest
class ClosingJourneyTest {

    private static final String YEAR = "/desk/delivery/closing/2017-20/2017-18";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private Person coordinator;

    @BeforeEach
    void makeAPartnership() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", "COORDINATOR");
    }

    @AfterEach
    void backToToday() {
        clock.setBack();
    }

    @Test
    void the_outlook_of_9_march_is_computed_and_the_published_contradictions_stand_beside_it() throws IOException {
        try (InputStream example =
                Objects.requireNonNull(getClass().getResourceAsStream("/example/thanet/2016-17.yaml"))) {
            byte[] file = example.readAllBytes();
            partnership.acting(() -> PlanFileReader.read(file, "2016-17.yaml")
                    .match((plan, warnings) -> application.getBean(Plans.class).record(plan), problems -> {
                        throw new AssertionError(problems);
                    }));
        }
        for (boolean javaScript : new boolean[] {true, false}) {
            try (BrowserSession session = javaScript ? Browser.atDesk() : Browser.withoutJavaScript()) {
                Page page = session.page();
                partnership.signIn(page, coordinator);
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Outlook and close"))
                        .click();
                check(session, "years", javaScript);
                page.getByText("2016-17").first().click();
                assertThat(page.locator("main").textContent())
                        .contains(
                                "50 actions: 16 completed, 28 ongoing to the year end, 6 continuing (3 absorbed into"
                                        + " day-to-day work, 3 needs further work).",
                                "The total is published as 'over 50', but the parts make 50.",
                                "Extending use of new ASB legislation is listed both as absorbed",
                                "'extending use of the new ASB legislation' is listed under more than one outcome");
                fillDate(page, "asAt", "9", "3", "2018");
                press(page, "Issue the outlook");
                assertThat(page.locator(".govuk-error-summary").textContent())
                        .contains("Enter the day of the report, from 1 April 2016 to 31 March 2017");
                check(session, "recorded", javaScript);
                fillDate(page, "asAt", "9", "3", "2017");
                press(page, "Issue the outlook");
                assertThat(page.locator("main").textContent())
                        .contains("As at 9 March 2017: 50 actions: 16 completed, 28 ongoing");
                check(session, "outlook", javaScript);
                page.navigate(partnership.address("/desk/delivery/closing/2016-17/2016-17/report"));
                page.getByLabel("Joint ASB investigation: over 441").check();
                press(page, "Write the section anew");
                String told = page.locator("main").textContent();
                assertThat(told)
                        .contains(
                                "The action plan of 2016-17 had 50 actions. As at 9 March 2017 16 were completed, 28 were"
                                        + " ongoing and due by 31 March 2017, 3 have become day-to-day work and 3 need"
                                        + " further work.",
                                "All-out multi-agency operations. By Thanet District Council, which led it.");
                assertThat(page.getByLabel("As plain text").inputValue())
                        .contains("Highlights of the year:", "- Joint ASB investigation: over 441");
                assertThat(page.getByLabel("As HTML").inputValue()).startsWith("<p>The action plan of 2016-17");
                check(session, "report", javaScript);
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("16").setExact(true))
                        .click();
                assertThat(page.locator("#every-action tbody tr").count()).isEqualTo(16);
            }
        }
    }

    @Test
    void a_year_is_closed_and_the_next_one_goes_on_with_what_is_carried() {
        live(true);
    }

    @Test
    void a_year_is_closed_without_javascript() {
        live(false);
    }

    private void live(boolean javaScript) {
        Agency fire = partnership.agency("Northmere Fire Service");
        LiveYear.in(partnership, application, partnership.council(), fire);
        Person lead = partnership.person("Fiona Fire", fire, "AGENCY_LEAD");
        clock.goTo(LocalDate.of(2018, 3, 9));
        try (BrowserSession session = javaScript ? Browser.atDesk() : Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, lead);
            say(page, "T1-03", "Ongoing to the year end", "What it waits for", "The last ten bins");
            assertThat(page.locator("main").textContent())
                    .contains("4 actions: 1 ongoing to the year end, 3 with nothing said yet.");
            page.navigate(partnership.address(YEAR + "/actions/T1-01"));
            assertThat(page.getByRole(AriaRole.BUTTON, named("Continue")).count())
                    .isZero();
            page.context().clearCookies();
            partnership.signIn(page, coordinator);
            open(page, YEAR);
            check(session, "live", javaScript);
            press(page, "Issue the outlook of 9 March 2018");
            assertThat(page.locator("main").textContent())
                    .contains("As at 9 March 2018", "Waits for: The last ten bins.");
            open(page, YEAR);
            press(page, "Begin the close");
            assertThat(page.locator("main").textContent())
                    .contains("The close of 2017-18 has begun", "4 actions are not settled yet");
            check(session, "closing", javaScript);
            clock.goTo(LocalDate.of(2018, 4, 9));
            page.context().clearCookies();
            partnership.signIn(page, lead);
            say(page, "T1-03", "Completed", "What was reached, and what shows it", "All bins; our records");
            say(page, "T1-04", "Carried forward", "What is still to be done", "Lamps in two streets");
            page.context().clearCookies();
            partnership.signIn(page, coordinator);
            open(page, YEAR);
            press(page, "Settle the 2 proposals that lack nothing");
            open(page, YEAR + "/actions/T1-01");
            check(session, "choose", javaScript);
            page.getByLabel("Needs further work").check();
            press(page, "Continue");
            press(page, "Settle");
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("Enter the question", "Enter who answers it", "Enter the day by which");
            check(session, "say", javaScript);
            page.getByLabel("The question").fill("Would litter bins of steel do?");
            page.getByLabel("Who answers it").fill("The fire service's engineer");
            fillDate(page, "by", "30", "9", "2018");
            press(page, "Settle");
            open(page, YEAR + "/actions/T1-02");
            page.getByLabel("Absorbed into day-to-day work").check();
            press(page, "Continue");
            page.getByLabel("Who goes on with it").fill("The council's street team");
            page.getByLabel("How it is kept in sight").fill("A line in the quarterly report");
            press(page, "Settle");
            check(session, "ready", javaScript);
            press(page, "Close the year");
            assertThat(page.locator("main").textContent())
                    .contains(
                            "The year 2017-18 is closed",
                            "4 actions: 1 completed, 3 continuing (1 carried forward, 1 absorbed into day-to-day"
                                    + " work, 1 needs further work).");
            check(session, "closed", javaScript);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("T1-04").setExact(true))
                    .click();
            page.getByText("Its line over the years").click();
            assertThat(page.locator("main").textContent()).contains("2018-19", "Lamps mended in a week");
            check(session, "family", javaScript);
        }
        Action carried = partnership.acting(() -> application
                .getBean(Plans.class)
                .find("2017-20")
                .orElseThrow()
                .findYear(LiveYear.YEAR.next())
                .orElseThrow()
                .findAction("T1-04")
                .orElseThrow());
        assertThat(Objects.requireNonNull(carried.continues()).reference()).isEqualTo("T1-04");
        assertThat(carried.leadAgency()).isEqualTo("Northmere Fire Service");
        assertThat(carried.measures())
                .noneMatch(measure -> measure instanceof NumericMeasure number
                        && !number.actuals().isEmpty());
    }

    /** From the page of an action, past the choice of the way it ends. */
    private void say(Page page, String reference, String way, String label, String text) {
        open(page, YEAR + "/actions/" + reference);
        if (page.getByText("Choose something else").count() > 0) {
            page.getByText("Choose something else").click();
        }
        page.getByLabel(way).check();
        press(page, "Continue");
        page.getByLabel(label).fill(text);
        press(page, "Propose");
    }

    private void open(Page page, String path) {
        page.navigate(partnership.address(path));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        page.waitForLoadState();
    }

    private static void fillDate(Page page, String name, String day, String month, String year) {
        page.locator("[name=" + name + "-day]").fill(day);
        page.locator("[name=" + name + "-month]").fill(month);
        page.locator("[name=" + name + "-year]").fill(year);
    }

    /** At the width of a desk and of a phone; axe needs JavaScript. */
    private static void check(BrowserSession session, String name, boolean javaScript) {
        int width = session.page().viewportSize().width;
        if (!javaScript) {
            return;
        }
        session.picture(Path.of("target/pictures/closing-" + name + "-" + width + ".png"));
        PageCheck.assertAccessible(session.page());
        session.page().setViewportSize(320, 800);
        session.picture(Path.of("target/pictures/closing-" + name + "-320.png"));
        PageCheck.assertAccessible(session.page());
        session.page().setViewportSize(width, 800);
    }
}
