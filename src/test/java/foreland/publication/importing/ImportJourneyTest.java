package foreland.publication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.delivery.DeliveredYears;
import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.plan.Plans;
import foreland.publication.planfile.PlanFile;
import foreland.publication.planfile.PlanFileReader;
import foreland.publication.planfile.PlanFileWriter;
import foreland.publication.planfile.PlanFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking a plan in from a file, as a coordinator does it: from the file on the desk to the plan in public. */
@JourneyTest
class ImportJourneyTest {

    private static final Path EXAMPLE = Path.of("docs/formats/examples/four-years-five-themes.yaml");
    private static final Path BROKEN = Path.of("src/test/resources/planfile/broken/several.yaml");

    @Autowired
    ApplicationContext application;

    @Autowired
    Plans plans;

    @Autowired
    PlanFiles files;

    @Autowired
    JdbcClient sql;

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
    void a_file_is_looked_at_taken_in_and_read_by_the_public_without_javascript() {
        try (var session = Browser.withoutJavaScript()) {
            takeInAndReadInPublic(session, page -> {});
        }
    }

    @Test
    void the_same_on_a_telephone() {
        try (var session = Browser.onPhone()) {
            takeInAndReadInPublic(session, PageCheck::assertAccessible);
        }
    }

    /** @param check of each page on the way; axe itself needs JavaScript */
    private void takeInAndReadInPublic(BrowserSession session, Consumer<Page> check) {
        Page page = session.page();
        partnership.signIn(page, coordinator);
        look(page, EXAMPLE);
        assertThat(page.locator("main").innerText())
                .contains("A Safer Westmarsh 2031-2035 is not here yet. It would be added.")
                .contains("It has 5 focus areas, 1 year and 2 actions.");
        check.accept(page);
        assertThat(listed()).as("looking changes nothing").isEmpty();
        click(page, "Add this plan");
        assertThat(page.url()).isEqualTo(partnership.address("/plans/2031-35"));
        assertThat(page.locator(".govuk-notification-banner").textContent()).contains("The file was taken in");
        check.accept(page);
        try (var visitor = Browser.onPhone()) {
            visitor.page().navigate(partnership.address("/plan/2031-32/actions/V-01"));
            assertThat(visitor.page().locator("h1").textContent())
                    .contains("Fewer repeat calls to homes with violence");
        }
    }

