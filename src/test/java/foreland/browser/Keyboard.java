package foreland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A reader who uses no mouse: everything is reached by the Tab key, and what has the focus can be seen to have it. */
public final class Keyboard {

    /** No page has more stops than that before its last field. */
    private static final int STOPS = 200;

    /** No group of radios has more. */
    private static final int RADIOS = 20;

    private final Page page;

    private Keyboard(Page page) {
        this.page = page;
    }

    public static Keyboard on(Page page) {
        return new Keyboard(page);
    }

    /** Tabs on until an element has the focus, and sees that the focus shows. */
    public Keyboard goTo(String selector) {
        return goTo(page.locator(selector));
    }

    /** Tabs on until one of these has the focus, and sees that the focus shows. */
    public Keyboard goTo(Locator wanted) {
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            if (hasFocus(wanted)) {
                assertThat(focusShows()).as("focus on %s can be seen", wanted).isTrue();
                return this;
            }
        }
        throw new AssertionError(wanted + " cannot be reached by keyboard on " + page.url() + ":\n"
                + page.locator("main").innerText());
    }

    public Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Follows the link with exactly these words, or that begins with them. */
    public Keyboard follow(String link) {
        goTo(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)));
        return enter();
    }

    /** Presses the button with exactly these words. */
    public Keyboard button(String words) {
        goTo(main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true)));
        return enter();
    }

    /** Unfolds what lies under these words. */
    public Keyboard unfold(String words) {
        goTo(main().locator("summary", new Locator.LocatorOptions().setHasText(words)));
        return press("Enter");
    }

    /** Writes into the field of this label, in the place of what stood there. */
    public Keyboard fill(String label, String text) {
        goTo(field(label));
        return press("Control+A").type(text);
    }

    /** Writes a date into the three fields under this legend. */
    public Keyboard date(String legend, LocalDate date) {
        Locator parts = main().getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(legend).setExact(true));
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("Day", date.getDayOfMonth());
        words.put("Month", date.getMonthValue());
        words.put("Year", date.getYear());
        words.forEach((part, number) ->
                goTo(parts.getByLabel(part)).press("Control+A").type(String.valueOf(number)));
        return this;
    }

    /** Chooses a line of a list by typing how it begins. */
    public Keyboard select(String label, String line) {
        goTo(field(label));
        page.keyboard().type(line);
        assertThat(field(label).locator("option:checked").textContent()).startsWith(line);
        return this;
    }

    /** Ticks a box. */
    public Keyboard tick(String label) {
        goTo(field(label));
        press("Space");
        assertThat(field(label).isChecked()).as(label).isTrue();
        return this;
    }

    /** Chooses one of several: Tab leads to the group, arrows within it. */
    public Keyboard choose(String label) {
        Locator wanted = field(label);
        goTo(page.locator("[type=radio][name='" + wanted.getAttribute("name") + "']"));
        for (int radio = 0; radio < RADIOS && !hasFocus(wanted); radio++) {
            press("ArrowDown");
        }
        if (!wanted.isChecked()) {
            press("Space");
        }
        assertThat(wanted.isChecked()).as(label).isTrue();
        assertThat(focusShows()).as("focus on %s can be seen", label).isTrue();
        return this;
    }

    /** Opens the browser's own window for choosing a file with a key, and chooses there. */
    public Keyboard chooseFile(String selector, Path file) {
        // Listened for from here on: the browser is told so without an answer, and a busy one hears it after the key.
        Consumer<FileChooser> listening = chooser -> {};
        page.onFileChooser(listening);
        goTo(selector);
        page.waitForFileChooser(() -> press("Enter")).setFiles(file);
        page.offFileChooser(listening);
        return this;
    }

    /** Presses Enter, and waits for the page that it leads to, which may have the same address. */
    @SuppressWarnings("deprecation")
    private Keyboard enter() {
        page.waitForNavigation(() -> press("Enter"));
        return this;
    }

    private Locator main() {
        return page.locator("main");
    }

    private Locator field(String label) {
        return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static boolean hasFocus(Locator wanted) {
        return (Boolean) wanted.evaluateAll("all => all.includes(document.activeElement)");
    }

    /** By an outline, a shadow, or a background of its own, and within what the window shows. */
    private boolean focusShows() {
        return (Boolean) page.evaluate("""
                () => {
                    const it = document.activeElement;
                    const shows = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
                    const label = it.labels && it.labels[0];
                    const box = it.getBoundingClientRect();
                    const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                    return inWindow && (shows(getComputedStyle(it)) || (label && shows(getComputedStyle(label, '::before'))));
                }""");
    }
}
