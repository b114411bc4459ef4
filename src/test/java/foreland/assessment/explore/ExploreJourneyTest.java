package foreland.assessment.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.house.FirstStart;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Members look at what the example's counts say about Thanet; the public and those without the right do not. */
@JourneyTest
class ExploreJourneyTest {

    private static final String THANET = "?area=E07000114&to=2025-12";

    @Autowired
    ApplicationContext application;

    @Autowired
    List<FirstStart> steps;

    private TestPartnership partnership;
    private Person analyst;

    @BeforeEach
    void anAnalystAndTheExamplesCounts() {
        steps.stream().filter(step -> step.name().equals("example-evidence")).forEach(step -> step.run(() -> {}));
        partnership = TestPartnership.in(application);
        analyst = partnership.person("Ada Sample", "ANALYST");
    }

    @Test
    void an_analyst_reads_change_months_districts_and_small_areas() {
        for (int width : new int[] {1280, 320}) {
            try (BrowserSession session = Browser.open(width, 900, true)) {
                partnership.signIn(session.page(), analyst);
                assertThat(text(session, Addresses.EXPLORE + THANET, "change"))
                        .contains(
                                "Change on the year before: Thanet",
                                "The change compares 4 months that both years have",
                                "140,589 people in 2021 (Census 2021)",
                                "Violence and sexual offences");
                assertThat(text(session, Addresses.SERIES + THANET + "&type=Shoplifting", "series"))
                        .contains(
                                "There is no data for 8 of these 24 months",
                                "a gap is not a fall",
                                "rough",
                                "Show all months since January 2014");
                assertThat(text(session, Addresses.DISTRICTS + THANET, "districts"))
                        .contains("Thanet has rank", "of 12 by rate");
                assertThat(text(session, Addresses.PLACES + THANET, "places"))
                        .contains("Restricted", "hot spot", "Half of it is in", "Near repeats are not shown");
                assertThat(text(session, Addresses.METHODS, "methods")).contains("Hot spots (Gi*)");
                assertThat(text(session, Addresses.method("xmr"), "method")).contains("Making Data Count");
                assertThat(text(session, Addresses.EXPLORE + "?area=Nowhere", "none"))
                        .contains("Nowhere");
                assertThat(session.complaints()).isEmpty();
            }
        }
    }

    @Test
    void the_tables_sort_and_download_without_javascript() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, analyst);
            page.navigate(partnership.address(Addresses.PLACES + THANET));
            page.locator("table thead a:has-text('Small area')").first().click();
            assertThat(page.url()).contains("area=E07000114", "sort=");
            assertThat(page.locator("table tbody tr").first().innerText()).contains("Thanet 001A");
            String csv = page.context()
                    .request()
                    .get(partnership.address(Addresses.EXPLORE + THANET + "&format=csv"))
                    .text();
            assertThat(csv).contains("All,").doesNotContain("NaN");
        }
    }

    @Test
    void small_areas_need_the_right_and_the_public_sees_nothing() {
        Person finance = partnership.person("Finn Sample", "FINANCE_OFFICER");
        try (BrowserSession session = Browser.atDesk()) {
            partnership.signIn(session.page(), finance);
            Response refused = session.page().navigate(partnership.address(Addresses.PLACES + THANET));
            assertThat(refused.status()).isEqualTo(403);
            Response small = session.page().navigate(partnership.address(Addresses.SERIES + "?area=E01024678"));
            assertThat(small.status()).isEqualTo(403);
            assertThat(session.page()
                            .navigate(partnership.address(Addresses.EXPLORE + THANET))
                            .status())
                    .isEqualTo(200);
        }
        try (BrowserSession session = Browser.atDesk()) {
            session.page().navigate(partnership.address(Addresses.EXPLORE + THANET));
            assertThat(session.page().url()).contains("/sign-in");
        }
    }

    private String text(BrowserSession session, String path, String name) {
        Page page = session.page();
        page.navigate(partnership.address(path));
        PageCheck.assertAccessible(session);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "explore-" + name + "-" + page.viewportSize().width + ".png")));
        return page.locator("main").innerText();
    }
}
