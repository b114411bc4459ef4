package foreland.partnership.singlesignon;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestDatabase;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People of a council come in with their account there: over HTTP to a provider on this machine, with tokens that it signs. */
@JourneyTest
class SingleSignOnJourneyTest {

    private static final String CLIENT = "foreland";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    ProvidersSql providers;

    @Autowired
    Clock clock;

    private final MockOAuth2Server council = new MockOAuth2Server(new OAuth2Config(true));
    private TestPartnership partnership;
    private Person administrator;

    @BeforeEach
    void aCouncilWithAccounts() {
        council.start(InetAddress.getLoopbackAddress(), 0);
        // The first partnership of an installation is its home, whose addresses are shorter.
        TestPartnership.homeIn(application);
        partnership = TestPartnership.in(application);
        administrator = partnership.person("Ada Example", Role.ADMINISTRATOR, Role.COORDINATOR);
    }

    @AfterEach
    void stop() {
        council.shutdown();
    }

    @Test
    void an_administrator_says_what_it_gives_and_a_stranger_comes_in_with_that() {
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, administrator);
            page.navigate(partnership.address(ProvidersPage.ADD));
            press(page, "Save");
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("Enter the organisation's name", "secret", "northmere.gov.uk");
            PageCheck.assertAccessible(page);
            page.locator("#name").fill("Northmere Council");
            page.locator("#issuer").fill(issuer());
            page.locator("#clientId").fill(CLIENT);
            page.locator("#secret").fill("a secret of the council's");
            page.locator("#domains").fill("northmere.example");
            press(page, "Save");
            press(page, "Switch it on");
            assertThat(page.content()).contains("It gives nobody a role yet");
            page.locator("#roleValue").fill("csp-analysts");
            page.locator("#agency").selectOption(partnership.council().slug());
            page.locator("#role").selectOption("ANALYST");
            press(page, "Add to what it gives");
            session.picture(Path.of("target/pictures", "single-sign-on.png"));
            press(page, "Switch it on");
            PageCheck.assertAccessible(page);
            assertThat(page.content()).contains("Single sign-on is on");
        }
        assertThat(database.ownerClient()
                        .sql(
                                "select encode(secret, 'escape') from partnership.identity_provider where partnership_id = ?")
                        .param(partnership.partnership().id())
                        .query(String.class)
                        .single())
                .doesNotContain("a secret of the council");
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            enter(page, "stella", claims("stella@northmere.example", true, "csp-analysts", "others"));
            page.waitForURL(partnership.address("/desk"));
            assertThat(page.content()).contains("Stella Example");
            page.navigate(partnership.address("/desk/partnership/single-sign-on"));
            assertThat(page.title()).doesNotContain("Single sign-on");
            page.navigate(partnership.address("/sign-in/single-sign-on/" + only() + "/back?code=1&state=2"));
            PageCheck.assertAccessible(page);
        }
        assertThat(roles("stella@northmere.example")).containsExactly("ANALYST");
        enters("wanda", claims("wanda@northmere.example", true, "others"), "anything that gives you a role");
        enters("walter", claims("walter@elsewhere.example", true, "csp-analysts"), "did not give an e-mail address");
        enters("willow", claims("willow@northmere.example", false, "csp-analysts"), "did not give an e-mail address");
    }

    @Test
    void roles_follow_what_is_said_and_who_is_said_nothing_of_is_out() {
        IdentityProvider provider = provider();
        gives(provider, "csp-analysts", "ANALYST");
        gives(provider, "csp-leads", "AGENCY_LEAD");
        String email = "rowan@northmere.example";
        try (var session = Browser.withoutJavaScript()) {
            Page open = session.page();
            enter(open, "rowan", claims(email, true, "csp-analysts"));
            assertThat(open.url()).isEqualTo(partnership.address("/desk"));
            assertThat(roles(email)).containsExactly("ANALYST");
            enters("rowan", claims(email, true, "csp-leads"), "Rowan Example");
            assertThat(roles(email)).containsExactly("AGENCY_LEAD");
            enters("rowan", claims(email, true), "anything that gives you a role");
            assertThat(roles(email)).isEmpty();
            open.navigate(partnership.address("/desk"));
            assertThat(open.url()).as("the session that was open").contains("/sign-in");
        }
        enters("rowan", claims(email, true, "csp-leads"), "Rowan Example");
        database.ownerClient()
                .sql("update partnership.account set closed_at = now() where email = ?")
                .param(email)
                .update();
        enters("rowan", claims(email, true, "csp-leads"), "Your account in this partnership was closed");
    }

    @Test
    void an_account_is_found_by_its_verified_address_unless_it_opens_more_than_the_council_gives() {
        IdentityProvider provider = provider();
        gives(provider, "csp-analysts", "ANALYST");
        Person analyst = partnership.person("Anna Example", false, "ANALYST");
        Person coordinator = partnership.person("Carla Example", false, Role.COORDINATOR);
        enters("anna", claims(String.valueOf(analyst.email()), true, "csp-analysts"), "Anna Example");
        assertThat(roles(String.valueOf(analyst.email()))).containsExactly("ANALYST");
        enters(
                "carla",
                claims(String.valueOf(coordinator.email()), true, "csp-analysts"),
                "You have a role in this partnership that Northmere Council does not give");
        TestPartnership other = TestPartnership.in(application);
        Person stranger = other.person("Olga Example", false, "ANALYST");
        enters(
                "olga",
                claims(String.valueOf(stranger.email()), true, "csp-analysts"),
                "You belong to another partnership");
    }

    @Test
    void what_is_not_genuine_or_came_before_lets_nobody_in_and_nobody_is_led_elsewhere() {
        IdentityProvider provider = provider();
        gives(provider, "csp-analysts", "ANALYST");
        String good = claims("gwen@northmere.example", true, "csp-analysts");
        String notGenuine = "could not be shown to be genuine";
        enters("gwen", with(good, "\"aud\":\"another\""), notGenuine);
        enters("gwen", with(good, "\"exp\":1600000000"), notGenuine);
        enters("gwen", with(good, "\"nonce\":\"another\""), notGenuine);
        enters("gwen", with(good, "\"iss\":\"https://evil.example\""), notGenuine);
        List<String> came = new ArrayList<>();
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            page.onRequest(request -> {
                if (request.url().contains("/back?")) {
                    came.add(request.url());
                }
            });
            page.navigate(partnership.address("/sign-in?next=//evil.example"));
            goThere(page);
            login(page, "gwen", good);
            assertThat(page.url()).isEqualTo(partnership.address("/desk"));
            page.navigate(came.get(0));
            assertThat(page.content()).contains("was finished already");
        }
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            page.navigate(came.get(0));
            assertThat(page.content()).as("in another's browser").contains("was not begun in this browser");
            page.navigate(partnership.address("/sign-in"));
            goThere(page);
            String waiting = page.url();
            login(page, "gwen", with(good, "\"amr\":[\"pwd\"]"));
            assertThat(page.url())
                    .as("no second factor was given there")
                    .isEqualTo(partnership.address("/sign-in/enrol"));
            assertThat(waiting).contains("code_challenge_method=S256", "nonce=", "state=");
        }
    }

    @Test
    void before_a_dangerous_act_the_council_has_to_ask_again_and_to_say_that_it_did() {
        gives(provider(), "csp-coordinators", Role.COORDINATOR);
        String email = "cora@northmere.example";
        String who = claims(email, true, "csp-coordinators");
        String dangerous = partnership.address("/desk/partnership/people/add");
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            enter(page, "cora", who);
            page.waitForURL(partnership.address("/desk"));
            page.navigate(dangerous);
            assertThat(page.url()).as("just signed in").isEqualTo(dangerous);
            page.locator("#name").fill("Pavel Placeholder");
            forgetThatItWasConfirmed(email);
            press(page, "Save");
            assertThat(page.locator("h1").textContent()).isEqualTo("Confirm that it is you");
            PageCheck.assertAccessible(page);
            Page tab = page.waitForPopup(
                    () -> page.locator("main a[target=_blank]").click());
            login(tab, "cora", with(who, signedInAt(Duration.ZERO)));
            press(page, "Continue");
            assertThat(page.locator("h1").textContent()).isEqualTo("Go on with what you were doing");
            forgetThatItWasConfirmed(email);
            confirms(page, dangerous, "cora", who, "did not say that it asked you again");
            PageCheck.assertAccessible(page);
            confirms(
                    page, dangerous, "cora", with(who, signedInAt(Duration.ofMinutes(5))), "did not say that it asked");
            String another = claims("carl@northmere.example", true, "csp-coordinators");
            confirms(page, dangerous, "carl", with(another, signedInAt(Duration.ZERO)), "signed in somebody else");
            page.navigate(dangerous);
            assertThat(page.locator("h1").textContent()).as("still to confirm").isEqualTo("Confirm that it is you");
            confirms(page, dangerous, "cora", with(who, signedInAt(Duration.ZERO)), "Add a person");
            assertThat(page.url()).isEqualTo(dangerous);
        }
    }

    /** Goes where it has to be confirmed, to the council and back. */
    private void confirms(Page page, String wanted, String subject, String claims, String sees) {
        page.navigate(wanted);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm with Northmere Council"))
                .click();
        assertThat(page.url()).contains("prompt=login", "max_age=0");
        login(page, subject, claims);
        assertThat(page.locator("main").textContent()).as(claims).contains(sees);
    }

    private String signedInAt(Duration ago) {
        return "\"auth_time\":" + clock.instant().minus(ago).getEpochSecond();
    }

    private void forgetThatItWasConfirmed(String email) {
        database.ownerClient().sql("""
                        delete from partnership.web_session_attributes a using partnership.web_session s, partnership.account c
                        where s.primary_id = a.session_primary_id and s.principal_name = c.person_id::text and c.email = ?
                        and a.attribute_name = 'foreland.confirmed'""").param(email).update();
    }

    private UUID only() {
        return partnership.acting(() -> providers.list()).get(0).id();
    }

    private String issuer() {
        return council.issuerUrl("council").toString();
    }

    private IdentityProvider provider() {
        IdentityProvider provider = new IdentityProvider(
                UUID.randomUUID(),
                "Northmere Council",
                issuer(),
                CLIENT,
                partnership.address("").replaceAll("/p/.*", ""),
                List.of("northmere.example"),
                "groups",
                null,
                false,
                false,
                true,
                1);
        partnership.actingAs(administrator.id(), () -> {
            providers.add(provider, "a secret of the council's");
            providers.turn(provider, true);
            return true;
        });
        return provider;
    }

    private void gives(IdentityProvider provider, String value, String role) {
        Agency agency = partnership.council();
        partnership.actingAs(administrator.id(), () -> {
            providers.addMapping(
                    provider, new RoleMapping(UUID.randomUUID(), value, "", agency.id(), agency.name(), role, role));
            return true;
        });
    }

    private void enters(String subject, String claims, String sees) {
        try (var session = Browser.withoutJavaScript()) {
            enter(session.page(), subject, claims);
            assertThat(session.page().content()).as(claims).contains(sees);
        }
    }

    private void enter(Page page, String subject, String claims) {
        page.navigate(partnership.address("/sign-in"));
        goThere(page);
        login(page, subject, claims);
    }

    private static void goThere(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in with Northmere Council"))
                .click();
    }

    private static void login(Page page, String subject, String claims) {
        page.locator("input[name=username]").fill(subject);
        page.locator("textarea[name=claims]").fill(claims);
        page.locator("input[type=submit]").click();
    }

    private static String claims(String email, boolean verified, String... groups) {
        String name = Character.toUpperCase(email.charAt(0)) + email.substring(1, email.indexOf('@')) + " Example";
        return "{\"email\":\"" + email + "\",\"email_verified\":" + verified + ",\"name\":\"" + name
                + "\",\"amr\":[\"pwd\",\"mfa\"],\"groups\":["
                + String.join(
                        ",",
                        java.util.Arrays.stream(groups)
                                .map(group -> "\"" + group + "\"")
                                .toList())
                + "]}";
    }

    private static String with(String claims, String more) {
        return claims.substring(0, claims.length() - 1) + "," + more + "}";
    }

    private List<String> roles(String email) {
        return database.ownerClient().sql("""
                        select m.role from partnership.membership m join partnership.account a on a.person_id = m.person_id
                        where a.email = ? and partnership.today() between m.from_date and coalesce(m.to_date, 'infinity')""").param(email).query(String.class).list();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
