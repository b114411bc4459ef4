package foreland.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.Keyboard;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.testing.TestClock;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The journeys of a year by people who use no mouse, without JavaScript where that can be; at each step it is seen where they are. */
@JourneyTest
class KeyboardJourneyTest {

    private static final Path PLAN_FILE = Path.of("docs/formats/examples/four-years-five-themes.yaml");
    private static final String HEADER = "/desk/plan/edit/2040-43/header";
    private static final String UPDATE = "/desk/delivery/updates/2017-20/2017-18/Q1/T1-03";
    private static final LocalDate SINCE = LocalDate.of(2017, 7, 1);
    private static final String OWNER = "owner@northmere.example";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private Agency fire;
    private Person coordinator;
    private Person lead;

    @BeforeEach
    void aPartnership() {
        clock.goTo(LocalDate.of(2017, 7, 10));
        partnership = TestPartnership.in(application);
        fire = partnership.agency("Northmere Fire Service");
        coordinator = partnership.person("Cora Example", "COORDINATOR", "ADMINISTRATOR");
        lead = partnership.person("Fay Example", fire, "AGENCY_LEAD");
    }

    @AfterEach
    void back() {
        clock.setBack();
    }

    @Test
    void a_plan_is_taken_in_and_one_that_two_write_at_once_keeps_what_both_wrote() {
        try (BrowserSession session = Browser.withoutJavaScript();
                BrowserSession other = Browser.withoutJavaScript()) {
            Page page = session.page();
            signIn(page, coordinator);
            Keyboard.on(page)
                    .follow("Take a plan in from a file")
                    .chooseFile("#file", PLAN_FILE)
                    .button("Look at what would change");
            says(page, "It would be added");
            Keyboard.on(page).button("Add this plan");
            says(page, "The file was taken in");

            page.navigate(partnership.address("/desk/plan/edit/_new"));
            Keyboard.on(page)
                    .fill("Reference", "2040-43")
                    .fill("Title", "Safer still")
                    .button("Start the plan");
            says(page, "Safer still");
            page.navigate(partnership.address(HEADER));
            Page overtakes = open(other, coordinator, HEADER);
            Keyboard.on(overtakes).fill("Title", "Calmer streets").button("Save");
            Keyboard.on(page).fill("Title", "Quieter nights").button("Save");
            says(page, "Calmer streets");
            assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Quieter nights");
            Keyboard.on(page).button("Save");
            says(page, "Quieter nights");
        }
    }

    @Test
    void an_action_in_force_is_changed_by_a_request() {
        LiveYear.in(partnership, application, partnership.council(), fire);
        try (BrowserSession session = Browser.withoutJavaScript();
                BrowserSession agency = Browser.withoutJavaScript()) {
            Page page = open(agency, lead, "/desk/plan/edit/2017-20/actions/2017-18/T1-03");
            Keyboard.on(page)
                    .fill("Title", "No fires in bins")
                    .choose("Operational")
                    .fill("Why should the plan change?", "A second crew has come")
                    .button("Save in the change request");
            says(page, "saved in CR-1");
            Keyboard.on(page).button("Raise this request");
            Keyboard.on(page).choose("Yes").button("Answer for Northmere Fire Service");
            Page desk = open(session, coordinator, "/desk/plan/changes/1");
            Keyboard.on(desk).button("Accept and put it into the plan");
            says(desk, "CR-1 is in the plan");
        }
    }

    @Test
    void an_update_is_given_returned_given_by_link_and_accepted() {
        LiveYear.in(partnership, application, partnership.council(), fire);
        try (BrowserSession desk = Browser.withoutJavaScript();
                BrowserSession agency = Browser.withoutJavaScript();
                BrowserSession phone = Browser.open(320, 640, false)) {
            Page given = open(agency, lead, "/desk");
            Keyboard.on(given).follow("2 updates due by 14 July").follow("T1-03 Fewer fires in bins");
            Keyboard.on(given)
                    .choose("Amber")
                    .fill("Why, if it is amber or red", "A hot June")
                    .fill("Progress in the quarter", "Forty bins seen.")
                    .fill("Fires in bins", "110")
                    .button("Submit update");
            says(given, "Update on T1-03 submitted");

            Page review = open(desk, coordinator, UPDATE);
            Keyboard.on(review)
                    .fill("Or return it with a question", "Which streets?")
                    .button("Return");
            says(review, "returned to Northmere Fire Service");
            review.navigate(partnership.address(UPDATE));
            Keyboard.on(review).fill("E-mail address of the owner", OWNER).button("Make a link");

            Page owner = phone.page();
            owner.navigate(review.locator("code.foreland-secret").innerText());
            Keyboard.on(owner).fill("Your e-mail address", OWNER).button("Start");
            Keyboard.on(owner)
                    .fill("Progress in the quarter", "Forty bins in Bay Street.")
                    .button("Submit update");
            says(owner, "Thank you: your update was submitted");

            review.navigate(partnership.address(UPDATE));
            Keyboard.on(review).button("Accept");
            says(review, "Update on T1-03 accepted");
        }
    }

