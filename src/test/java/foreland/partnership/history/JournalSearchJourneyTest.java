package foreland.partnership.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journal.JournalHeads;
import foreland.journal.SignedHead;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Searching the journal, holding it against kept heads, and what is shown when nothing can be written down. */
@JourneyTest
class JournalSearchJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    JournalHeads heads;

    private TestPartnership partnership;
    private Person auditor;
    private Person other;

    @BeforeEach
    void makePartnership() {
        partnership = TestPartnership.in(application);
        auditor = partnership.person("Alma Auditor", "AUDITOR");
        other = partnership.person("Otto Sample", Role.COORDINATOR);
    }

    @Test
    void an_auditor_searches_by_person_thing_and_time_and_the_search_is_recorded() {
        partnership.actingAs(
                other.id(),
                () -> application
                        .getBean(foreland.partnership.Agencies.class)
                        .add("Northmere Fire", foreland.partnership.AgencyKind.NOT_KNOWN, null));
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, auditor);
            page.locator("main a", new Page.LocatorOptions().setHasText("Journal"))
                    .first()
                    .click();
            page.locator("main a", new Page.LocatorOptions().setHasText("Search the journal"))
                    .click();
            page.getByLabel("Who acted").selectOption("Otto Sample");
            search(page);
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("tbody").textContent())
                    .contains("Northmere Fire")
                    .contains("Otto Sample");
            page.getByLabel("Who acted").selectOption("");
            page.getByLabel("What it is about").selectOption("Membership");
            search(page);
            assertThat(page.locator("tbody tr").count()).isEqualTo(2);
            page.locator("#until").fill("1");
            page.locator("#until-month").fill("1");
            page.locator("#until-year").fill("2001");
            search(page);
            assertThat(page.locator("main").textContent()).contains("No entry fits");
            page.locator("#until-year").fill("20");
            search(page);
            assertThat(page.title()).startsWith("Error: ");
        }
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, auditor);
            page.navigate(partnership.address(SearchPage.ADDRESS));
            session.picture(Path.of("target/pictures", "journal-search.png"));
            PageCheck.assertAccessible(session);
            page.navigate(partnership.address(VerifyPage.ADDRESS));
            session.picture(Path.of("target/pictures", "journal-verify.png"));
            PageCheck.assertAccessible(session);
        }
        assertThat(entries("journal searched")).isEqualTo(5);
        assertThat(entries("journal verified")).isEqualTo(1);
    }

    @Test
    void nobody_without_the_right_searches() {
        Person analyst = partnership.person("Ana Sample", "ANALYST");
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, analyst);
            assertThat(page.navigate(partnership.address(SearchPage.ADDRESS)).status())
                    .isEqualTo(403);
            assertThat(page.navigate(partnership.address(VerifyPage.ADDRESS + "/head"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_head_that_was_kept_shows_that_the_newest_entries_were_cut_off() throws Exception {
        SignedHead kept = partnership.acting(heads::sign);
        assertThat(SignedHead.read(kept.text())).contains(kept);
        assertThat(problem(kept)).isNull();
        SignedHead forged = SignedHead.read(kept.text().replace("position: " + kept.position(), "position: 1"))
                .orElseThrow();
        assertThat(problem(forged)).contains("not signed by this installation");
        // Cut off as a superuser can: the chain alone looks whole afterwards.
        try (Connection superuser = database.superuser().getConnection();
                Statement statement = superuser.createStatement()) {
            String chain = "'" + partnership.partnership().id() + "'";
            statement.execute("delete from journal.link where chain = " + chain + " and position = " + kept.position());
            statement.execute("delete from journal.entry where partnership_id = " + chain
                    + " and not exists (select from journal.link l where l.entry_id = id)");
            statement.execute(
                    "update journal.chain_head h set position = position - 1, hash = (select hash from journal.link l"
                            + " where l.chain = h.chain and l.position = h.position - 1) where chain = " + chain);
        }
        assertThat(problem(kept)).contains("newest were cut off");
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, auditor);
            page.navigate(partnership.address(VerifyPage.ADDRESS));
            page.locator("#head").fill(kept.text());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare"))
                    .click();
            assertThat(page.locator("main").textContent())
                    .contains("none was changed")

                    // A new entry has taken the place of the one that was cut off, and is not it.
                    .contains("is another than then");
        }
    }

    @Test
    void what_cannot_be_written_down_is_not_shown() {
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, auditor);
            String people = partnership.address("/desk/partnership/people");
            page.navigate(people);
            assertThat(page.content()).contains("Otto Sample");
            database.ownerClient()
                    .sql(
                            "alter table journal.entry add constraint the_journal_is_full check (kind <> 'VIEWED') not valid")
                    .update();
            try {
                for (String path : new String[] {
                    "/desk/partnership/people",
                    "/desk/partnership/people?format=csv",
                    "/desk/partnership/people/" + other.id(),
                    SearchPage.ADDRESS
                }) {
                    var answer = page.navigate(partnership.address(path));
                    assertThat(answer.status()).as(path).isGreaterThanOrEqualTo(500);
                    assertThat(page.content()).as(path).doesNotContain("Otto Sample");
                }
            } finally {
                database.ownerClient()
                        .sql("alter table journal.entry drop constraint the_journal_is_full")
                        .update();
            }
        }
    }

    private String problem(SignedHead head) {
        return partnership.acting(() -> heads.problemWith(head).orElse(null));
    }

    private static void search(Page page) {
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Search").setExact(true))
                .click());
    }

    private int entries(String act) {
        return database.ownerClient()
                .sql("select count(*) from journal.entry where act = ? and partnership_id = ? and kind = 'VIEWED'")
                .params(act, partnership.partnership().id())
                .query(Integer.class)
                .single();
    }
}
