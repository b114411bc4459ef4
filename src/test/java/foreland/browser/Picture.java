package foreland.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** A picture of a whole page, for a person to look at: taken when they ask for it with {@code -Dforeland.pictures=true}. */
public final class Picture {

    private static final boolean WANTED = Boolean.getBoolean("foreland.pictures");

    private Picture() {}

    public static void of(Page page, Path file) {
        if (WANTED) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
