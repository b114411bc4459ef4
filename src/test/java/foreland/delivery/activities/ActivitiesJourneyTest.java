package foreland.delivery.activities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.delivery.ClosedYear;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.YearLife;
import foreland.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Activities are recorded from a telephone, corrected, removed, listed and added up, with and without JavaScript. */
@JourneyTest
class ActivitiesJourneyTest {

    private static final String YEAR = "/desk/delivery/activities/2017-20/2017-18";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private Agency fire;
    private Agency police;
    private Person firefighter;
    private Person officer;
    private Person coordinator;
    private YearLife life;

    @BeforeEach
    void aLiveYear() {
        clock.goTo(LocalDate.of(2017, 9, 6));
        partnership = TestPartnership.in(application);
        fire = partnership.agency("Northmere Fire and Rescue");
        police = partnership.agency("Northmere Police");
        life = LiveYear.in(partnership, application, fire, police);
        firefighter = partnership.person("Fay Example", fire, "AGENCY_LEAD");
        officer = partnership.person("Pia Example", police, "AGENCY_LEAD");
        coordinator = partnership.person("Cora Example", "COORDINATOR");
    }

    @AfterEach
    void setTheClockBack() {
        clock.setBack();
    }

    @Test
    void an_activity_is_recorded_on_a_phone_and_the_next_one_takes_fewer_taps() {
        try (BrowserSession session = Browser.onPhone()) {
            recordsTwo(session, true);
            assertThat(session.complaints())
                    .filteredOn(complaint -> !complaint.contains("status of 400"))
                    .isEmpty();
        }
    }

    @Test
    void an_activity_is_recorded_without_javascript() {
        try (BrowserSession session = Browser.open(320, 640, false)) {
            recordsTwo(session, false);
        }
    }

    /** Past a mistake to the first activity, jointly done; then the second, with the kind and the day there already. */
    private void recordsTwo(BrowserSession session, boolean javaScript) {
        Page page = session.page();
        partnership.signIn(page, firefighter);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record an activity"))
                .click();
        press(page, "Record");
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains("Choose what was done", "Enter where it was", "Enter how many", "Choose the focus area");
        check(session, "record-mistakes", javaScript);
        page.getByLabel("What was done").selectOption("Home safety visit (visits)");
        page.getByLabel("Where").fill("Harbour Street");
        page.getByLabel("How many").fill("12");
        page.getByLabel("Focus area it served").selectOption("T2 Fewer fires");
        page.getByText("More: with other agencies").click();
        page.getByLabel("Northmere Police").check();
        page.getByLabel("Note (optional)").fill("Smoke alarms fitted in six homes.");
        check(session, "record", javaScript);
        press(page, "Record");
        assertThat(page.locator("main").textContent())
                .contains("Activity recorded", "12 visits", "6 September 2017", "Northmere Police", "T2");
        check(session, "activity", javaScript);
        page.getByText("Record another").click();
        assertThat(page.getByLabel("What was done").locator("option:checked").textContent())
                .isEqualTo("Home safety visit (visits)");
        page.getByLabel("Where").fill("Cliff Road");
        page.getByLabel("How many").fill("3");
        page.getByLabel("Focus area it served").selectOption("T2 Fewer fires");
        press(page, "Record");
        assertThat(page.locator("main").textContent()).contains("Activity recorded", "3 visits");
    }

