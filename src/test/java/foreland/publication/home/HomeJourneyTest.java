package foreland.publication.home;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first page of a partnership without a plan, and the accessibility statement that every footer leads to. */
@JourneyTest
class HomeJourneyTest {

    @Autowired
    ApplicationContext application;

    @Test
    void the_footer_leads_to_the_accessibility_statement_of_the_same_partnership() {
        TestPartnership partnership = TestPartnership.in(application);
        try (var session = Browser.atDesk()) {
            session.page().navigate(partnership.address("/"));
            session.page().locator("footer a", hasText("Accessibility")).click();
            assertThat(session.page().url()).isEqualTo(partnership.address("/accessibility"));
            assertThat(session.page().locator("h1").textContent()).isEqualTo("Accessibility statement");
            assertThat(session.page().locator("main").innerText())
                    .contains(partnership.partnership().name(), "version 2.2", "Equality Advisory and Support Service");
            PageCheck.assertAccessibleWideAndNarrow(session);
        }
    }

    @Test
    void without_a_plan_only_those_who_may_are_offered_to_take_one_in() {
        TestPartnership partnership = TestPartnership.in(application);
        try (var session = Browser.onPhone()) {
            var page = session.page();
            page.navigate(partnership.address("/"));
            assertThat(page.locator("main h2").first().textContent()).isEqualTo("No plan has been published here yet");
            assertThat(page.locator("main a", hasText("Take a plan in")).count())
                    .isZero();
            PageCheck.assertAccessible(session);
            partnership.signIn(page, partnership.person("Carla Example", Role.COORDINATOR));
            page.navigate(partnership.address("/"));
            page.locator("main a", hasText("Take a plan in from a file")).click();
            assertThat(page.url()).isEqualTo(partnership.address("/desk/publication/importing"));
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
