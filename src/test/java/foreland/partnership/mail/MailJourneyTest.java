package foreland.partnership.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journal.Journal;
import foreland.journal.JournalEntry;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.post.Letter;
import foreland.post.MailServer;
import foreland.post.MailServers;
import foreland.post.Post;
import foreland.post.PostQueue;
import foreland.testing.TestDatabase;
import foreland.testing.TestMail;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who keeps the installation sets its mail server and tries it; an administrator deals with what could not be sent. */
@JourneyTest
class MailJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient sql;

    @Autowired
    Post post;

    @Autowired
    PostQueue queue;

    private TestMail mail;

    @BeforeEach
    void aMailServerThatNobodyHasSet() {
        mail = TestMail.in(application);
    }

    @AfterEach
    void none() {
        mail.close();
    }

    @Test
    void the_mail_server_is_set_tried_out_and_set_right_on_a_phone_without_javascript() {
        database.ownerClient().sql("delete from post.mail_server").update();
        TestPartnership home = TestPartnership.homeIn(application);
        Person keeper = home.person("Kim Keeper", Role.ADMINISTRATOR);
        try (BrowserSession phone = Browser.withoutJavaScript()) {
            Page page = phone.page();
            page.setViewportSize(320, 700);
            home.signIn(page, keeper);
            page.locator("main a", new Page.LocatorOptions().setHasText("Mail server"))
                    .click();
            assertThat(page.content()).contains("nobody is reminded of anything");
            page.locator("#port").fill("many");
            press(page, "Save the mail server");
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("Enter the mail server's name", "Enter a port", "Enter the address letters come from")
                    .contains("Enter where people reach this installation");
            page.locator("#host").fill("127.0.0.1");
            page.getByLabel("None: only for").check();
            page.locator("#port").fill("1");
            page.locator("#sender").fill("safer@northmere.example");
            page.locator("#publicAddress").fill("https://safer.northmere.example/");
            press(page, "Save the mail server");
            assertThat(page.content()).contains("Mail server saved");

            press(page, "Send a test mail");
            assertThat(page.locator("main").textContent())
                    .contains("The test mail was not sent")
                    .contains("127.0.0.1 port 1 could not be used")
                    .contains("Check the server's name and port");

            page.locator("#port").fill(String.valueOf(mail.port()));
            press(page, "Save the mail server");
            press(page, "Send a test mail");
            assertThat(page.content()).contains("The mail server took the test mail");
        }
        assertThat(mail.sentTo(String.valueOf(keeper.email())))
                .singleElement()
                .satisfies(message -> assertThat(TestMail.text(message))
                        .contains("Open Foreland:\nhttps://safer.northmere.example/"));
    }

    @Test
    void a_password_is_kept_sealed_shown_to_nobody_and_never_sent_to_another_server() {
        MailServerForm form = new MailServerForm(
                "smtp.one.example", "587", "STARTTLS", "user", "very secret", "a@b.example", "https://c.example", 1);
        assertThat(form.problems().isEmpty()).isTrue();
        MailServer first = form.toServer(java.util.Optional.empty());
        assertThat(first.password()).isEqualTo("very secret");
        MailServerForm again = MailServerForm.of(first);
        assertThat(again.password()).isEmpty();
        assertThat(again.toServer(java.util.Optional.of(first)).password()).isEqualTo("very secret");
        MailServerForm elsewhere = new MailServerForm(
                "smtp.two.example", "587", "STARTTLS", "user", "", "a@b.example", "https://c.example", 1);
        assertThat(elsewhere.toServer(java.util.Optional.of(first)).password()).isNull();

        TestPartnership home = TestPartnership.homeIn(application);
        Person keeper = home.person("Kit Keeper", Role.ADMINISTRATOR);
        MailServers servers = application.getBean(MailServers.class);
        boolean saved = home.actingAs(keeper.id(), () -> servers.save(first));
        assertThat(saved).isTrue();
        assertThat(home.actingAs(keeper.id(), () -> servers.find().orElseThrow().password()))
                .isEqualTo("very secret");
        assertThat(database.ownerClient()
                        .sql("select convert_from(password, 'SQL_ASCII') from post.mail_server where false"
                                + " or position('very secret'::bytea in password) > 0")
                        .query(String.class)
                        .list())
                .isEmpty();
        List<JournalEntry> entries = home.actingAs(
                keeper.id(), () -> application.getBean(Journal.class).listNewest(1));
        assertThat(entries.get(0).act()).isEqualTo("mail server set");
        assertThat(entries.get(0).after().toString()).doesNotContain("very secret");
    }

    @Test
    void a_letter_that_could_not_be_sent_is_tried_again_or_discarded_by_its_own_administrator() {
        TestPartnership partnership = TestPartnership.in(application);
        Person administrator = partnership.person("Ada Example", Role.ADMINISTRATOR);
        UUID letter = deadLetterOf(partnership);
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, administrator);
            page.locator("main a", new Page.LocatorOptions().setHasText("1 letter could not be sent"))
                    .click();
            PageCheck.assertAccessible(session);
            assertThat(page.locator("main").textContent()).contains("nobody@northmere.example", "550 no such person");
            page.locator("button", new Page.LocatorOptions().setHasText("Try again"))
                    .click();
            assertThat(page.content()).contains("tried again within a few seconds");
            assertThat(mail.sentTo("nobody@northmere.example")).hasSize(1);
            deadLetterOf(partnership);
            page.reload();
            page.locator("button", new Page.LocatorOptions().setHasText("Discard"))
                    .click();
            assertThat(page.content()).contains("The letter was discarded");
            page.setViewportSize(320, 700);
            PageCheck.assertAccessible(session);
        }
        List<String> acts = partnership.actingAs(
                administrator.id(),
                () -> application.getBean(Journal.class).listOf(letter).stream()
                        .map(JournalEntry::act)
                        .toList());
        assertThat(acts).containsExactly("letter put back into the queue");
    }

    @Test
    void another_partnerships_administrator_and_a_coordinator_see_no_letter_and_no_mail_server() {
        TestPartnership partnership = TestPartnership.in(application);
        UUID letter = deadLetterOf(partnership);
        TestPartnership other = TestPartnership.in(application);
        Person stranger = other.person("Olga Example", Role.ADMINISTRATOR);
        Person coordinator = partnership.person("Cora Example", Role.COORDINATOR);
        assertThat(other.<Boolean>actingAs(stranger.id(), () -> queue.tryAgain(letter)))
                .isFalse();
        assertThat(other.<Integer>actingAs(stranger.id(), () -> count("post.letter")))
                .isZero();
        assertThat(other.<Integer>actingAs(stranger.id(), () -> count("post.mail_server")))
                .isZero();
        assertThat(partnership.<Integer>actingAs(coordinator.id(), () -> count("post.letter")))
                .isZero();
        assertThat(partnership.<Integer>actingAs(
                        partnership.person("Ada Example", Role.ADMINISTRATOR).id(), () -> count("post.letter")))
                .isEqualTo(1);
        try (BrowserSession session = Browser.atDesk()) {
            other.signIn(session.page(), stranger);
            assertThat(session.page().navigate(other.address(Addresses.SERVER)).status())
                    .isEqualTo(403);
            session.page().navigate(other.address(Addresses.LETTERS));
            assertThat(session.page().locator("main").textContent()).doesNotContain("nobody@northmere.example");
        }
    }

    private UUID deadLetterOf(TestPartnership partnership) {
        UUID key = UUID.randomUUID();
        partnership.acting(() -> post.send(Letter.of("test " + key, "nobody@northmere.example", "A link")));
        JdbcClient owner = database.ownerClient();
        owner.sql(
                        "update post.letter set status = 'DEAD', settled_at = now(), trouble = '550 no such person' where key = ?")
                .param("test " + key)
                .update();
        return owner.sql("select id from post.letter where key = ?")
                .param("test " + key)
                .query(UUID.class)
                .single();
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
