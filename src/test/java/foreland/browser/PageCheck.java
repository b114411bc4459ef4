package foreland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page of ours must pass, whoever opens it and however wide it is. */
public final class PageCheck {

    /** The rules of WCAG 2.0 to 2.2 at levels A and AA, and what axe holds to be good practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private PageCheck() {}

    /** No accessibility violation, no sideways scrolling, one main heading, a title. */
    public static void assertAccessible(Page page) {
        var where = page.url();
        assertThat(page.title()).as("title of %s", where).isNotBlank();
        assertThat(page.locator("h1").count()).as("main headings of %s", where).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en-GB");
        assertNoSidewaysScroll(page);
        assertNoAxeViolation(page);
    }

    /** Everything above, and that the browser complained about nothing up to now. */
    public static void assertAccessible(BrowserSession session) {
        assertAccessible(session.page());
        assertThat(session.complaints()).as("complaints of the browser").isEmpty();
    }

    private static void assertNoSidewaysScroll(Page page) {
        int wider = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        assertThat(wider)
                .as("pixels that %s is wider than the screen", page.url())
                .isZero();
    }

    private static void assertNoAxeViolation(Page page) {
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        var report = violations.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + rule.getHelp() + "\n  " + node.getHtml()))
                .toList();
        assertThat(report).as("accessibility of %s", page.url()).isEmpty();
    }
}
