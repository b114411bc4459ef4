package foreland.assessment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.geography.Area;
import foreland.geography.Areas;
import foreland.house.FirstStart;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Partnerships;
import foreland.partnership.Person;
import foreland.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the evidence that the example carries to a published assessment: written, scored by three, frozen, reviewed, approved. */
@JourneyTest
class AssessmentJourneyTest {

    private static final String ISSUES = "/desk/assessment/prioritisation/2026-27";
    private static final String DRAFT = "/desk/assessment/draft/2026-27";

    @Autowired
    ApplicationContext application;

    @Autowired
    List<FirstStart> steps;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private Person analyst;
    private Person coordinator;
    private Person member;

    @BeforeEach
    void thanetsEvidence() {
        clock.goTo(LocalDate.of(2026, 1, 20));
        steps.stream().filter(step -> step.name().equals("example-evidence")).forEach(step -> step.run(() -> {}));
        partnership = TestPartnership.in(application);
        partnership.acting(() -> {
            application.getBean(Areas.class).add(new Area("E07000114", "Thanet", Area.Kind.DISTRICT));
            application
                    .getBean(Partnerships.class)
                    .cover(partnership.partnership(), "E07000114", LocalDate.of(2017, 4, 1));
            return true;
        });
        analyst = partnership.person("Anna Example", "ANALYST");
        coordinator = partnership.person("Cora Example", "COORDINATOR");
        member = partnership.person("Max Example", "EXECUTIVE_MEMBER");
    }

    @AfterEach
    void setTheClockBack() {
        clock.setBack();
    }

    @Test
    void an_assessment_goes_from_the_evidence_to_the_public() throws IOException {
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, analyst);
            begins(session, page);
            writes(session, page, "Community concerns", "Of 340 people who answered, 75.9% named **street drinking**.");
            writes(
                    session,
                    page,
                    "What changed, and why",
                    "Shoplifting is reported more readily since shops were asked to.");
            writes(session, page, "Review of the last plan", "Most of it was done.");
            open(page, ISSUES);
            press(page, "Bring up issues from the figures");
            assertThat(page.locator("main").textContent()).contains("Violence and sexual offences");
            score(session, page, "4", "Serious harm");
            freezes(page);
        }
        scoredByOthers();
        publishes();
        isRead();
    }

    private void begins(BrowserSession session, Page page) {
        open(page, "/desk/assessment/draft");
        PageCheck.assertAccessible(session.page());
        assertThat(page.getByLabel("Financial year it is for").inputValue()).isEqualTo("2026-27");
        assertThat(page.getByLabel("Last month of its data").inputValue()).isEqualTo("2025-12");
        press(page, "Begin the assessment");
        assertThat(page.locator("main").textContent())
                .contains("Collecting data", "In the 12 months of January 2025 to December 2025 the police recorded")
                .contains(
                        "districts of the police force area of Kent",
                        "over the 4 months that can be compared",
                        "Thanet 013B");
        PageCheck.assertAccessible(session.page());
        page.locator("a[href$='/figures/places-table']").click();
        assertThat(page.locator("main").textContent())
                .contains("Where this comes from", "Open Government Licence", "open data is an incident");
        PageCheck.assertAccessible(session.page());
    }

    private void writes(BrowserSession session, Page page, String section, String text) {
        open(page, DRAFT);
        page.getByText("Write or change the words of a section").click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(section).setExact(true))
                .click();
        page.getByLabel("Text").fill(text);
        PageCheck.assertAccessible(session.page());
        press(page, "Save");
        assertThat(page.locator("main").textContent()).contains("“" + section + "” saved");
    }

    /** The first issue, every factor alike. */
    private void score(BrowserSession session, Page page, String score, String why) {
        open(page, ISSUES + "/1");
        assertThat(page.locator("main").textContent())
                .contains("Others’ scores are shown to you once you have given your own");
        page.getByText("Give your score").click();
        press(page, "Save the score");
        assertThat(page.locator(".govuk-error-summary").textContent())
                .contains("Choose a score for physical harm", "Say in a sentence");
        fill(page, score, why);
        PageCheck.assertAccessible(session.page());
        press(page, "Save the score");
        assertThat(page.locator("main").textContent()).contains(why, "Spread");
        PageCheck.assertAccessible(session.page());
    }

    private static void fill(Page page, String score, String why) {
        page.locator("main select").all().forEach(select -> select.selectOption(score));
        page.getByLabel("2 – Medium").check();
        page.getByLabel("Why").fill(why);
    }

    private void freezes(Page page) {
        open(page, DRAFT);
        press(page, "Freeze the data");
        assertThat(page.locator("main").textContent())
                .contains("The assessment is now: Data frozen", "119.1 for each 1,000 residents");
        press(page, "Call it a draft");
    }

    private void scoredByOthers() {
        try (BrowserSession session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            score(session, page, "2", "Less than it seems");
            assertThat(page.locator("main").textContent()).contains("Serious harm", "2 to 4");
            open(page, DRAFT);
            assertThat(page.locator("main").textContent())
                    .contains("Some content that the regulations demand is missing");
            PageCheck.assertAccessible(session.page());
        }
        try (BrowserSession session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, member);
            open(page, ISSUES + "/1");
            assertThat(page.locator("main").textContent()).doesNotContain("Serious harm", "Less than it seems");
            page.getByText("Give your score").click();
            fill(page, "3", "In between");
            press(page, "Save the score");
            page.getByText("Write down what the panel agreed together").click();
            fill(page, "3", "Agreed at the meeting");
            press(page, "Save the score");
            assertThat(page.locator("main").textContent())
                    .contains("Together", "Agreed at the meeting", "Serious harm");
        }
    }

    private void publishes() {
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            open(page, ISSUES + "/1");
            page.getByLabel("Propose it as a focus area").check();
            press(page, "Save");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Say why it is proposed");
            page.getByLabel("Why it is proposed, or not").fill("The highest risk, and agencies can do more together.");
            press(page, "Save");
            open(page, ISSUES);
            assertThat(page.locator("main").textContent()).contains("Shortlisted", "Ranking");
            PageCheck.assertAccessible(session.page());
            open(page, DRAFT);
            press(page, "Record the peer review");
            assertThat(page.locator("main").textContent()).contains("Reviewed");
        }
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, member);
            open(page, DRAFT);
            press(page, "Approve and publish");
            assertThat(page.locator("main").textContent()).contains("Approved");
        }
    }

    private void isRead() throws IOException {
        try (BrowserSession session = Browser.onPhone()) {
            Page page = session.page();
            open(page, "/assessment");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Strategic assessment 2026-27"))
                    .click();
            page.waitForLoadState();
            assertThat(page.locator("main").textContent())
                    .contains(
                            "Counts below 5, and others that would give them away",
                            "street drinking",
                            "The highest risk")
                    .doesNotContain("Scorers’ risks", "Where this comes from", "Agreed at the meeting");
            PageCheck.assertAccessible(session.page());
            Download file =
                    page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF"))
                            .click());
            try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file.path()))) {
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Strategic assessment 2026-27");
                assertThat(pdf.getNumberOfPages()).isGreaterThan(8);
            }
        }
    }

    private void open(Page page, String path) {
        page.navigate(partnership.address(path));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        // A long page is read only when all of it is there.
        page.waitForLoadState();
    }
}