    @Test
    void an_activity_is_recorded_and_the_year_is_closed() {
        LiveYear.in(partnership, application, fire);
        clock.goTo(LocalDate.of(2018, 3, 9));
        try (BrowserSession agency = Browser.withoutJavaScript();
                BrowserSession desk = Browser.withoutJavaScript()) {
            Page record = open(agency, lead, "/desk");
            Keyboard.on(record).follow("Record an activity");
            Keyboard.on(record)
                    .select("What was done", "Home safety visit")
                    .fill("Where", "Harbour Street")
                    .fill("How many", "12")
                    .select("Focus area it served", "T2")
                    .button("Record");
            says(record, "Activity recorded");

            clock.goTo(LocalDate.of(2018, 4, 9));
            Page closing = open(desk, coordinator, "/desk");
            Keyboard.on(closing).follow("Outlook and close").follow("2017-18");
            Keyboard.on(closing).button("Begin the close");
            says(closing, "The close of 2017-18 has begun");
            for (String reference : new String[] {"T1-01", "T1-02"}) {
                closing.navigate(partnership.address("/desk/delivery/closing/2017-20/2017-18/actions/" + reference));
                Keyboard.on(closing).choose("Completed").button("Continue");
                Keyboard.on(closing)
                        .fill("What was reached, and what shows it", "All bins; our records")
                        .button("Settle");
            }
            closing.navigate(partnership.address("/desk/delivery/closing/2017-20/2017-18"));
            Keyboard.on(closing).button("Close the year");
            says(closing, "The year 2017-18 is closed");
        }
    }

    @Test
    void an_agency_and_its_people_are_added_and_who_may_do_what_is_checked() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            Page page = open(session, coordinator, "/desk/partnership/agencies");
            Keyboard.on(page).button("Add an agency");
            Keyboard.on(page)
                    .fill("Name", "Westshire Probation Service")
                    .choose("Responsible authority")
                    .select("If it is a responsible authority: which one?", "Probation")
                    .button("Save");
            says(page, "Westshire Probation Service added");

            page.navigate(partnership.address("/desk/partnership/people"));
            Keyboard.on(page).button("Add a person");
            Keyboard.on(page)
                    .fill("Name", "Paula Placeholder")
                    .fill("E-mail address", "paula." + partnership.partnership().slug() + "@westshire.example")
                    .select("Agency", "Westshire")
                    .choose("Agency lead")
                    .date("First day", SINCE)
                    .button("Save");
            Keyboard.on(page).button("Give a role");
            Keyboard.on(page)
                    .select("Agency", "Westshire")
                    .choose("Analyst")
                    .date("First day", SINCE)
                    .button("Save");
            says(page, "Analyst, Westshire Probation Service");

            page.navigate(partnership.address("/desk/partnership/posts"));
            Keyboard.on(page).button("Add a post");
            Keyboard.on(page)
                    .select("Agency", "Westshire")
                    .fill("What the post is called", "Head of probation")
                    .button("Add the post");
            Keyboard.on(page)
                    .select("Person", "Paula Placeholder")
                    .date("First day", SINCE)
                    .button("Add the holder");
            says(page, "Holder added");
            Keyboard.on(page).follow("Every change to this");
            says(page, "Every change");

            page.navigate(partnership.address("/desk"));
            Keyboard.on(page).follow("Who can see and do what");
            Keyboard.on(page).tick("Paula Placeholder").button("Mark as checked today");
            says(page, "checked today: 1 person");

            page.navigate(partnership.address("/desk/partnership/journal"));
            Keyboard.on(page).follow("Search the journal");
            Keyboard.on(page)
                    .select("Who acted", "Cora Example")
                    .date("First day", SINCE)
                    .button("Search");
            says(page, "Cora Example");
        }
    }

    @Test
    void a_mistake_moves_the_focus_to_what_is_wrong_and_from_there_to_the_field() {
        LiveYear.in(partnership, application, partnership.council(), fire);
        try (BrowserSession session = Browser.atDesk()) {
            Page page = open(session, lead, UPDATE);
            Keyboard update = Keyboard.on(page).button("Submit update");
            assertThat(focused(page, "className")).isEqualTo("govuk-error-summary");
            update.goTo(".govuk-error-summary__list a").press("Enter");
            assertThat(focused(page, "name")).isEqualTo("rag");
            update.press("ArrowDown").fill("Progress in the quarter", "Forty bins seen.");

            page.navigate(partnership.address("/desk/plan/changes"));
            Keyboard.on(page).press("Tab");
            assertThat(focused(page, "className")).isEqualTo("govuk-skip-link");
            Keyboard.on(page).press("Enter");
            assertThat(focused(page, "id")).isEqualTo("main-content");
        }
    }

    private void signIn(Page page, Person who) {
        page.navigate(partnership.address("/sign-in"));
        Keyboard.on(page)
                .fill("E-mail address", String.valueOf(who.email()))
                .fill("Password", TestPartnership.PASSWORD)
                .button("Sign in");
        assertThat(page.locator("h1").textContent()).isEqualTo("Your desk");
    }

    private Page open(BrowserSession session, Person who, String path) {
        partnership.signIn(session.page(), who);
        session.page().navigate(partnership.address(path));
        return session.page();
    }

    private static Object focused(Page page, String property) {
        return page.evaluate("property => document.activeElement[property]", property);
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("main").innerText().replaceAll("\\s+", " ")).contains(words);
    }
}
