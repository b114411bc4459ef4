package foreland.partnership.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A passkey on a device that Chromium plays itself: made, used to come in and to confirm, and of no use to anybody else. */
@JourneyTest
class PasskeysJourneyTest {

    /** What the page's own script does, without sending it off. */
    private static final String ANSWER = """
            async (challenge) => {
                const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
                const text = b => btoa(String.fromCharCode(...new Uint8Array(b)))
                    .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
                const form = document.querySelector('.foreland-passkey');
                const given = await navigator.credentials.get({publicKey: {
                    challenge: bytes(challenge), rpId: form.dataset.bound, userVerification: 'required'}});
                const response = {};
                for (const part of ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle']) {
                    response[part] = text(given.response[part]);
                }
                return JSON.stringify({id: given.id, rawId: text(given.rawId), type: given.type, response,
                    clientExtensionResults: {}});
            }""";

    private static final String CHALLENGE = """
            async () => {
                const form = document.querySelector('.foreland-passkey');
                const given = await fetch(form.dataset.challenge,
                    {method: 'POST', body: new URLSearchParams(new FormData(form))});
                return given.text();
            }""";

    private static final String SEND = """
            (answer) => {
                const form = document.querySelector('.foreland-passkey');
                form.elements.credential.value = answer;
                form.submit();
            }""";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    private TestPartnership partnership;
    private Person coordinator;
    private BrowserSession session;
    private Page page;
    private CDPSession device;
    private String authenticator;

    @BeforeEach
    void someoneWithADevice() {
        TestPartnership.homeIn(application);
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", Role.COORDINATOR);
        session = Browser.atDesk();
        page = session.page();
        device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        authenticator = device.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_passkey_opens_an_account_that_wrong_passwords_have_shut_until_it_is_removed() {
        make();
        PageCheck.assertAccessible(page);
        session.picture(Path.of("target/pictures", "passkeys.png"));
        signOut();
        for (int wrong = 0; wrong < 11; wrong++) {
            password("wrong " + wrong);
        }
        assertThat(page.content()).contains("There were too many wrong attempts");
        page.navigate(partnership.address("/sign-in?next=/desk/account"));
        PageCheck.assertAccessible(page);
        session.picture(Path.of("target/pictures", "sign-in-passkey.png"));
        press("Use a passkey");
        page.waitForURL(partnership.address("/desk/account"));
        page.navigate(partnership.address(PasskeysPage.PATH));
        assertThat(page.content()).contains("Work phone", "last used");
        forgetThatItWasConfirmed();
        press("Remove Work phone");
        assertThat(page.locator("h1").textContent()).isEqualTo("Confirm that it is you");
        PageCheck.assertAccessible(page);
        press("Use your passkey");
        press("Go on");
        assertThat(page.content()).contains("Passkey removed", "You have none yet");
        signOut();
        page.navigate(partnership.address("/sign-in"));
        press("Use a passkey");
        page.waitForSelector("text=This passkey was not accepted");
    }

    @Test
    void an_answer_counts_once_in_one_browser_at_one_site_and_never_with_a_counter_that_went_back() {
        make();
        signOut();
        page.navigate(partnership.address("/sign-in"));
        String answer = answer(page, challenge(page));
        page.evaluate(SEND, answer);
        page.waitForURL(partnership.address("/desk"));
        signOut();
        refused(answer, "the same answer without a challenge");
        page.navigate(partnership.address("/sign-in"));
        challenge(page);
        send(answer, "the same answer to a new challenge");
        // At another name of the very same server: the browser finds no passkey there, and an answer of ours is not
        // taken.
        String elsewhere = partnership.address("/sign-in").replace("//localhost", "//foreland.localhost");
        page.navigate(partnership.address("/sign-in"));
        try (var other = Browser.atDesk()) {
            Page there = other.page();
            there.navigate(elsewhere);
            String given = answer(page, challenge(there));
            there.evaluate(SEND, given);
            there.waitForSelector("text=This passkey was not accepted");
            there.navigate(elsewhere);
            there.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use a passkey"))
                    .waitFor();
        }
        goBackWithTheCounter();
        page.navigate(partnership.address("/sign-in"));
        press("Use a passkey");
        page.waitForSelector("text=This passkey was not accepted");
        try (var plain = Browser.withoutJavaScript()) {
            plain.page().navigate(partnership.address("/sign-in"));
            assertThat(plain.page().getByText("Use a passkey").isVisible()).isFalse();
            assertThat(plain.page().getByLabel("Password").isVisible()).isTrue();
        }
    }

    private void make() {
        partnership.signIn(page, coordinator);
        page.navigate(partnership.address(PasskeysPage.ADD));
        PageCheck.assertAccessible(page);
        page.getByLabel("Name").fill("Work phone");
        press("Make a passkey");
        page.waitForURL(partnership.address(PasskeysPage.PATH));
        assertThat(page.content()).contains("Passkey made: Work phone", "not used yet");
    }

    /** As a copy of the device would that was made before. */
    private void goBackWithTheCounter() {
        JsonObject which = new JsonObject();
        which.addProperty("authenticatorId", authenticator);
        JsonObject credential = device.send("WebAuthn.getCredentials", which)
                .getAsJsonArray("credentials")
                .get(0)
                .getAsJsonObject();
        assertThat(credential.get("signCount").getAsInt()).isGreaterThan(1);
        credential.addProperty("signCount", 0);
        device.send("WebAuthn.clearCredentials", which.deepCopy());
        JsonObject added = which.deepCopy();
        added.add("credential", credential);
        device.send("WebAuthn.addCredential", added);
    }

    private void refused(String answer, String how) {
        page.navigate(partnership.address("/sign-in"));
        send(answer, how);
    }

    private void send(String answer, String how) {
        page.evaluate(SEND, answer);
        page.waitForSelector("h1:has-text('You are not signed in')");
        assertThat(page.content()).as(how).contains("This passkey was not accepted");
    }

    private static String challenge(Page where) {
        return (String) where.evaluate(CHALLENGE);
    }

    private static String answer(Page where, String challenge) {
        return (String) where.evaluate(ANSWER, challenge);
    }

    private void signOut() {
        page.navigate(partnership.address("/desk"));
        press("Sign out");
    }

    private void password(String password) {
        page.navigate(partnership.address("/sign-in"));
        page.getByLabel("E-mail address").fill(String.valueOf(coordinator.email()));
        page.getByLabel("Password").fill(password);
        page.locator("button:text-is('Sign in')").click();
    }

    private void forgetThatItWasConfirmed() {
        database.ownerClient().sql("""
                        delete from partnership.web_session_attributes a using partnership.web_session s
                        where s.primary_id = a.session_primary_id and s.principal_name = ? and a.attribute_name = 'foreland.confirmed'""").param(coordinator.id().toString()).update();
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
