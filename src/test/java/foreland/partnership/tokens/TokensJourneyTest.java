package foreland.partnership.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journal.Journal;
import foreland.journal.JournalEntry;
import foreland.journey.ApiClient;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Someone makes a token for a program, lets it in, and shuts it out again. */
@JourneyTest
class TokensJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Journal journal;

    @Test
    void a_token_is_made_used_and_revoked_on_a_desk_and_on_a_phone() {
        TestPartnership partnership = TestPartnership.in(application);
        Person coordinator = partnership.person("Cora Example", "COORDINATOR");
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("API tokens"))
                    .click();
            PageCheck.assertAccessible(session.page());
            assertThat(page.content()).contains("You have no tokens");
            click(page, AriaRole.BUTTON, "Make a token");
            click(page, AriaRole.BUTTON, "Make the token");
            PageCheck.assertAccessible(session.page());
            assertThat(page.content())
                    .contains("Enter a name that tells you later what the token is for")
                    .contains("Choose what the token allows");
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Case system");
            page.getByLabel("See what changed").check();
            page.getByLabel("For how many days").fill("366");
            click(page, AriaRole.BUTTON, "Make the token");
            assertThat(page.content()).contains("from 1 to 365");
            page.getByLabel("For how many days").fill("30");
            click(page, AriaRole.BUTTON, "Make the token");
            PageCheck.assertAccessible(session.page());
            String secret = page.locator("code").innerText();
            assertThat(secret).matches("foreland_[0-9A-Za-z]{38}");
            ApiClient robot = ApiClient.of(partnership).withToken(secret);
            assertThat(robot.get("/changes").status()).isEqualTo(200);
            click(page, AriaRole.BUTTON, "Done");
            assertThat(page.content())
                    .contains("Case system")
                    .contains("changes:read")
                    .doesNotContain(secret);
            click(page, AriaRole.LINK, "Revoke Case system");
            PageCheck.assertAccessible(session.page());
            click(page, AriaRole.BUTTON, "Revoke Case system");
            PageCheck.assertAccessible(session.page());
            assertThat(page.content()).contains("It works no more");
            assertThat(robot.get("/changes").status()).isEqualTo(401);
        }
        try (BrowserSession session = Browser.onPhone()) {
            partnership.signIn(session.page(), coordinator);
            session.page().navigate(partnership.address(TokensPage.LIST));
            PageCheck.assertAccessible(session.page());
            session.page().navigate(partnership.address(TokensPage.LIST + "/add"));
            PageCheck.assertAccessible(session.page());
        }
        List<String> acts = partnership.actingAs(coordinator.id(), () -> journal.listNewest(10)).stream()
                .map(JournalEntry::act)
                .toList();
        assertThat(acts).contains("API token made", "API token revoked");
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    }
}
