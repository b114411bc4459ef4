package foreland.partnership.setpassword;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.People;
import foreland.partnership.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody with an account of one partnership is added by another: decision 0020. */
@JourneyTest
class SecondPartnershipJourneyTest {

    private static final String NEW_PASSWORD = "kettle orbit 77 daffodil";

    @Autowired
    ApplicationContext application;

    private TestPartnership here;
    private Person coordinator;
    private Person elsewhere;

    @BeforeEach
    void someoneHasAnAccountElsewhere() {
        here = TestPartnership.in(application);
        coordinator = here.person("Casey Coordinator", "COORDINATOR");
        elsewhere = TestPartnership.in(application).person("Otto Sample", "ANALYST");
    }

    @Test
    void they_keep_one_account_and_whoever_adds_them_cannot_tell_that_they_have_one() {
        Person same = added("Otto Sample", String.valueOf(elsewhere.email()));
        Person unknown = added("Otto Sample", "never.seen." + elsewhere.email());
        String link = linkFor(same, unknown);
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            page.navigate(link);
            PageCheck.assertAccessible(session);
            page.locator("#password").fill(NEW_PASSWORD);
            page.getByText("Set the password").click();
            assertThat(page.locator(".govuk-error-message").textContent())
                    .contains("Somebody signs in with this e-mail address already");

            here.signIn(page, elsewhere);
            assertThat(page.locator("main").innerText()).doesNotContain("Northmere Council");
            page.navigate(link);
            assertThat(page.locator("main").innerText()).contains("Here you will be", "Analyst, Northmere Council");
            session.picture(Path.of("target/pictures/320-take-on.png"));
            PageCheck.assertAccessible(page);
            page.getByText("Take it on").click();
            page.waitForURL(here.address("/desk"));
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("with the account you have");
            assertThat(page.navigate(here.address("/desk")).status()).isEqualTo(200);
            assertThat(page.navigate(link).status()).isEqualTo(410);
        }
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            here.signIn(page, coordinator);
            page.navigate(here.address("/desk/partnership/people/" + elsewhere.id()));
            assertThat(page.locator("main").innerText()).contains("Analyst", "Northmere Council");
            page.navigate(here.address("/desk/partnership/people/" + same.id()));
            assertThat(page.locator("main").innerText()).contains("Closed", "until");
        }
    }

    /** Everything that the coordinator is shown is compared, but for the address and the secret itself. */
    private String linkFor(Person same, Person unknown) {
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            here.signIn(page, coordinator);
            String ofUnknown = made(page, unknown);
            String stateOfUnknown = shown(page, unknown);
            String ofSame = made(page, same);
            String link = page.locator(".foreland-secret").textContent();
            assertThat(shown(page, same)).isEqualTo(stateOfUnknown);
            assertThat(ofSame).isEqualTo(ofUnknown);
            String opened = opened(page, link, same);
            assertThat(takenOnBy(page, link))
                    .as("by who is not the owner of the address")
                    .isEqualTo(410);
            made(page, unknown);
            assertThat(opened(page, page.locator(".foreland-secret").textContent(), unknown))
                    .isEqualTo(opened);
            return link;
        }
    }

    /** Sent as from the page that is open, which has no such form. */
    private static int takenOnBy(Page page, String link) {
        String token = page.locator("main [name=_csrf]").inputValue();
        return page.request()
                .post(
                        link + "/take-on",
                        RequestOptions.create().setForm(FormData.create().set("_csrf", token)))
                .status();
    }

    private String made(Page page, Person person) {
        page.navigate(here.address("/desk/partnership/people/" + person.id()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a link to set a password"))
                .click();
        String secret = page.locator(".foreland-secret").textContent();
        return page.locator("main").innerText().replace(secret, "").replace(String.valueOf(person.email()), "");
    }

    private String shown(Page page, Person person) {
        page.navigate(here.address("/desk/partnership/people/" + person.id()));
        return page.locator("main").innerText().replace(String.valueOf(person.email()), "");
    }

    private static String opened(Page page, String link, Person person) {
        assertThat(page.navigate(link).status()).isEqualTo(200);
        return page.locator("main").innerText().replace(String.valueOf(person.email()), "");
    }

    private Person added(String name, String email) {
        return here.acting(() -> application
                .getBean(People.class)
                .add(name, email, here.council().id(), "ANALYST", LocalDate.of(2017, 4, 1)));
    }
}
