package foreland.partnership.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foreland.Foreland;
import foreland.browser.Browser;
import foreland.browser.Keyboard;
import foreland.browser.PageCheck;
import foreland.partnership.factor.TestApp;
import foreland.testing.WithTestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An installation without anyone in it: its first page, and how it gets its first administrator. */
@SpringBootTest(
        classes = Foreland.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=empty installation")
@WithTestDatabase
class SetUpJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SetUpCode code;

    /** One journey, since an installation is set up once. */
    @Test
    void an_empty_installation_is_set_up_by_keyboard_and_only_once() {
        seen(1280);
        seen(320);
        refusedField();
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            page.navigate(address("/"));
            assertThat(page.url()).isEqualTo(address("/set-up"));
            fill(page, code.words().toLowerCase(java.util.Locale.ROOT));
            assertThat(page.url()).isEqualTo(address("/sign-in"));
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("Foreland is set up");

            Keyboard.on(page)
                    .goTo("#email")
                    .type("ada@northmere.example")
                    .goTo("#password")
                    .type("violet anchor turnip 52 gazebo")
                    .press("Enter");
            // The first administrator is led to a second factor before anything else.
            page.waitForURL(address("/sign-in/enrol"));
            TestApp app = new TestApp(page.locator("code.foreland-secret").textContent());
            Keyboard.on(page).goTo("#code").type(app.codeAt(Instant.now())).press("Enter");
            page.waitForSelector(".foreland-codes");
            Keyboard.on(page).goTo(".foreland-codes ~ form button").press("Enter");
            page.waitForURL(address("/desk"));
            assertThat(page.navigate(address("/set-up")).status()).isEqualTo(404);
            assertThat(page.navigate(address("/")).status()).isEqualTo(200);
        }
    }

    private void seen(int width) {
        try (var session = Browser.open(width, 900, true)) {
            session.page().navigate(address("/set-up"));
            session.picture(Path.of("target/pictures", "set-up-" + width + ".png"));
            PageCheck.assertAccessible(session);
        }
    }

    private void refusedField() {
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            page.navigate(address("/set-up"));
            fill(page, "AAAA-BBBB-CCCC");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".govuk-error-summary__list a").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("set-up code");
            assertThat(page.locator("#email").inputValue()).isEqualTo("ada@northmere.example");
            session.picture(Path.of("target/pictures", "set-up-refused.png"));
            PageCheck.assertAccessible(page);
        }
    }

    private static void fill(Page page, String code) {
        Keyboard.on(page)
                .goTo("#code")
                .type(code)
                .goTo("#partnership")
                .type("Northmere Community Safety Partnership")
                .goTo("[name=tiers]")
                .press("Space")
                .goTo("#agency")
                .type("Northmere District Council")
                .goTo("#name")
                .type("Ada Example")
                .goTo("#email")
                .type("ada@northmere.example")
                .goTo("#password")
                .type("violet anchor turnip 52 gazebo");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
