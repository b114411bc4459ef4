package foreland.partnership.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The backup, as whoever keeps the installation downloads it, and as everybody else does not. */
@JourneyTest
class BackupJourneyTest {

    private static final Page.GetByRoleOptions BUTTON = new Page.GetByRoleOptions().setName("Download a backup");

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Test
    void the_keeper_of_the_installation_downloads_all_of_it_and_the_journal_says_who() throws IOException {
        TestPartnership home = TestPartnership.homeIn(application);
        TestPartnership other = TestPartnership.in(application);
        Person keeper = home.person("Kay Keeper", Role.ADMINISTRATOR);
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            home.signIn(page, keeper);
            page.locator("main a", new Page.LocatorOptions().setHasText("Download a backup"))
                    .click();
            assertThat(page.url()).isEqualTo(home.address(BackupController.ADDRESS));
            PageCheck.assertAccessible(session);
            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, BUTTON).click());
            assertThat(download.suggestedFilename()).matches("foreland-\\d{4}-\\d\\d-\\d\\d\\.zip");
            try (ZipFile zip = new ZipFile(download.path().toFile())) {
                assertThat(text(zip, "tables/partnership.partnership.copy"))
                        .contains(other.partnership().slug());
                assertThat(zip.getEntry("manifest.json")).isNotNull();
            }
        }
        int entries = home.actingAs(
                keeper.id(),
                () -> sql.sql("select count(*) from journal.entry where act = 'backup downloaded' and person_id = ?")
                        .param(keeper.id())
                        .query(Integer.class)
                        .single());
        assertThat(entries).isEqualTo(1);
    }

    @Test
    void nobody_else_is_offered_it_or_gets_it() {
        TestPartnership home = TestPartnership.homeIn(application);
        TestPartnership other = TestPartnership.in(application);
        refuses(home, home.person("Carla Example", Role.COORDINATOR));
        // It holds every partnership's data: an administrator of one of the others is not to have them.
        refuses(other, other.person("Otto Sample", Role.ADMINISTRATOR));
    }

    private static void refuses(TestPartnership partnership, Person person) {
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, person);
            assertThat(page.content()).doesNotContain("Download a backup");
            String token = page.locator("input[name=_csrf]").first().inputValue();
            String address = partnership.address(BackupController.ADDRESS);
            var posted = page.request()
                    .post(
                            address,
                            RequestOptions.create().setForm(FormData.create().set("_csrf", token)));
            assertThat(posted.status()).isEqualTo(403);
            assertThat(posted.headers().get("content-type")).startsWith("text/html");
            assertThat(page.navigate(address).status()).isEqualTo(403);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
