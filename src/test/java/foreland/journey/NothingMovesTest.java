package foreland.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a reader sees first stays where it is when the scripts have come; and where none come, everything is still there. */
@JourneyTest
class NothingMovesTest {

    /** Where the parts of a page begin and how high they are, hidden ones too, once no animation runs. */
    private static final String PLACES = """
            () => [...document.querySelectorAll('header, main, main *, footer')]
                .filter(part => !part.closest('.foreland-header, svg') && part.getClientRects().length)
                .map(part => { const box = part.getBoundingClientRect(); return [part.tagName, box.top, box.height].join(' '); })""";

    @Autowired
    ApplicationContext application;

    @Test
    void the_page_with_scripts_has_the_places_of_the_page_before_them() {
        TestPartnership partnership = TestPartnership.in(application);
        for (int width : new int[] {320, 1280}) {
            for (String path : List.of("/", "/sign-in", "/plan")) {
                String address = partnership.address(path);
                assertThat(placesWith(width, address))
                        .as("%s at %s pixels", path, width)
                        .isEqualTo(placesBefore(width, address));
            }
        }
    }

    private static Object placesWith(int width, String address) {
        try (BrowserSession session = Browser.open(width, 640, true)) {
            session.page().navigate(address);
            session.page()
                    .waitForFunction("() => document.body.matches('.js-enabled')"
                            + " && !document.querySelector('.foreland-passkey[hidden]')");
            return session.page().evaluate(PLACES);
        }
    }

    /** As long as the scripts are on their way, which here they are for ever; in the end the menu unfolds. */
    private static Object placesBefore(int width, String address) {
        try (BrowserSession session = Browser.open(width, 640, true)) {
            Page page = session.page();
            page.route("**/*.js", Route::abort);
            page.navigate(address);
            page.evaluate("document.getAnimations().forEach(each => { each.pause(); each.currentTime = 0; })");
            Object places = page.evaluate(PLACES);
            page.evaluate("document.getAnimations().forEach(each => each.finish())");
            assertThat(page.locator("#navigation a").first().isVisible())
                    .as("menu of %s", address)
                    .isTrue();
            return places;
        }
    }
}
