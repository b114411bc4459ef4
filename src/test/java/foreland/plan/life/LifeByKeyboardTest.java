package foreland.plan.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.Keyboard;
import foreland.journey.JourneyTest;
import foreland.partnership.Person;
import foreland.testing.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Agencies agree, bodies decide and the year comes into force, all by keyboard and without JavaScript; then the public compares two years. */
@JourneyTest
class LifeByKeyboardTest {

    private static final String LIFE = "/desk/plan/life/2017-20/2018-19";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    private AgreedPlan plan;

    @Test
    void a_year_is_agreed_approved_put_in_force_and_compared() {
        plan = new AgreedPlan(application, database);
        try (BrowserSession desk = Browser.withoutJavaScript();
                BrowserSession police = Browser.withoutJavaScript();
                BrowserSession fire = Browser.withoutJavaScript()) {
            Page coordinator = open(desk, plan.coordinator, LIFE);
            Keyboard.on(coordinator).button("Ask the agencies");

            Page sergeant = open(police, plan.sergeant, "/desk");
            Keyboard.on(sergeant).follow("2 actions to accept");
            Keyboard.on(sergeant)
                    .tick("Northmere Police takes on T1-01")
                    .tick("Northmere Police takes on T1-02")
                    .button("Accept the ticked actions");
            says(sergeant, "2 actions accepted");

            Page firefighter = open(fire, plan.firefighter, "/desk");
            Keyboard.on(firefighter).follow("1 action to accept").follow("Propose a change to T1-03");
            Keyboard.on(firefighter)
                    .fill("What should read differently, and why?", "Say 90 fires.")
                    .button("Send the proposal");
            says(firefighter, "is with the coordinator");

            coordinator.navigate(plan.partnership.address("/desk"));
            Keyboard.on(coordinator).follow("1 proposal to answer").follow("decline the proposal for T1-03");
            Keyboard.on(coordinator)
                    .fill("Why is it not taken up?", "The number is the Executive Group's.")
                    .button("Decline and ask again");
            firefighter.navigate(plan.partnership.address("/desk/plan/agreement"));
            Keyboard.on(firefighter)
                    .tick("Northmere Fire and Rescue takes on T1-03")
                    .button("Accept the ticked actions");

            coordinator.navigate(plan.partnership.address(LIFE));
            Keyboard.on(coordinator).button("Submit for approval");
            decide(coordinator, "Scrutiny Panel", "Commented");
            decide(coordinator, "Cabinet", "Recommended onward");
            decide(coordinator, "Council", "Approved");
            decide(coordinator, "Executive Group", "Approved");
            coordinator.navigate(plan.partnership.address(LIFE));
            Keyboard.on(coordinator).button("Put in force");
            says(coordinator, "The action plan is in force");
            Keyboard.on(coordinator).tick("T1-02: Lamps mended in a week").button("Confirm the actions");
            says(coordinator, "1 action confirmed");
        }
        try (BrowserSession resident = Browser.withoutJavaScript()) {
            Page page = resident.page();
            page.navigate(plan.partnership.address("/plan/compare"));
            Keyboard.on(page)
                    .select("Earlier year", "2017-18")
                    .select("Later year", "2018-19")
                    .button("Compare");
            assertThat(page.locator("h1").textContent()).contains("2017-18 with 2018-19");
        }
    }

    private void decide(Page page, String body, String outcome) {
        page.navigate(plan.partnership.address(LIFE));
        Keyboard.on(page).follow("Record what the " + body + " decided");
        Keyboard.on(page)
                .date("Date of the decision", LocalDate.of(2018, 3, 9))
                .choose(outcome)
                .fill("Words of the resolution", "Resolved.")
                .button("Record the decision");
        says(page, "is recorded");
    }

    private Page open(BrowserSession session, Person who, String path) {
        plan.partnership.signIn(session.page(), who);
        session.page().navigate(plan.partnership.address(path));
        return session.page();
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("main").innerText().replaceAll("\\s+", " ")).contains(words);
    }
}
