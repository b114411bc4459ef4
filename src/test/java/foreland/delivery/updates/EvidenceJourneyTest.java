package foreland.delivery.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Drafts that save themselves, files that come with an update, two at once, and the release of a figure. */
@JourneyTest
class EvidenceJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private Person lead;
    private Person coordinator;
    private Person analyst;

    @BeforeEach
    void aYearInForceWhoseFirstQuarterIsOver() {
        partnership = TestPartnership.in(application);
        Agency fire = partnership.agency("Northmere Fire Service");
        LiveYear.in(partnership, application, fire);
        lead = partnership.person("Fay Example", fire, "AGENCY_LEAD");
        coordinator = partnership.person("Cora Example", "COORDINATOR");
        analyst = partnership.person("Ana Example", "ANALYST");
        clock.goTo(LocalDate.of(2017, 7, 10));
    }

    @AfterEach
    void back() {
        clock.setBack();
    }

    @Test
    void a_draft_saves_itself_and_a_second_window_sees_both_versions() {
        try (BrowserSession one = Browser.atDesk();
                BrowserSession other = Browser.onPhone()) {
            open(one);
            open(other);
            one.page().getByLabel("Progress in the quarter").fill("Forty bins");
            one.page().getByText("Draft saved at 10:0").waitFor();
            one.page().getByLabel("Progress in the quarter").fill("Forty bins seen");
            one.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> {});
            other.page().getByLabel("Progress in the quarter").fill("Fifty bins");
            press(other.page(), "Save draft");
            assertThat(other.page().locator("main").textContent())
                    .contains("Someone else saved this update while you were writing", "Forty bins seen", "Fifty bins");
            PageCheck.assertAccessible(other.page());
            other.picture(Path.of("target/pictures/updates-both-phone.png"));
            press(other.page(), "Save draft");
            assertThat(other.page().locator("main").textContent()).contains("Draft saved at 10:0");
            assertThat(one.complaints()).isEmpty();
        }
    }

    @Test
    void evidence_comes_with_an_update_and_its_figure_is_released_by_another() {
        for (boolean javaScript : new boolean[] {true, false}) {
            aYearInForceWhoseFirstQuarterIsOver();
            try (BrowserSession session = javaScript ? Browser.atDesk() : Browser.withoutJavaScript()) {
                sendEvidence(session, javaScript);
                release(session, javaScript);
            }
        }
    }

    private void sendEvidence(BrowserSession session, boolean javaScript) {
        Page page = session.page();
        open(session);
        page.getByLabel("Green", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Progress in the quarter").fill("Forty bins seen");
        page.getByLabel("Fires in bins", new Page.GetByLabelOptions().setExact(true))
                .fill("112");
        page.getByText("Evidence files (optional)").click();
        page.locator("#evidence").setInputFiles(file("report.pdf", "<html><script>alert(1)</script></html>"));
        press(page, "Save draft");
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains(
                        "What is in report.pdf is not PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), CSV or plain text, whatever"
                                + " its name says. Nothing of it was kept");
        assertThat(page.getByLabel("Progress in the quarter").inputValue()).isEqualTo("Forty bins seen");
        check(session, "evidence-refused", javaScript);
        page.locator("#evidence").setInputFiles(file("june.csv", "month,fires\n2017-06,37\n"));
        press(page, "Save draft");
        check(session, "evidence", javaScript);
        String address = String.valueOf(page.getByText("june.csv").first().getAttribute("href"));
        APIResponse sent =
                session.context().request().get(partnership.address(address.substring(address.indexOf("/desk"))));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .extractingByKey("content-disposition")
                .asString()
                .startsWith("attachment");
        press(page, "Submit update");
        press(page, "Sign out");
        partnership.signIn(page, coordinator);
        page.getByText("1 update to accept").click();
        page.getByText("T1-01 Fewer fires in bins").first().click();
        press(page, "Accept");
        press(page, "Sign out");
    }

    private void release(BrowserSession session, boolean javaScript) {
        Page page = session.page();
        partnership.signIn(page, analyst);
        page.getByText("Figures to release").click();
        check(session, "releases", javaScript);
        press(page, "Release the chosen figures");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("Choose the figures");
        page.getByLabel("T1-01, Fires in bins: 112 fires").check();
        press(page, "Release the chosen figures");
        assertThat(page.locator("main").textContent())
                .contains("The chosen figures are public now", "No figure waits for you");
    }

    private void open(BrowserSession session) {
        partnership.signIn(session.page(), lead);
        session.page().navigate(partnership.address("/desk/delivery/updates/2017-20/2017-18/Q1/T1-01"));
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    private static void check(BrowserSession session, String what, boolean javaScript) {
        if (javaScript) {
            PageCheck.assertAccessible(session.page());
            session.picture(Path.of("target/pictures/updates-" + what + ".png"));
        }
    }
}
