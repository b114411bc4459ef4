package foreland.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The page kit in a browser: wide and narrow, with and without JavaScript, under the strictest policy. */
class KitBrowserTest {

    private static ServletWebServerApplicationContext application;
    private static String address;

    @BeforeAll
    static void start() {
        application = KitApplication.start();
        address = "http://localhost:" + application.getWebServer().getPort();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sink/empty",
                "/sink/filled",
                "/sink/errors",
                "/tables",
                "/tables?f.lead=none",
                "/panel",
                "/nowhere"
            })
    void everyPageIsAccessibleWideAndNarrow(String path) {
        for (int width : new int[] {1280, 320}) {
            try (var session = Browser.open(width, 900, true)) {
                session.page().navigate(address + path);
                session.picture(Path.of("target/pictures", width + path.replaceAll("\\W+", "-") + ".png"));
                PageCheck.assertAccessible(session.page());
                PageCheck.assertReadableInTheDark(session.page());
                assertThat(session.complaints())
                        .filteredOn(complaint -> !complaint.contains("404"))
                        .isEmpty();
            }
        }
    }

    @Test
    void theErrorSummaryLeadsToEachField() {
        try (var session = Browser.atDesk()) {
            var page = session.page();
            page.navigate(address + "/sink/errors");
            assertThat(page.title()).startsWith("Error: ");
            for (var problem : KitchenSink.everyProblem()) {
                page.locator(".govuk-error-summary a", hasText(problem.message()))
                        .click();
                assertThat(page.evaluate("document.activeElement.id")).isEqualTo(problem.field());
            }
        }
    }

    @Test
    void scriptsAreStartedAndCountTheCharactersLeft() {
        try (var session = Browser.atDesk()) {
            session.page().navigate(address + "/sink/empty");
            session.page().fill("#description", "twelve signs");
            session.page().waitForSelector("text=You have 188 characters remaining");
            PageCheck.assertAccessible(session);
        }
    }

    @Test
    void aTableSortsAndFiltersWithoutJavaScript() {
        try (var session = Browser.withoutJavaScript()) {
            var page = session.page();
            page.navigate(address + "/tables");
            page.locator("#actions th a", hasText("Reference")).click();
            assertThat(firstColumn(session)).containsExactly("T1-1", "T1-2", "T1-10");
            page.locator("#actions th a", hasText("Reference")).click();
            assertThat(firstColumn(session)).containsExactly("T1-10", "T1-2", "T1-1");
            assertThat(page.locator("#actions th[aria-sort]").getAttribute("aria-sort"))
                    .isEqualTo("descending");

            page.locator("#actions summary").first().click();
            page.locator("#actions [name='f.status']").fill("ong");
            page.locator("#actions button").click();
            assertThat(firstColumn(session)).containsExactly("T1-10", "T1-1");
            assertThat(page.locator("#actions-count").textContent()).isEqualTo("2 of 3 actions");
            assertThat(page.locator("#more-actions-count").textContent()).isEqualTo("3 actions");

            var file = page.waitForDownload(
                    () -> page.locator("#actions a", hasText("Download as CSV")).click());
            assertThat(file.suggestedFilename()).isEqualTo("actions.csv");
        }
    }

    @Test
    void onPaperATableHasItsHeadingsAndNothingToClick() {
        try (var session = Browser.atDesk()) {
            var page = session.page();
            page.navigate(address + "/tables");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            for (var hidden : new String[] {"nav", "#actions summary", ".foreland-header__account", ".govuk-button"}) {
                assertThat(page.locator(hidden).first().isVisible()).as(hidden).isFalse();
            }
            assertThat(page.locator("#actions thead").isVisible()).isTrue();
            assertThat(page.locator("#actions a", hasText("Download as CSV")).isVisible())
                    .isFalse();
        }
    }

    @Test
    void everyTabIsReadableWithoutJavaScript() {
        try (var session = Browser.withoutJavaScript()) {
            session.page().navigate(address + "/sink/filled");
            assertThat(session.page().locator("#second-year").isVisible()).isTrue();
        }
    }

    @Test
    void theFirstViewIsLightAndTheNextOneLighter() {
        try (var session = Browser.atDesk()) {
            var first = weigh(session, "/tables");
            var next = weigh(session, "/tables?sort=ref");
            assertThat(first.requests()).as("requests of the first view").isLessThanOrEqualTo(6);
            assertThat(first.bytes()).as("bytes of the first view").isLessThanOrEqualTo(50_000);
            assertThat(next.bytes()).as("bytes of the next view").isLessThanOrEqualTo(15_000);
        }
    }

    private record Weight(int requests, long bytes) {}

    private static Weight weigh(BrowserSession session, String path) {
        session.page().navigate(address + path);
        session.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        var sizes = session.page()
                .evaluate("performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))"
                        + ".map(entry => entry.transferSize)");
        var sent = ((java.util.List<?>) sizes)
                .stream()
                        .mapToLong(size -> ((Number) size).longValue())
                        .filter(size -> size > 0)
                        .toArray();
        return new Weight(sent.length, java.util.Arrays.stream(sent).sum());
    }

    private static java.util.List<String> firstColumn(BrowserSession session) {
        return session.page().locator("#actions tbody th").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
