package foreland.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.Foreland;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journal.Acting;
import foreland.testing.TestDatabase;
import foreland.testing.WithTestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(classes = Foreland.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithTestDatabase
@RecordApplicationEvents
class GovernanceJourneyTest {

    private static final String PASSWORD = "a long made-up password";

    @Autowired
    Governance governance;

    @Autowired
    TestDatabase database;

    @Autowired
    PasswordEncoder passwords;

    @LocalServerPort
    int port;

    private GovernanceExample example;

    @BeforeEach
    void aCoordinatorWhoCanSignIn() {
        example = GovernanceExample.in(database.ownerClient());
        for (UUID person : new UUID[] {example.keeper(), example.executiveMember()}) {
            database.ownerClient()
                    .sql("update partnership.account set password_hash = ?, loopback_only = true where person_id = ?")
                    .params(passwords.encode(PASSWORD), person)
                    .update();
        }
    }

    @Test
    void a_decision_is_recorded_at_a_desk() {
        try (BrowserSession session = Browser.atDesk()) {
            recordCabinetsDecision(session, true);
            assertNoComplaint(session);
        }
    }

    @Test
    void a_decision_is_recorded_on_a_phone() {
        try (BrowserSession session = Browser.onPhone()) {
            recordCabinetsDecision(session, true);
            assertNoComplaint(session);
        }
    }

    @Test
    void a_decision_is_recorded_without_javascript() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            recordCabinetsDecision(session, false);
        }
    }

    /** From the desk to the page that awaits the Cabinet, past a mistake, to the decision and a correction beside it. */
    private void recordCabinetsDecision(BrowserSession session, boolean javaScript) {
        submitAPlan();
        Page page = session.page();
        signIn(page, example.keeper());
        check(session, "desk", javaScript);
        page.getByText("Awaiting the Overview and Scrutiny Panel: Plan 2017 to 2020")
                .click();
        assertThat(page.locator("h1").textContent()).contains("What the Overview and Scrutiny Panel decided");
        open(page, "/desk/governance/decisions/awaiting");
        check(session, "awaiting", javaScript);
        page.getByText("Record what the Cabinet decided").click();
        press(page, "Record the decision");
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains(
                        "Enter the date of the decision",
                        "Choose what was decided",
                        "Enter the words of the resolution");
        check(session, "record", javaScript);
        fillDate(page, "date", "9", "3", "2017");
        page.getByLabel("Recommended onward").check();
        page.getByLabel("Words of the resolution").fill("That Council adopts the plan.");
        page.getByLabel("Proposed by (optional)").fill("Councillor Example");
        press(page, "Record the decision");
        assertThat(page.locator("main").textContent())
                .contains("The decision of the Cabinet is recorded", "Councillor Example");
        page.getByLabel("What is wrong, and how it should read").fill("The proposer was Councillor Sample.");
        press(page, "Add the correction");
        assertThat(page.locator("main").textContent())
                .contains("Corrections", "The proposer was Councillor Sample.", "Councillor Example");
        check(session, "decision", javaScript);
        open(page, "/desk/governance/decisions");
        check(session, "decisions", javaScript);
    }

    @Test
    void a_route_is_laid_down_without_javascript() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            Page page = session.page();
            signIn(page, example.keeper());
            open(page, "/desk/governance/routes/change-request");
            press(page, "Start with the usual route");
            assertThat(page.locator("#body-2").inputValue()).isEqualTo("cabinet");
            press(page, "Move up step 2");
            assertThat(page.locator("#body-1").inputValue()).isEqualTo("cabinet");
            press(page, "Remove step 2");
            press(page, "Add a step");
            assertThat(page.locator("main fieldset").count()).isEqualTo(4);
            press(page, "Save the route");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Choose the body of step 4");
            press(page, "Remove step 4");
            page.locator("button[value=save]").last().click();
            assertThat(page.locator("main").textContent())
                    .contains("route saved", "Cabinet recommends", "Council adopts", "Executive Group agrees");
        }
    }

    @Test
    void bodies_meetings_and_routes_are_accessible_at_both_widths() {
        example.addMeeting(example.cabinet(), LocalDate.of(2017, 3, 9));
        try (BrowserSession session = Browser.atDesk()) {
            signIn(session.page(), example.keeper());
            for (String path : List.of(
                    "bodies", "bodies/new", "bodies/cabinet", "meetings", "meetings/new", "routes", "routes/plan")) {
                open(session.page(), "/desk/governance/" + path);
                PageCheck.assertAccessibleWideAndNarrow(session);
            }
        }
    }

    @Test
    void a_meeting_is_planned_and_held_and_its_day_is_the_decisions() {
        submitAPlan();
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            signIn(page, example.keeper());
            open(page, "/desk/governance/meetings/new");
            page.getByLabel("Who meets").selectOption("Cabinet");
            fillDate(page, "date", "9", "3", "2017");
            press(page, "Save");
            press(page, "Mark as held");
            assertThat(page.locator("main").textContent()).contains("Meeting marked as held");
            open(page, "/desk/governance/decisions/awaiting");
            page.getByText("Record what the Cabinet decided").click();
            page.getByLabel("Meeting (optional)").selectOption("9 March 2017");
            page.getByLabel("Referred back").check();
            page.getByLabel("Words of the resolution").fill("That speeding be considered.");
            press(page, "Record the decision");
            assertThat(page.locator("main").textContent()).contains("9 March 2017", "Referred back");
        }
    }

    @Test
    void an_executive_member_is_not_let_near_the_cabinets_decision() {
        Matter plan = submitAPlan();
        try (BrowserSession session = Browser.atDesk()) {
            signIn(session.page(), example.executiveMember());
            var answer =
                    session.page().navigate(address("/desk/governance/decisions/record/" + plan.id() + "/cabinet"));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(session.page()
                            .navigate(address("/desk/governance/bodies/new"))
                            .status())
                    .isEqualTo(403);
        }
    }

    /** Chromium also notes the form that was meant to be refused. */
    private static void assertNoComplaint(BrowserSession session) {
        assertThat(session.complaints())
                .filteredOn(complaint -> !complaint.contains("status of 400"))
                .isEmpty();
    }

    private Matter submitAPlan() {
        Matter plan = new Matter("plan.plan", UUID.randomUUID(), "Plan 2017 to 2020");
        Acting.person(example.keeper(), example.partnership())
                .run(() -> governance.startApproval(plan, ApprovalSubject.PLAN));
        return plan;
    }

    private void signIn(Page page, UUID person) {
        page.navigate(address("/sign-in"));
        page.getByLabel("E-mail address").fill(person + "@example.invalid");
        page.getByLabel("Password").first().fill(PASSWORD);
        press(page, "Sign in");
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(200);
    }

    private String address(String path) {
        return "http://localhost:" + port + "/p/" + example.slug() + path;
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    private static void fillDate(Page page, String name, String day, String month, String year) {
        page.locator("[name=" + name + "-day]").fill(day);
        page.locator("[name=" + name + "-month]").fill(month);
        page.locator("[name=" + name + "-year]").fill(year);
    }

    /** Keeps a picture below target, for whoever wants to look; axe is a script and needs a browser that runs it. */
    private static void check(BrowserSession session, String name, boolean javaScript) {
        int width = session.page().viewportSize().width;
        session.picture(Path.of("target", "pictures", "governance-" + name + "-" + width + ".png"));
        if (javaScript) {
            PageCheck.assertAccessible(session.page());
        }
    }
}
