package foreland.evidence.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.evidence.Dataset;
import foreland.evidence.Evidence;
import foreland.evidence.EvidenceLoading;
import foreland.evidence.LoadTerms;
import foreland.evidence.LoadedFile;
import foreland.evidence.Owed;
import foreland.evidence.PoliceFiles;
import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone of an agency gives what that agency owes, and nothing of another's: by the page and behind it. */
@JourneyTest
class GiveJourneyTest {

    private static final String TABLE = "measure,area,period,value\n";

    @Autowired
    ApplicationContext application;

    @Autowired
    EvidenceLoading loading;

    @Autowired
    Evidence evidence;

    @Autowired
    OwedSql owed;

    @Autowired
    TestDatabase database;

    @TempDir
    Path folder;

    private TestPartnership partnership;
    private Agency fire;
    private Agency trust;
    private Person lead;

    @BeforeEach
    void twoAgenciesThatOweData() {
        partnership = TestPartnership.in(application);
        fire = partnership.agency("Made-up Fire");
        trust = partnership.agency("Made-up Trust");
        lead = partnership.person("Fay Example", fire, "AGENCY_LEAD");
        partnership.acting(() -> {
            owed.add(monthly(fire, "Deliberate fires"));
            owed.add(monthly(trust, "Calls for help"));
            return true;
        });
    }

    private static Owed monthly(Agency agency, String dataset) {
        return new Owed(
                agency.id(),
                agency.name(),
                dataset,
                "Sharing agreement 7",
                null,
                Owed.Every.MONTH,
                5,
                LocalDate.of(2020, 1, 1),
                null);
    }

    @Test
    void an_agency_lead_gives_a_table_without_javascript_and_on_a_telephone() throws IOException {
        Path figures = workbook();
        Path broken = Files.writeString(folder.resolve("broken.csv"), TABLE + "Fires,E07000114,2025-03,four\n");
        Path month = Files.writeString(
                folder.resolve("2025-03-nowhere-street.csv"),
                PoliceFiles.STREET + PoliceFiles.crime(1, "2025-03", 1.38, 51.38, "E01999801", "Drugs", ""));
        Path areas =
                Files.writeString(folder.resolve("areas.csv"), "lsoa_code,longitude,latitude\nE01999801,1.38,51.38\n");
        try (BrowserSession session = Browser.onPhone()) {
            partnership.signIn(session.page(), lead);
            session.page().navigate(partnership.address(GivePage.HERE));
            PageCheck.assertAccessible(session);
            press(session.page());
            PageCheck.assertAccessible(session.page());
            give(session.page(), broken);
            PageCheck.assertAccessible(session.page());
        }
        try (BrowserSession session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, lead);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Give your agency’s data"))
                    .click();
            assertThat(page.locator("main").innerText())
                    .contains("Deliberate fires", "Sharing agreement 7")
                    .doesNotContain("Calls for help");
            press(page);
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("Choose which dataset the file is", "Choose a file");
            give(page, broken);
            assertThat(page.locator("main").innerText())
                    .contains("line 2, column value: 'four' is no number", "Nothing of the file was taken in");
            for (Path everyones : List.of(month, areas)) {
                give(page, everyones);
                assertThat(page.locator("main").innerText())
                        .contains("These are open data or reference data, not your agency's own figures.");
            }
            give(page, figures);
            assertThat(page.locator("main").innerText()).contains("“Deliberate fires”: values taken in: 1");
            give(page, figures);
            assertThat(page.locator("main").innerText()).contains("was here already, so nothing changed");
        }
        Dataset given = partnership.acting(() -> evidence.listDatasets().stream()
                .filter(each -> each.title().equals("Deliberate fires"))
                .findFirst()
                .orElseThrow());
        assertThat(given.agency()).isEqualTo("Made-up Fire");
        assertThat(given.agreement()).isEqualTo("Sharing agreement 7");
        assertThat(given.parts()).isEqualTo(1);
    }

    /** Looking on at one agency and leading at another: what the database would refuse is not offered. */
    @Test
    void who_is_of_two_agencies_gives_for_the_one_where_they_may() {
        JdbcClient.create(database.owner())
                .sql("""
                        insert into partnership.membership (id, partnership_id, person_id, agency_id, role, from_date)
                        values (gen_random_uuid(), ?, ?, ?, 'EXECUTIVE_MEMBER', date '2020-01-01')""")
                .params(partnership.partnership().id(), lead.id(), trust.id())
                .update();
        try (BrowserSession session = Browser.withoutJavaScript()) {
            partnership.signIn(session.page(), lead);
            session.page().navigate(partnership.address(GivePage.HERE));
            assertThat(session.page().locator("main").innerText())
                    .contains("Deliberate fires")
                    .doesNotContain("Calls for help");
        }
    }

    @Test
    void the_database_lets_nobody_give_for_another_agency_or_everyone() throws IOException {
        Path figures = Files.writeString(folder.resolve("calls.csv"), TABLE + "Calls,E07000114,2025-03,4\n");
        Path later = Files.writeString(folder.resolve("later.csv"), TABLE + "Calls,E07000114,2025-04,5\n");
        Path areas =
                Files.writeString(folder.resolve("areas.csv"), "lsoa_code,longitude,latitude\nE01999801,1.38,51.38\n");
        LoadTerms ofTrust = LoadTerms.ofAgency(trust.name(), "Sharing agreement 7", "Calls for help");
        assertThatThrownBy(() -> load(figures, ofTrust)).rootCause().hasMessageContaining("row-level security");
        // Neither a new dataset nor another file of one that is there.
        assertThat(partnership.acting(() -> loading.load(List.of(figures), ofTrust, EvidenceLoading.Progress.SILENT)))
                .extracting(LoadedFile::outcome)
                .containsExactly(LoadedFile.Outcome.LOADED);
        assertThatThrownBy(() -> load(later, ofTrust)).rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> load(areas, LoadTerms.NONE)).rootCause().hasMessageContaining("row-level security");
        assertThat(load(later, LoadTerms.ofAgency(fire.name(), "Sharing agreement 7", "Deliberate fires")))
                .extracting(LoadedFile::outcome)
                .containsExactly(LoadedFile.Outcome.LOADED);
    }

    /** As an agency sends it: a sheet of Excel, its numbers as numbers. */
    private Path workbook() throws IOException {
        Path file = folder.resolve("fires.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            var sheet = book.newWorksheet("Observations");
            Object[][] rows = {{"measure", "area", "period", "value"}, {"Fires", "E07000114", "2025-03", 4}};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (rows[row][column] instanceof Integer number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, rows[row][column].toString());
                    }
                }
            }
        }
        return file;
    }

    private List<LoadedFile> load(Path file, LoadTerms terms) {
        return Acting.person(lead.id(), partnership.partnership().id())
                .doing(() -> loading.load(List.of(file), terms, EvidenceLoading.Progress.SILENT));
    }

    private void give(Page page, Path file) {
        page.navigate(partnership.address(GivePage.HERE));
        page.getByLabel("Deliberate fires").check();
        page.locator("input[type=file]").setInputFiles(file);
        press(page);
    }

    private static void press(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give it"))
                .click();
    }
}
