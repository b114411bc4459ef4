package foreland.delivery.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.delivery.ClosedYear;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The Executive Group sees on one page what is off track; an agency its own plan; the public what was accepted and released. */
@JourneyTest
class OverviewJourneyTest {

    private static final String OF_YEAR = "2017-20/2017-18";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private ReportedYear year;

    @BeforeEach
    void aYearInItsLastQuarter() {
        clock.goTo(LocalDate.of(2018, 1, 22));
        year = ReportedYear.in(application, database);
    }

    @AfterEach
    void setTheClockBack() {
        clock.setBack();
    }

    @Test
    void the_executive_group_sees_what_is_off_track_first() {
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            year.partnership().signIn(page, year.member());
            open(page, "/desk/delivery");
            assertThat(page.url()).endsWith("/desk/delivery/overview/" + OF_YEAR);
            assertOverview(page);
            check(session, "overview");
            open(page, "/desk/delivery/overview/" + OF_YEAR + "/actions");
            check(session, "actions");
            open(page, "/desk/delivery/overview/" + OF_YEAR + "/measures");
            assertThat(page.locator("main").textContent())
                    .contains(
                            "A straight line through the baseline and 2 values leads to 104 fires",
                            "would miss the target");
            check(session, "measures");
            assertThat(session.complaints()).isEmpty();
        }
    }

    @Test
    void the_overview_needs_no_javascript() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            year.partnership().signIn(session.page(), year.member());
            open(session.page(), "/desk/delivery/overview/" + OF_YEAR);
            assertOverview(session.page());
        }
    }

    private void assertOverview(Page page) {
        String text = page.locator("main").innerText();
        assertThat(text)
                .contains(
                        "1 action: will not deliver without help or a change",
                        "No lorry is on the road",
                        "Worse than in Q2",
                        "Better than in Q2",
                        "Could the council open the yards?",
                        "T1-04 Lamps mended in a week, Northmere Police: Q1 update is late",
                        "Q3 update is late: it was due on 15 January 2018",
                        "The newest accepted update is of 9 January 2018");
        assertThat(page.locator("h2:has-text('T1 Safer streets') + table tbody th")
                        .allInnerTexts())
                .extracting(cell -> cell.substring(cell.indexOf("T1-"), cell.indexOf("T1-") + 5))
                .as("off track first")
                .containsExactly("T1-01", "T1-03", "T1-04", "T1-02");
        assertThat(page.locator("table").getByText("T1-01 Fewer fires in bins").getAttribute("href"))
                .endsWith("/desk/delivery/updates/" + OF_YEAR + "/Q3/T1-01");
    }

    @Test
    void an_agency_sees_and_prints_its_own_action_plan() {
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            year.partnership().signIn(page, year.officer());
            open(page, "/desk/delivery/agency");
            assertThat(page.url()).endsWith("/desk/delivery/agency/northmere-fire-and-rescue/" + OF_YEAR);
            assertThat(page.locator("main").innerText())
                    .contains(
                            "Leads 2 actions, supports 0",
                            "Overdue since 30 September 2017: T1-01: All bins seen",
                            "From 120 fires to 100 fires; 112 fires up to 30 September 2017",
                            "Progress of quarter 3 on T1-01",
                            "at least 12 visits",
                            "counts once for the partnership")
                    .doesNotContain("T1-03");
            check(session, "agency");
            page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setPath(Path.of("target", "pictures", "overview-agency.pdf")));
            open(page, "/desk/delivery/agency?all=true");
            check(session, "agencies");
        }
    }

    @Test
    void the_public_reads_what_was_accepted_and_released_and_no_name() {
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            open(page, "/progress");
            assertThat(page.locator("main").innerText())
                    .contains(
                            "As of 9 January 2018",
                            "will not deliver without help or a change",
                            "Progress of quarter 3 on T1-01",
                            "Fires in bins: 115 fires, up to 30 June 2017 (target 100 fires)",
                            "Nothing was reported yet",
                            "Home safety visit: at least 12 visits",
                            "Prolific offender supported: fewer than 5 people")
                    .doesNotContain("112", "Could the council open the yards?", "Example", "Sample", "late");
            check(session, "progress");
            assertThat(session.complaints()).isEmpty();
        }
    }

    /** A member is shown the public's page as the public sees it. */
    @Test
    void a_member_sees_no_more_on_the_publics_page() {
        try (BrowserSession session = Browser.atDesk()) {
            year.partnership().signIn(session.page(), year.member());
            open(session.page(), "/progress");
            assertThat(session.page().locator("main").innerText())
                    .contains("115 fires")
                    .doesNotContain("112");
        }
    }

    @Test
    void the_public_sees_nothing_of_a_plan_that_is_not_published() {
        database.ownerClient()
                .sql("update plan.plan set published = false where id = ?")
                .param(year.life().planId())
                .update();
        try (BrowserSession session = Browser.atDesk()) {
            open(session.page(), "/progress");
            assertThat(session.page().locator("main").innerText())
                    .contains("No year’s action plan is in force now")
                    .doesNotContain("T1-01", "fires", "Northmere Police");
            check(session, "progress-none");
        }
    }

    @Test
    void a_closed_year_is_told_as_the_last_one() {
        ClosedYear.make(year.partnership(), application, year.life());
        try (BrowserSession session = Browser.withoutJavaScript()) {
            open(session.page(), "/progress");
            assertThat(session.page().locator("main").innerText())
                    .contains("No year’s action plan is in force now. This is how the last one, 2017-18, went.");
        }
    }

    @Test
    void a_year_that_is_not_there_and_another_partnerships_are_not_found() {
        TestPartnership other = TestPartnership.in(application);
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            year.partnership().signIn(page, year.member());
            for (String path : new String[] {"2017-20/2031-32", "2017-20/next-year", "elsewhere/2017-18"}) {
                assertThat(page.navigate(year.partnership().address("/desk/delivery/overview/" + path))
                                .status())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(page.navigate(other.address("/desk/delivery/overview/" + OF_YEAR))
                            .status())
                    .isIn(403, 404);
        }
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(year.partnership().address(path)).status())
                .as(path)
                .isEqualTo(200);
    }

    private static void check(BrowserSession session, String name) {
        session.picture(Path.of("target", "pictures", "overview-" + name + ".png"));
        PageCheck.assertAccessibleWideAndNarrow(session.page());
    }
}
