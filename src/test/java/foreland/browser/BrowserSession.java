package foreland.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at a browser: their page, and everything the browser complained about. */
public final class BrowserSession implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    BrowserSession(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> complaints.add(error + " at " + page.url()));
    }

    public Page page() {
        return page;
    }

    /** The context, for cookies, downloads or a second page. */
    public BrowserContext context() {
        return context;
    }

    /** Violations of the Content-Security-Policy, errors of scripts and files that were not found, in order. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** See {@link Picture}. */
    public void picture(Path file) {
        Picture.of(page, file);
    }

    @Override
    public void close() {
        context.close();
    }
}