    @Test
    void the_same_file_again_would_change_nothing_and_offers_no_button() {
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            look(page, EXAMPLE);
            click(page, "Add this plan");
            int entries = entries();
            look(page, EXAMPLE);
            assertThat(page.locator("main").innerText())
                    .contains("Nothing: A Safer Westmarsh 2031-2035 is here already, with the same content.");
            assertThat(page.locator("main form").count()).isZero();
            assertThat(entries()).as("entries of the journal").isEqualTo(entries);
        }
    }

    @Test
    void what_was_delivered_comes_in_is_shown_and_goes_out_the_same() throws IOException {
        Path file = Path.of("docs/formats/examples/one-year-delivered.yaml");
        try (var session = Browser.atDesk();
                var phone = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/delivery/recorded"));
            assertThat(page.locator("main").innerText()).contains("No file has said anything");
            PageCheck.assertAccessible(session);
            look(page, file);
            assertThat(page.locator("main").innerText())
                    .contains("What was delivered in 2029-30 is kept as the file says it.");
            click(page, "Add this plan");
            look(page, file);
            assertThat(page.locator("main").innerText()).contains("with the same content");
            assertThat(page.locator("main form").count()).isZero();
            page.navigate(partnership.address("/desk/delivery/recorded"));
            PageCheck.assertAccessible(session);
            page.locator("main").getByText("2029-30").first().click();
            assertThat(page.locator("main").innerText())
                    .contains("All 24 lamps are lit.", "Station footpath", "Ask the railway first.", "completed");
            PageCheck.assertAccessible(session);
            partnership.signIn(phone.page(), coordinator);
            phone.page().navigate(page.url());
            PageCheck.assertAccessible(phone);
        }
        PlanFile given = read(Files.readAllBytes(file));
        PlanFile out =
                partnership.acting(() -> files.with(plans.find("2029-30-lived").orElseThrow()));
        assertThat(read(PlanFileWriter.yaml(out))).isEqualTo(given);
        assertThat(read(PlanFileWriter.xlsx(out), "plan.xlsx")).isEqualTo(given);
        assertThat(Acting.publicIn(partnership.partnership().id())
                        .doing(() -> files.with(plans.find("2029-30-lived").orElseThrow()))
                        .delivery())
                .as("to the public")
                .isEmpty();
        int entries = entries();
        assertThat(partnership.acting(() -> files.takeIn(given, "again")).delivery())
                .allMatch(taking -> taking.answer() == DeliveredYears.Answer.SAME);
        assertThat(entries()).as("entries of the journal").isEqualTo(entries);
    }

    private static PlanFile read(byte[] file) {
        return read(file, "plan.yaml");
    }

    private static PlanFile read(byte[] file, String name) {
        return PlanFileReader.read(file, name).matchFile((read, warnings) -> read, problems -> {
            throw new AssertionError(problems);
        });
    }

    @Test
    void a_changed_file_shows_each_change_before_it_is_made() throws IOException {
        String draft = Files.readString(EXAMPLE).replaceFirst("status: [a-z_]+", "status: draft");
        Path first = folder.resolve("plan.yaml");
        Files.writeString(first, draft);
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            look(page, first);
            click(page, "Add this plan");
            Path changed = folder.resolve("changed.yaml");
            Files.writeString(changed, draft.replace("target: 25", "target: 20"));
            look(page, changed);
            assertThat(page.locator("main").innerText()).contains("1 thing would change.");
            assertThat(page.locator("main li").first().innerText()).contains("25", "20");
            PageCheck.assertAccessible(session);
            click(page, "Make these changes");
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("The file was taken in");
            page.navigate(partnership.address("/plan/2031-32/actions/V-01"));
            assertThat(page.locator("main").innerText()).contains("20%");
        }
    }

    @Test
    void what_a_file_would_change_in_a_plan_in_force_becomes_a_change_request() throws IOException {
        String inForce = Files.readString(EXAMPLE).replaceFirst("status: [a-z_]+", "status: in_force");
        Path first = folder.resolve("plan.yaml");
        Files.writeString(first, inForce);
        Path changed = folder.resolve("changed.yaml");
        Files.writeString(changed, inForce.replace("target: 25", "target: 20"));
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            look(page, first);
            click(page, "Add this plan");
            look(page, changed);
            assertThat(page.locator("main").innerText()).contains("1 thing would change.", "This plan is in force");
            PageCheck.assertAccessible(session);
            click(page, "Make a draft change request");
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("draft change request CR-1");
            assertThat(page.locator("main").textContent()).contains("Taken in from the file changed.yaml");
            page.navigate(partnership.address("/plan/2031-32/actions/V-01"));
            assertThat(page.locator("main").innerText()).contains("25%").doesNotContain("20%");
        }
    }

    @Test
    void a_broken_file_is_refused_with_every_place_fault_and_remedy_and_changes_nothing() {
        for (int width : new int[] {1280, 320}) {
            try (var session = Browser.open(width, 900, true)) {
                Page page = session.page();
                partnership.signIn(page, coordinator);
                look(page, BROKEN);
                assertThat(page.title()).startsWith("Error: ");
                assertThat(page.locator(".govuk-error-summary").innerText())
                        .contains("several.yaml has 3 problems. Nothing was changed");
                assertThat(page.locator("main tbody tr").all().stream()
                                .map(row -> row.locator("th, td").allTextContents()))
                        .containsExactly(
                                List.of("line 1, column 1", "'kind' is missing.", "Add it."),
                                List.of(
                                        "line 6, column 9",
                                        "'drafft' is not a value of this field.",
                                        "Did you mean 'draft'? Use one of recorded_as_published, draft, consulting, revised,"
                                                + " submitted, scrutiny, cabinet, council, referred_back, adopted, in_force, expired."),
                                List.of(
                                        "line 15, column 9",
                                        "There is no field 'lead_agancy' here.",
                                        "Did you mean 'lead_agency'?"));
                PageCheck.assertAccessible(page);
                assertThat(listed()).isEmpty();
            }
        }
    }

    @Test
    void a_file_that_is_no_plan_file_is_refused_in_words() throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.write(letter, "Dear all".getBytes(StandardCharsets.UTF_8));
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            look(page, letter);
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("letter.txt has a problem. Nothing was changed");
            page.navigate(partnership.address("/desk/publication/importing"));
            click(page, "Look at what would change");
            assertThat(page.locator("#file-error").textContent()).contains("Choose a .yaml, .xlsx or .csv file");
            PageCheck.assertAccessible(page);
        }
    }

    @Test
    void an_agency_lead_is_neither_offered_the_page_nor_let_in() {
        Person lead = partnership.person("Lena Lead", "AGENCY_LEAD");
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, lead);
            assertThat(page.content()).doesNotContain("Take a plan in from a file");
            assertThat(page.navigate(partnership.address("/desk/publication/importing"))
                            .status())
                    .isEqualTo(403);
        }
    }

    private void look(Page page, Path file) {
        page.navigate(partnership.address("/desk/publication/importing"));
        page.locator("#file").setInputFiles(file);
        click(page, "Look at what would change");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private List<Plans.PlanSummary> listed() {
        return partnership.acting(plans::list);
    }

    private int entries() {
        return partnership.acting(
                () -> sql.sql("select count(*) from journal.entry where partnership_id = ? and kind <> 'VIEWED'")
                        .param(partnership.partnership().id())
                        .query(Integer.class)
                        .single());
    }
}