    @Test
    void totals_count_joint_work_once_and_show_it_under_each() throws IOException {
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, firefighter);
            record(page, "Home safety visit (visits)", "12", true);
            record(page, "Home safety visit (visits)", "3", false);
            open(page, YEAR + "/totals");
            assertThat(page.locator("main").textContent())
                    .contains("2 activities were recorded, 1 of them done jointly");
            assertThat(page.locator("#kind-by-kind tbody").innerText())
                    .containsPattern("Home safety visit\\s+2\\s+15\\s+visits");
            assertThat(page.locator("#agency-by-agency tbody").innerText())
                    .containsPattern("Northmere Fire and Rescue\\s+Home safety visit\\s+3\\s+12\\s+15")
                    .containsPattern("Northmere Police\\s+Home safety visit\\s+0\\s+12\\s+12");
            check(session, "totals", true);
            open(page, YEAR);
            check(session, "list", true);
            Download file = page.waitForDownload(
                    () -> page.getByText("Download as CSV").first().click());
            assertThat(Files.readString(file.path()))
                    .startsWith("What,Date,Count,Of,Place,Agencies,Serves,Number,Recorded for,Joint,Hours,Cost avoided")
                    .contains(
                            "Home safety visit,2017-09-06,12,visits,Harbour Street,\"Northmere Fire and Rescue, Northmere Police\",T2,1,Northmere Fire and Rescue,Yes");
        }
    }

    @Test
    void another_agency_cannot_correct_it_by_any_page_and_the_coordinator_can() {
        try (BrowserSession session = Browser.atDesk()) {
            partnership.signIn(session.page(), firefighter);
            record(session.page(), "Patrol (patrols)", "1", true);
        }
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, officer);
            open(page, "/desk/delivery/activities/1");
            assertThat(page.locator("main").textContent()).doesNotContain("Correct it", "Remove it");
            for (String act : new String[] {"change", "remove"}) {
                assertThat(page.navigate(partnership.address("/desk/delivery/activities/1/" + act))
                                .status())
                        .isEqualTo(403);
            }
        }
        try (BrowserSession session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            open(page, "/desk/delivery/activities/1/change");
            page.getByLabel("How many").fill("2");
            page.getByLabel("At least so many").check();
            press(page, "Save");
            assertThat(page.locator("main").textContent()).contains("Activity 1 corrected", "at least 2 patrols");
            page.getByText("Remove it").click();
            press(page, "Remove it");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Say why it is to be removed");
            page.getByLabel("Why").fill("Recorded twice");
            press(page, "Remove it");
            assertThat(page.locator("main").textContent())
                    .contains("Activity 1 removed", "This activity was removed and counts nowhere: Recorded twice");
            open(page, YEAR);
            assertThat(page.locator("main").textContent()).contains("No activity was recorded yet");
        }
    }

    @Test
    void two_who_correct_at_once_see_both_versions() {
        try (BrowserSession one = Browser.atDesk();
                BrowserSession other = Browser.onPhone()) {
            partnership.signIn(one.page(), firefighter);
            record(one.page(), "Patrol (patrols)", "1", false);
            partnership.signIn(other.page(), coordinator);
            open(one.page(), "/desk/delivery/activities/1/change");
            open(other.page(), "/desk/delivery/activities/1/change");
            one.page().getByLabel("Where").fill("Harbour Street and Cliff Road");
            press(one.page(), "Save");
            other.page().getByLabel("How many").fill("4");
            press(other.page(), "Save");
            assertThat(other.page().locator("main").textContent())
                    .contains("Someone else changed this activity", "Street and Cliff Road");
            check(other, "both-versions", true);
            press(other.page(), "Save");
            assertThat(other.page().locator("main").textContent()).contains("Activity 1 corrected", "4 patrols");
        }
    }

    @Test
    void a_closed_year_shows_its_activities_and_takes_none() {
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, firefighter);
            record(page, "Patrol (patrols)", "1", false);
            ClosedYear.make(partnership, application, life);
            open(page, "/desk/delivery/activities/1");
            assertThat(page.locator("main").textContent())
                    .contains("2017-18 is closed: this record stays as it is")
                    .doesNotContain("Correct it");
            assertThat(page.navigate(partnership.address("/desk/delivery/activities/1/change"))
                            .status())
                    .isEqualTo(403);
            open(page, "/desk/delivery/activities/record");
            assertThat(page.locator("main").textContent()).contains("nothing to record activities for");
            check(session, "record-nothing", true);
        }
    }

    @Test
    void the_coordinator_adds_a_kind_and_it_is_offered() {
        try (BrowserSession session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            open(page, "/desk/delivery/activities/kinds");
            press(page, "Add the kind");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Enter what the kind is called");
            page.getByLabel("Name").fill("Drop-in session");
            page.getByLabel("One of them is a").fill("session");
            page.getByLabel("Several of them are").fill("sessions");
            press(page, "Add the kind");
            assertThat(page.locator("main").textContent()).contains("“Drop-in session” added");
            check(session, "kinds", true);
            open(page, "/desk/delivery/activities/record");
            page.getByLabel("What was done").selectOption("Drop-in session (sessions)");
            check(session, "record-coordinator", true);
            open(page, "/desk/delivery/activities/kinds");
            page.getByText("Offer it no longer").click();
            open(page, "/desk/delivery/activities/record");
            assertThat(page.locator("#kind").textContent()).doesNotContain("Drop-in session");
        }
    }

    /** From its form, in Harbour Street, for the focus area of fires; jointly with the police or not. */
    private void record(Page page, String kind, String count, boolean jointly) {
        open(page, "/desk/delivery/activities/record");
        page.getByLabel("What was done").selectOption(kind);
        page.getByLabel("Where").fill("Harbour Street");
        page.getByLabel("How many").fill(count);
        page.getByLabel("Focus area it served").selectOption("T2 Fewer fires");
        if (jointly) {
            page.getByText("More: with other agencies").click();
            page.getByLabel("Northmere Police").check();
        }
        press(page, "Record");
        assertThat(page.locator("main").textContent()).contains("Activity recorded");
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(partnership.address(path)).status()).as(path).isEqualTo(200);
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Keeps a picture; axe is a script and needs a browser that runs it. */
    private static void check(BrowserSession session, String name, boolean javaScript) {
        int width = session.page().viewportSize().width;
        session.picture(Path.of("target", "pictures", "activities-" + name + "-" + width + ".png"));
        if (javaScript) {
            PageCheck.assertAccessible(session.page());
        }
    }
}
