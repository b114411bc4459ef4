package foreland.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a downloaded archive to the datasets page, as a coordinator does it. */
@JourneyTest
class EvidenceJourneyTest {

    private static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
                    + "Crime type,Last outcome category,Context\n";

    @Autowired
    ApplicationContext application;

    @TempDir
    Path folder;

    private TestPartnership partnership;
    private Person coordinator;

    @BeforeEach
    void aCoordinator() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", Role.COORDINATOR);
    }

    @Test
    void an_archive_is_looked_at_taken_in_and_listed_without_javascript() throws IOException {
        Path archive = archive();
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            look(page, archive);
            assertThat(page.locator("main").innerText()).contains("1 file new");
            click(page, "Take it in");
            untilDone(page);
            assertThat(page.locator("main").innerText())
                    .contains("1 file taken in", "3 rows read", "2 kept", "1 rejected", "line 4, column Month");
            look(page, archive);
            assertThat(page.locator("main").innerText()).contains("1 file here already with the same content");
            assertThat(page.locator("main form").count()).isZero();
        }
    }

    @Test
    void every_page_can_be_used_at_a_desk_and_on_a_telephone() throws IOException {
        Path figures = Files.writeString(
                folder.resolve("fires.csv"), "measure,area,period,value\nFires,E07000114,2025-03,4\n");
        Path people = Files.writeString(
                folder.resolve("people.csv"), "measure,area,period,value,Surname\nFires,E07000114,2025-03,4,Example\n");
        try (var session = Browser.atDesk();
                var phone = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/evidence/importing"));
            PageCheck.assertAccessible(session);
            look(page, people);
            assertThat(page.locator("main").innerText()).contains("By its heading this column holds names of people.");
            look(page, figures);
            PageCheck.assertAccessible(session);
            click(page, "Take it in");
            untilDone(page);
            PageCheck.assertAccessible(session);
            page.navigate(partnership.address("/desk/evidence/datasets"));
            PageCheck.assertAccessible(session);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fires"))
                    .first()
                    .click();
            assertThat(page.locator("main").innerText())
                    .contains("No agreement was named", "Members of the partnership");
            PageCheck.assertAccessible(session);
            partnership.signIn(phone.page(), coordinator);
            for (String address : new String[] {
                page.url(),
                partnership.address("/desk/evidence/datasets"),
                partnership.address("/desk/evidence/importing")
            }) {
                phone.page().navigate(address);
                PageCheck.assertAccessible(phone);
            }
        }
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("2019-03/2019-03-nowhere-street.csv"));
            String rows = HEADER
                    + ",2019-03,Nowhere Police,Nowhere Police,1.38,51.38,On or near Made-up Road,E01999001,Nowhere 001A,Anti-social"
                    + " behaviour,,\n"
                    + ",2019-03,Nowhere Police,Nowhere Police,1.38,51.38,On or near Made-up Road,E01999001,Nowhere 001A,Anti-social"
                    + " behaviour,,\n"
                    + ",March,Nowhere Police,Nowhere Police,1.38,51.38,On or near Made-up Road,E01999001,Nowhere 001A,Anti-social"
                    + " behaviour,,\n";
            zip.write(rows.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return archive;
    }

    private void look(Page page, Path file) {
        page.navigate(partnership.address("/desk/evidence/importing"));
        page.locator("input[type=file]").setInputFiles(file);
        click(page, "Look at the file");
    }

    /** The page refreshes itself; a person would follow its link meanwhile. */
    private static void untilDone(Page page) {
        while (page.locator("h1").innerText().contains("Taking it in")) {
            page.reload();
        }
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
