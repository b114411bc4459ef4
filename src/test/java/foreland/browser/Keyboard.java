package foreland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A reader who uses no mouse: everything is reached by the Tab key, and what has the focus can be seen to have it. */
public final class Keyboard {

    /** No page has more stops than that before its last field. */
    private static final int STOPS = 200;

    private final Page page;

    private Keyboard(Page page) {
        this.page = page;
    }

    public static Keyboard on(Page page) {
        return new Keyboard(page);
    }

    /** Tabs on until an element has the focus, and sees that the focus shows. */
    public Keyboard goTo(String selector) {
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            if (hasFocus(selector)) {
                assertThat(focusShows()).as("focus on %s can be seen", selector).isTrue();
                return this;
            }
        }
        throw new AssertionError(selector + " cannot be reached by keyboard on " + page.url());
    }

    public Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    private boolean hasFocus(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** By an outline, a shadow, or a background of its own. */
    private boolean focusShows() {
        return (Boolean) page.evaluate("""
                () => {
                    const it = document.activeElement;
                    const shows = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
                    const label = it.labels && it.labels[0];
                    return shows(getComputedStyle(it)) || (label && shows(getComputedStyle(label, '::before')));
                }""");
    }
}
