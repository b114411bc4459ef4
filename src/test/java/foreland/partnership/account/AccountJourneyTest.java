package foreland.partnership.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One's own account, the end of a session as one meets it, and the way back in. */
@JourneyTest
class AccountJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    AccountSql accounts;

    private TestPartnership partnership;
    private Person coordinator;

    @BeforeEach
    void makePartnership() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    @Test
    void ones_own_account_shows_where_one_is_signed_in_and_signs_out_there() {
        try (var elsewhere = Browser.withoutJavaScript();
                var session = Browser.onPhone()) {
            partnership.signIn(elsewhere.page(), coordinator);
            Page page = session.page();
            partnership.signIn(page, coordinator);
            open(page, "/desk/account");
            look(session, "account");
            assertThat(page.locator("main li").count()).isEqualTo(2);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out everywhere but here"))
                    .click();
            assertThat(page.locator("main li").count()).isEqualTo(1);
            open(elsewhere.page(), "/desk");
            assertThat(elsewhere.page().url()).contains("/sign-in");
            open(page, "/desk/account/password");
            look(session, "password");
            open(page, "/desk/account/app");
            look(session, "app");
            open(page, "/confirm?next=/desk");
            look(session, "confirm");
            open(page, "/forgot-password");
            look(session, "forgotten");
        }
    }

    @Test
    void five_minutes_before_the_end_a_dialog_offers_to_stay_and_nothing_typed_is_lost() {
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            page.clock().install();
            partnership.signIn(page, coordinator);
            open(page, "/desk/partnership/agencies/add");
            page.locator("#name").fill("Half a name");
            page.clock().fastForward("24:00");
            assertThat(page.locator("dialog").isVisible()).isFalse();
            page.clock().fastForward("02:00");
            page.waitForSelector("dialog[open]");
            PageCheck.assertAccessible(session);
            page.waitForResponse(
                    answer -> answer.url().endsWith("/stay"),
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                            .click());
            page.waitForSelector(
                    "dialog:not([open])",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            assertThat(page.locator("#name").inputValue()).isEqualTo("Half a name");
        }
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            Page tab = session.context()
                    .waitForPage(() -> page.locator(".foreland-session a").click());
            assertThat(tab.locator("h1").textContent()).isEqualTo("You stay signed in");
            assertThat(page.locator(".foreland-session").textContent()).containsPattern("signed out at \\d\\d:\\d\\d");
        }
    }

    @Test
    void a_link_for_who_lost_the_app_too_forgets_it_and_a_plain_one_does_not() {
        Person real = partnership.person("Rita Real", false, "ANALYST");
        for (boolean lost : List.of(false, true)) {
            enrolled(real);
            try (var session = Browser.atDesk()) {
                Page page = session.page();
                partnership.signIn(page, coordinator);
                open(page, "/desk/partnership/people/" + real.id());
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(
                                                lost
                                                        ? "They lost their app too: make a link for both"
                                                        : "Make a link to set a password"))
                        .click();
                String link = page.locator("code.foreland-secret").textContent();
                page.navigate(link);
                page.getByLabel("Password").fill("copper lantern 88 drizzle ferry");
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set the password"))
                        .click();
                page.waitForURL(address -> !address.equals(link));
            }
            assertThat(factorsOf(real)).as("factors left, lost: %s", lost).isEqualTo(lost ? 0 : 1);
        }
    }

    @Test
    void a_forgotten_password_gets_the_same_answer_for_every_address() {
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            open(page, "/forgot-password");
            // No mail server in this installation: the page says whom to ask, and asks for nothing.
            assertThat(page.locator("main").textContent()).contains("sends no e-mail");
            assertThat(page.locator("main form").count()).isZero();
        }
    }

    @Test
    void the_machine_makes_a_link_that_works_once() {
        var secret = foreland.journal.Acting.system(null)
                .doing(() -> accounts.makeLink(
                        coordinator.id(),
                        true,
                        Forgotten.LASTS,
                        "link to set a password made on the machine",
                        made -> {}));
        assertThat(accounts.find(String.valueOf(coordinator.email()).toUpperCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(known -> assertThat(known.person()).isEqualTo(coordinator.id()));
        assertThat(accounts.find("nobody@northmere.example")).isEmpty();
        assertThat(database.ownerClient()
                        .sql(
                                "select count(*) from partnership.invitation where token_hash = ? and forgets_factor and used_at is null")
                        .param(secret.hash())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.ownerClient()
                        .sql(
                                "select count(*) from journal.entry where act = 'link to set a password made on the machine' and within_id = ?")
                        .param(coordinator.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void enrolled(Person person) {
        database.ownerClient().sql("""
                        insert into partnership.authenticator (person_id, secret, set_at)
                        values (?, decode(repeat('00', 40), 'hex'), now()) on conflict do nothing""").param(person.id()).update();
    }

    private int factorsOf(Person person) {
        return database.ownerClient()
                .sql("select count(*) from partnership.authenticator where person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    private void open(Page page, String path) {
        page.navigate(partnership.address(path));
    }

    private static void look(BrowserSession session, String name) {
        session.picture(Path.of("target/pictures", "account-" + name + ".png"));
        PageCheck.assertAccessible(session);
    }
}
