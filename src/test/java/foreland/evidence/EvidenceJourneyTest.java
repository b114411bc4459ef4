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
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a downloaded archive to the datasets page, as a coordinator does it. */
@JourneyTest
class EvidenceJourneyTest {

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
            page.navigate(partnership.address("/desk/evidence/importing"));
            assertThat(page.locator("#file-hint").innerText()).containsPattern("at most \\d+ [GM]B");
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_strangers_columns_are_chosen_once_and_what_is_owed_counts_as_come(boolean scripts) throws IOException {
        partnership.agency("Made-up Trust");
        try (var session = scripts ? Browser.atDesk() : Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            demandCalls(page);
            check(page, scripts);
            page.navigate(partnership.address("/desk/evidence/submissions"));
            assertThat(page.locator("main").innerText()).contains("1 dataset is due: 0 came, 1 still to come, 0 late.");
            check(page, scripts);
            page.navigate(partnership.address("/desk"));
            assertThat(page.locator("main").innerText()).contains("Data that agencies owe");
            // Titles above, columns that nobody knows, and a code that is wrong in one line.
            lookAtTrust(page, calls("trust.csv", "E07000114", "Thanet"));
            assertThat(page.locator("main").innerText()).contains("It is none of the files known here");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Say which column is which"))
                    .click();
            check(page, scripts);
            click(page, "Look at the file with these columns");
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("Choose the column with the codes of areas", "Choose the column with the numbers");
            check(page, scripts);
            chooseColumns(page);
            assertThat(page.locator("main").innerText())
                    .contains("line 3, column Place: 'Thanet' is no code of an area.");
            assertThat(page.locator("main form").count()).isZero();
            lookAtTrust(page, calls("trust.csv", "E07000114", "E07000115"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Say which column is which"))
                    .click();
            chooseColumns(page);
            assertThat(page.locator("main").innerText())
                    .contains("1 file new", "It is read as: Calls for help, E07000114, 2017-04: 12.");
            click(page, "Take it in");
            untilDone(page);
            assertThat(page.locator("main").innerText()).contains("remembered for files with the same headings");
            describe(page, scripts);
            check(page, scripts);
            // The next quarter's file has the same columns, and nothing is asked.
            lookAtTrust(page, Files.writeString(folder.resolve("next.csv"), HEADINGS + "E07000114,2017-05,9\n"));
            assertThat(page.locator("main").innerText())
                    .contains("It is read as: Calls for help, E07000114, 2017-05: 9.");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change which column is which"))
                    .click();
            assertThat(page.locator("#area").inputValue()).isEqualTo("Place");
            assertThat(page.locator("main").innerText()).contains("filled in as they were then");
        }
    }

    /** The checker needs scripts. */
    private static void check(Page page, boolean scripts) {
        if (scripts) {
            PageCheck.assertAccessibleWideAndNarrow(page);
        }
    }

    private static final String HEADINGS = "Place,When,Calls taken\n";

    private Path calls(String name, String one, String other) throws IOException {
        return Files.writeString(folder.resolve(name), HEADINGS + one + ",2017-04,12\n" + other + ",2017-04,3\n");
    }

    /** A name of this test's own: what one partnership shows to everyone, others' lists have too. */
    private String callsForHelp() {
        return "Calls for help of " + partnership.partnership().slug();
    }

    private void demandCalls(Page page) {
        page.navigate(partnership.address("/desk/evidence/submissions/agreements"));
        page.locator("#agency").selectOption("made-up-trust");
        page.locator("#dataset").fill(callsForHelp());
        page.locator("#agreement").fill("Sharing agreement 7");
        page.getByLabel("Every quarter").check();
        page.locator("#days").fill("0");
        click(page, "Add");
        assertThat(page.locator("main").innerText()).contains("Calls for help", "within 0 days");
    }

    private void lookAtTrust(Page page, Path file) {
        page.navigate(partnership.address("/desk/evidence/importing"));
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("details summary").click();
        page.locator("#agency").selectOption("Made-up Trust");
        page.locator("#agreement").fill("Sharing agreement 7");
        page.locator("#dataset").fill(callsForHelp());
        click(page, "Look at the file");
    }

    private static void chooseColumns(Page page) {
        page.locator("#area").selectOption("Place");
        page.locator("#period").selectOption("When");
        page.locator("input[name=values][value='Calls taken']").check();
        page.locator("#fixedMeasure").fill("Calls for help");
        click(page, "Look at the file with these columns");
    }

    private void describe(Page page, boolean scripts) {
        page.navigate(partnership.address("/desk/evidence/datasets"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(callsForHelp()))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change what is said of it"))
                .click();
        // Somebody else is quicker: neither is lost.
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("#defects").fill("April is an estimate.");
        click(other, "Save");
        other.close();
        page.locator("#defects").fill("Two stations did not report in April.");
        page.getByLabel("Everyone").check();
        click(page, "Save");
        assertThat(page.locator("main").innerText()).contains("Yours and theirs", "April is an estimate.");
        assertThat(page.locator("#defects").inputValue()).isEqualTo("Two stations did not report in April.");
        check(page, scripts);
        click(page, "Save");
        assertThat(described()).as("each change is in the journal").isEqualTo(2);
        assertThat(page.locator("main").innerText())
                .contains("Two stations did not report in April.", "Sharing agreement 7", "Everyone");
    }

    private int described() {
        return partnership.acting(() -> application
                .getBean(JdbcClient.class)
                .sql("""
                        select count(*) from journal.entry
                        where act = 'dataset described' and partnership_id = journal.acting_partnership()""")
                .query(Integer.class)
                .single());
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("archive.zip");
        // Larger than any other form takes.
        byte[] pages = new byte[13 * 1024 * 1024];
        new Random(1).nextBytes(pages);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("about.pdf"));
            zip.write(pages);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("2019-03/2019-03-nowhere-street.csv"));
            String rows = PoliceFiles.STREET
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
