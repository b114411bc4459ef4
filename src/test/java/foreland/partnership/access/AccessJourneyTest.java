package foreland.partnership.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The access review, as whoever keeps the people does it, and as nobody else does. */
@JourneyTest
class AccessJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient sql;

    @Test
    void the_administrator_sees_what_everybody_may_and_marks_it_as_checked() {
        TestPartnership partnership = TestPartnership.in(application);
        Person keeper = partnership.person("Kay Keeper", Role.ADMINISTRATOR);
        Person real = partnership.person("Rita Real", false, "ANALYST");
        for (var open : List.of(Browser.withoutJavaScript(), Browser.onPhone())) {
            try (var session = open) {
                Page page = session.page();
                partnership.signIn(page, keeper);
                page.navigate(partnership.address(AccessPage.ADDRESS));
                session.picture(Path.of("target/pictures", "access-" + page.viewportSize().width + ".png"));
                if (page.viewportSize().width < 1000) {
                    PageCheck.assertAccessible(session);
                }
                String row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Rita Real"))
                        .textContent();
                assertThat(row).contains("Analyst", "see names and addresses", "Not set up yet", "Never");
                page.getByLabel("Rita Real").check();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark as checked today"))
                        .click();
                assertThat(page.locator(".govuk-notification-banner").textContent())
                        .contains("checked today: 1 person");
            }
        }
        assertThat(database.ownerClient()
                        .sql(
                                "select count(*) from journal.entry where act = 'access reviewed' and within_id = ? and person_id = ?")
                        .params(real.id(), keeper.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        String reviews = "select count(*) from partnership.access_review";
        assertThat(partnership.actingAs(
                        keeper.id(), () -> sql.sql(reviews).query(Integer.class).single()))
                .isEqualTo(2);
        assertThat(partnership.actingAs(
                        real.id(), () -> sql.sql(reviews).query(Integer.class).single()))
                .isZero();
        assertThatThrownBy(() -> partnership.actingAs(
                        real.id(),
                        () -> sql.sql("""
                                        insert into partnership.access_review
                                        values (gen_random_uuid(), journal.acting_partnership(), ?, ?, now())""").params(keeper.id(), real.id()).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void every_right_there_is_has_words() {
        List<String> rights = database.ownerClient()
                .sql("select distinct right_code from partnership.role_right")
                .query(String.class)
                .list();
        assertThat(rights)
                .isNotEmpty()
                .allSatisfy(
                        right -> assertThat(RightInWords.of(right)).as(right).isNotEqualTo(right));
    }
}
