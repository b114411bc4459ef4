package foreland.delivery.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import foreland.testing.TestMail;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An owner who never signs in gives an update by a link, on a phone; and what the link does for anyone else. */
@JourneyTest
class LinkJourneyTest {

    private static final int MOST_TAPS = 10;
    private static final String OWNER = "owner@northmere.example";
    private static final String SECRET_WORDS = "Fewer fires in bins";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private Person coordinator;
    private int taps;

    @BeforeEach
    void aYearInForceWhoseFirstQuarterIsOver() {
        partnership = TestPartnership.in(application);
        LiveYear.in(partnership, application, partnership.agency("Northmere Fire Service"));
        coordinator = partnership.person("Cora Example", "COORDINATOR");
        clock.goTo(LocalDate.of(2017, 7, 10));
        taps = 0;
        // Wrong guesses of another test, from this same machine, on the same made-up day.
        application
                .getBean(TestDatabase.class)
                .ownerClient()
                .sql("delete from partnership.sign_in_attempts")
                .update();
    }

    @AfterEach
    void back() {
        clock.setBack();
    }

    @Test
    void an_update_by_link_takes_ten_taps_at_most_and_then_the_link_is_used_up() {
        String link = makeLink(true);
        try (BrowserSession phone = Browser.onPhone()) {
            giveByLink(phone, link, true);
            assertThat(taps).as("taps").isLessThanOrEqualTo(MOST_TAPS);
        }
    }

    @Test
    void an_update_is_given_by_link_without_javascript() {
        String link = makeLink(false);
        try (BrowserSession phone = Browser.open(320, 640, false)) {
            giveByLink(phone, link, false);
            assertThat(taps).as("taps").isLessThanOrEqualTo(MOST_TAPS);
        }
    }

    @Test
    void a_forwarded_an_expired_and_a_guessed_link_say_what_to_do_and_show_nothing() {
        String link = makeLink(true);
        try (BrowserSession owner = Browser.onPhone();
                BrowserSession other = Browser.onPhone()) {
            start(owner.page(), link);
            assertThat(owner.page().locator("main").textContent()).contains(SECRET_WORDS);
            other.page().navigate(link);
            says(other, "started in another browser", "link-elsewhere");
            press(other.page(), "Carry on");
            says(other, "ask the coordinator who sent it for a new one", "link-elsewhere");

            other.page().navigate(link.substring(0, link.length() - 4) + "AAAA");
            String guessed = other.page().locator("main").innerText();
            says(other, "Check that the whole address was copied", "link-unknown");
            other.page().navigate(link.substring(0, link.lastIndexOf('/')) + "/nothing-like-it");
            assertThat(other.page().locator("main").innerText()).isEqualTo(guessed);

            clock.goTo(clock.instant().plus(LinkSql.LASTS).plus(Duration.ofHours(1)));
            owner.page().navigate(link);
            says(owner, "This link has expired", "link-expired");
        }
    }

    @Test
    void a_revoked_link_is_closed_and_whoever_goes_on_guessing_has_to_wait() {
        String link = makeLink(true);
        try (BrowserSession desk = Browser.atDesk();
                BrowserSession other = Browser.onPhone()) {
            Page page = desk.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/delivery/updates/2017-20/2017-18/Q1/T1-01"));
            press(page, "Revoke this link");
            assertThat(page.locator("main").textContent()).contains("Revoked on 10 July 2017");
            other.page().navigate(link);
            says(other, "This link was withdrawn", "link-revoked");
            int last = 0;
            for (int guess = 0; guess < 8; guess++) {
                APIResponse answer =
                        other.context().request().get(partnership.address("/update/" + "x".repeat(42) + guess));
                last = answer.status();
            }
            assertThat(last).isEqualTo(429);
            other.page().navigate(link);
            says(other, "This link was withdrawn", "link-revoked");
        }
    }

    @Test
    void with_a_mail_server_the_link_goes_to_the_owner_and_nobody_else_sees_it() {
        try (TestMail mail = TestMail.in(application);
                BrowserSession desk = Browser.atDesk();
                BrowserSession phone = Browser.onPhone()) {
            Page page = desk.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/delivery/updates/2017-20/2017-18/Q1/T1-01"));
            page.getByLabel("E-mail address of the owner").fill(OWNER);
            press(page, "Send a link");
            assertThat(page.locator("main").textContent())
                    .contains("The link is on its way to " + OWNER)
                    .doesNotContain("/update/");
            String text = TestMail.text(mail.sentTo(OWNER).get(0));
            String site = TestMail.PUBLIC_ADDRESS + partnership.partnership().base();
            assertThat(text).contains("The update is due by 14 July 2017", site + "/update/");
            String path = text.substring(text.indexOf(site) + site.length())
                    .lines()
                    .findFirst()
                    .orElseThrow();
            start(phone.page(), partnership.address(path));
            assertThat(phone.page().locator("main").textContent()).contains(SECRET_WORDS);
        }
    }

    private void giveByLink(BrowserSession phone, String link, boolean javaScript) {
        Page page = phone.page();
        for (int scan = 0; scan < 3; scan++) {
            assertThat(phone.context().request().get(link).status())
                    .as("a mail scanner's look")
                    .isEqualTo(200);
        }
        taps = 0;
        start(page, link);
        check(phone, "link-form", javaScript);
        tap(page.getByLabel("Green", new Page.GetByLabelOptions().setExact(true)));
        type(page.getByLabel("Progress in the quarter"), "Forty bins seen.");
        type(page.getByLabel("Fires in bins", new Page.GetByLabelOptions().setExact(true)), "112");
        tap(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit update")));
        assertThat(page.locator("main").textContent()).contains("Thank you: your update was submitted");
        says(phone, "If something in it must change, ask the coordinator", "link-used");
        page.navigate(link);
        says(phone, "This update was given", "link-used");
    }

    private void start(Page page, String link) {
        taps++;
        page.navigate(link);
        assertThat(page.locator("main").textContent())
                .contains("Give a quarterly update", "24 July 2017")
                .doesNotContain(SECRET_WORDS);
        type(page.getByLabel("Your e-mail address"), "someone@else.example");
        press(page, "Start");
        assertThat(page.locator(".govuk-error-summary").textContent()).contains("This is not the e-mail address");
        taps = 1;
        type(page.getByLabel("Your e-mail address"), OWNER);
        tap(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start")));
    }

    private String makeLink(boolean javaScript) {
        try (BrowserSession desk = javaScript ? Browser.atDesk() : Browser.withoutJavaScript()) {
            Page page = desk.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/delivery/updates/2017-20/2017-18/Q1/T1-01"));
            press(page, "Make a link");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Enter the owner's e-mail address");
            page.getByLabel("E-mail address of the owner").fill(OWNER);
            check(desk, "link-make", javaScript);
            press(page, "Make a link");
            check(desk, "link-made", javaScript);
            return page.locator("code.foreland-secret").innerText();
        }
    }

    private void says(BrowserSession session, String words, String picture) {
        assertThat(session.page().locator("main").textContent()).contains(words).doesNotContain(SECRET_WORDS);
        check(session, picture, true);
    }

    private void tap(Locator on) {
        taps++;
        on.click();
    }

    private void type(Locator field, String words) {
        tap(field);
        field.fill(words);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Only where scripts run can axe look. */
    private static void check(BrowserSession session, String what, boolean javaScript) {
        if (javaScript
                && Boolean.TRUE.equals(session.page().evaluate("document.body.classList.contains('js-enabled')"))) {
            PageCheck.assertAccessible(session.page());
            session.picture(Path.of("target/pictures/updates-" + what + ".png"));
        }
    }
}
