package foreland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/** What every page of ours must pass, whoever opens it, however wide it is and however dark. */
public final class PageCheck {

    /** The rules of WCAG 2.0 to 2.2 at levels A and AA, and what axe holds to be good practice. */
    private static final Map<String, Object> EVERY_RULE = Map.of(
            "type",
            "tag",
            "values",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"));

    /** The one rule that the colours of the dark can break, and the slowest. */
    private static final String CONTRAST = "color-contrast";

    private static final Map<String, Object> WITHOUT_CONTRAST = Map.of(CONTRAST, Map.of("enabled", false));

    /** A width at which WCAG 2.2 asks that nothing scrolls sideways, and a desk's. */
    private static final int NARROW = 320;

    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;

    private static final int ROWS = 12;

    private PageCheck() {}

    /** No accessibility violation, no sideways scrolling, one main heading, a title, drawings whose words can be read. */
    public static void assertAccessible(Page page) {
        var where = page.url();
        assertThat(page.title()).as("title of %s", where).isNotBlank();
        assertThat(page.locator("h1").count()).as("main headings of %s", where).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en-GB");
        assertNoSidewaysScroll(page);
        assertNoAxeViolation(page, Map.of("runOnly", EVERY_RULE));
        assertDrawingsCanBeRead(page);
    }

    /** Everything above, and that the browser complained about nothing up to now. */
    public static void assertAccessible(BrowserSession session) {
        assertAccessible(session.page());
        assertThat(session.complaints()).as("complaints of the browser").isEmpty();
    }

    /** Everything above at 1280 and, but for its colours, which no width changes, at 320 pixels; it stays as wide as it was. */
    public static void assertAccessibleWideAndNarrow(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(WIDE, HEIGHT);
        assertAccessible(page);
        page.setViewportSize(NARROW, HEIGHT);
        assertNoSidewaysScroll(page);
        assertNoAxeViolation(page, Map.of("runOnly", EVERY_RULE, "rules", WITHOUT_CONTRAST));
        page.setViewportSize(before.width, before.height);
    }

    /** The same, and that the browser complained about nothing up to now. */
    public static void assertAccessibleWideAndNarrow(BrowserSession session) {
        assertAccessibleWideAndNarrow(session.page());
        assertThat(session.complaints()).as("complaints of the browser").isEmpty();
    }

    /**
     * Everything above at 1280 and, but for its colours, at 320 pixels in the light, and its colours in the dark; of a long table the
     * first rows. With letters twice as large nothing is wider than the screen either.
     */
    public static void assertAccessibleEveryWay(BrowserSession session) {
        Page page = session.page();
        page.setViewportSize(NARROW, HEIGHT);
        assertNoSidewaysScroll(page);
        page.setViewportSize(WIDE, HEIGHT);
        assertNoSidewaysScroll(page);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertNoSidewaysScroll(page);
        page.evaluate("document.documentElement.style.fontSize = ''");
        keepFirstRows(page);
        assertAccessible(session);
        page.setViewportSize(NARROW, HEIGHT);
        assertNoAxeViolation(page, Map.of("runOnly", EVERY_RULE, "rules", WITHOUT_CONTRAST));
        page.setViewportSize(WIDE, HEIGHT);
        assertReadableInTheDark(page);
    }

    /** Takes the later rows out of long tables, since axe takes ten times as long with them, and they are made alike. */
    public static void keepFirstRows(Page page) {
        page.evaluate(
                "rows => document.querySelectorAll(`tbody tr:nth-child(n+${rows + 1})`).forEach(row => row.remove())",
                ROWS);
    }

    /** That the colours for the dark stand out from one another as those for the light do. */
    public static void assertReadableInTheDark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertNoAxeViolation(page, Map.of("runOnly", List.of(CONTRAST)));
        assertDrawingsCanBeRead(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void assertNoSidewaysScroll(Page page) {
        int wider = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        assertThat(wider)
                .as("pixels that %s is wider than the screen", page.url())
                .isZero();
    }

    private static void assertNoAxeViolation(Page page, Map<String, Object> options) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        // Within the page, since our pages have no frames: AxeBuilder opens a second page to put frames together, which
        // takes longer.
        var violations = (List<?>) page.evaluate("""
                async options => {
                    const found = await axe.run(document, {resultTypes: ['violations'], ...options});
                    return found.violations.flatMap(rule => rule.nodes.map(node =>
                        rule.id + ': ' + rule.help + '\\n  ' + node.html + '\\n  ' + node.failureSummary));
                }""", options);
        assertThat(violations).as("accessibility of %s", page.url()).isEmpty();
    }

    private static void assertDrawingsCanBeRead(Page page) {
        assertThat((List<?>) page.evaluate(DrawnContrast.SCRIPT))
                .as("drawings of %s", page.url())
                .isEmpty();
    }
}
