package foreland.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One Chromium for all tests of a run, started by the first that needs it. Not for tests that run side by side. */
public final class Browser {

    private static final List<String> FLAGS = List.of(
            // Chromium refuses to run as root inside its sandbox; the tests open nothing but our own pages.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** A session of a desk, 1280 pixels wide. */
    public static BrowserSession atDesk() {
        return open(1280, 900, true);
    }

    /** A session of a telephone, 320 pixels wide: the width at which WCAG 2.2 asks that nothing scrolls sideways. */
    public static BrowserSession onPhone() {
        return open(320, 640, true);
    }

    public static BrowserSession withoutJavaScript() {
        return open(1280, 900, false);
    }

    public static BrowserSession open(int width, int height, boolean javaScript) {
        return new BrowserSession(chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var playwright = Playwright.create();
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setHeadless(true)
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    /** The one made to have no window, where it is installed: it draws the same, and opens a session in a fraction of the time. */
    private static Path executable() {
        return installed("chromium-headless-shell")
                .or(() -> installed("chromium"))
                .orElseThrow(() ->
                        new IllegalStateException("Chromium is not installed: apt install chromium-headless-shell"));
    }

    private static Optional<Path> installed(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
