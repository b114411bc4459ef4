package foreland.partnership.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.Keyboard;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second factor, from the first sign-in on. */
@JourneyTest
class FactorJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient sql;

    private TestPartnership partnership;
    private Person coordinator;

    @BeforeEach
    void makePartnership() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", false, Role.COORDINATOR);
    }

    @AfterEach
    void setBack() {
        clock.setBack();
    }

    @Test
    void whoever_has_no_factor_sets_an_app_up_before_anything_else_and_is_asked_for_it_from_then_on() {
        String key;
        List<String> recovery;
        String first;
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            password(page);
            assertThat(page.url()).isEqualTo(partnership.address("/sign-in/enrol"));
            // Halfway in is not in.
            page.navigate(partnership.address("/desk"));
            assertThat(page.url()).contains("/sign-in?next=");
            page.navigate(partnership.address("/sign-in/enrol"));
            key = page.locator("code.foreland-secret").textContent();
            Keyboard.on(page).goTo("#code").type("12 34").press("Enter");
            page.waitForSelector(".govuk-error-summary");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator("code.foreland-secret").textContent()).isEqualTo(key);
            first = new TestApp(key).codeAt(clock.instant());
            Keyboard.on(page).goTo("#code").type(first).press("Enter");
            page.waitForSelector(".foreland-codes");
            recovery = page.locator(".foreland-codes code").allTextContents();
            assertThat(recovery).hasSize(RecoveryCode.HOW_MANY);
            button(page, "I have kept them: continue");
            page.waitForURL(partnership.address("/desk"));
        }
        enters(first, "/sign-in/code", "as the same code twice");
        clock.goTo(Instant.now().plus(Duration.ofSeconds(Totp.SECONDS)));
        enters(new TestApp(key).codeAt(clock.instant()), "/desk", "with the next code");
        enters(recovery.get(3).toLowerCase(java.util.Locale.ROOT), "/desk", "with a recovery code");
        enters(recovery.get(3), "/sign-in/code", "with a recovery code that was used");
        assertThat(database.ownerClient()
                        .sql("select encode(secret, 'escape') from partnership.authenticator where person_id = ?")
                        .param(coordinator.id())
                        .query(String.class)
                        .single())
                .doesNotContain(key.replace(" ", ""));
        assertThat(acts()).containsSubsequence("authenticator app set up", "recovery code used");
    }

    @Test
    void wrong_codes_shut_out_whoever_guesses_and_the_right_one_opens_nothing_then() {
        TestApp app = enrol();
        clock.goTo(Instant.now().plus(Duration.ofSeconds(2L * Totp.SECONDS)));
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            password(page);
            for (int wrong = 0; wrong < 5; wrong++) {
                page.locator("#code").fill("nonsense-" + wrong);
                button(page, "Continue");
            }
            page.locator("#code").fill(app.codeAt(clock.instant()));
            button(page, "Continue");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("too many wrong codes");
            PageCheck.assertAccessible(page);
            clock.goTo(clock.instant().plus(Duration.ofMinutes(1)));
            page.locator("#code").fill(app.codeAt(clock.instant()));
            button(page, "Continue");
            page.waitForURL(partnership.address("/desk"));
        }
    }

    @Test
    void a_dangerous_act_some_time_later_asks_for_the_second_factor_and_not_for_the_password() {
        TestApp app = enrol();
        clock.goTo(Instant.now().plus(Duration.ofSeconds(Totp.SECONDS)));
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            password(page);
            page.locator("#code").fill(app.codeAt(clock.instant()));
            button(page, "Continue");
            page.waitForURL(partnership.address("/desk"));
            database.ownerClient().sql("""
                            delete from partnership.web_session_attributes a using partnership.web_session s
                            where s.primary_id = a.session_primary_id and s.principal_name = ?
                              and a.attribute_name = 'foreland.confirmed'""").param(coordinator.id().toString()).update();
            page.navigate(partnership.address("/desk/partnership/people/add"));
            assertThat(page.locator("h1").textContent()).isEqualTo("Confirm that it is you");
            assertThat(page.locator("#password").count()).isZero();
            PageCheck.assertAccessible(page);
            page.locator("#code").fill("000000");
            button(page, "Continue");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("This code is wrong");
            clock.goTo(clock.instant().plus(Duration.ofSeconds(Totp.SECONDS)));
            page.locator("#code").fill(app.codeAt(clock.instant()));
            button(page, "Continue");
            page.waitForURL(partnership.address("/desk/partnership/people/add"));
        }
    }

    @Test
    void the_pages_read_well_at_a_desk_and_on_a_phone() {
        for (var open : List.of(Browser.atDesk(), Browser.onPhone())) {
            try (var session = open) {
                Page page = session.page();
                password(page);
                session.picture(
                        java.nio.file.Path.of("target/pictures", "enrol-" + page.viewportSize().width + ".png"));
                PageCheck.assertAccessible(session);
            }
        }
        TestApp app = enrol();
        try (var session = Browser.onPhone()) {
            password(session.page());
            session.picture(java.nio.file.Path.of("target/pictures", "code.png"));
            PageCheck.assertAccessible(session);
            assertThat(app).isNotNull();
        }
    }

    @Test
    void no_person_reads_a_factor_in_the_database_not_even_their_own() {
        enrol();
        for (String table : List.of("partnership.authenticator", "partnership.recovery_code")) {
            String count = "select count(*) from " + table + " where person_id = ?";
            assertThat(partnership.actingAs(
                            coordinator.id(),
                            () -> sql.sql(count)
                                    .param(coordinator.id())
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
            assertThat(partnership.acting(() -> sql.sql(count)
                            .param(coordinator.id())
                            .query(Integer.class)
                            .single()))
                    .as(table + " for the system")
                    .isPositive();
        }
    }

    private TestApp enrol() {
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            password(page);
            TestApp app = new TestApp(page.locator("code.foreland-secret").textContent());
            page.locator("#code").fill(app.codeAt(clock.instant()));
            button(page, "Continue");
            PageCheck.assertAccessible(session);
            session.picture(java.nio.file.Path.of("target/pictures", "codes.png"));
            button(page, "I have kept them: continue");
            page.waitForURL(partnership.address("/desk"));
            return app;
        }
    }

    private void enters(String code, String lands, String how) {
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            password(page);
            assertThat(page.url()).isEqualTo(partnership.address("/sign-in/code"));
            page.locator("#code").fill(code);
            button(page, "Continue");
            assertThat(page.url()).as(how).isEqualTo(partnership.address(lands));
        }
    }

    private void password(Page page) {
        page.navigate(partnership.address("/sign-in"));
        page.getByLabel("E-mail address").fill(String.valueOf(coordinator.email()));
        page.getByLabel("Password").fill(TestPartnership.PASSWORD);
        button(page, "Sign in");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private List<String> acts() {
        return database.ownerClient()
                .sql("select act from journal.entry where within_id = ? order by id")
                .param(coordinator.id())
                .query(String.class)
                .list();
    }
}
