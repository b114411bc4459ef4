package foreland.delivery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.calendar.FinancialYear;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.testing.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A funded action is completed, evaluated by its lead agency and presented to the Executive Group. */
@JourneyTest
class EvaluationJourneyTest {

    private static final String ACTION = "/desk/delivery/evaluation/2017-20/2017-18/T1-03";

    @Autowired
    ApplicationContext application;

    @Autowired
    EvaluationSql evaluations;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestDatabase database;

    private TestPartnership partnership;
    private Person coordinator;
    private Person lead;
    private Person other;

    @BeforeEach
    void aFundedActionIsCompleted() {
        partnership = TestPartnership.in(application);
        Agency fire = partnership.agency("Northmere Fire Service");
        UUID plan = LiveYear.in(partnership, application, partnership.council(), fire)
                .planId();
        coordinator = partnership.person("Carla Example", "COORDINATOR");
        lead = partnership.person("Fiona Fire", fire, "AGENCY_LEAD");
        other = partnership.person("Colin Council", "AGENCY_LEAD");
        database.ownerClient()
                .sql("update plan.action set multi_year = true where plan_id = ? and reference = 'T1-03'")
                .param(plan)
                .update();
        partnership.acting(() -> sql.sql("""
                        insert into delivery.disposition (action_id, partnership_id, plan_id, kind, result, proposed_at)
                        select id, partnership_id, plan_id, 'COMPLETED', 'All bins', now()
                        from plan.action where plan_id = ? and reference = 'T1-03'""").param(plan).update());
        UUID body = UUID.randomUUID();
        partnership.acting(() ->
                sql.sql("""
                        insert into governance.body (id, partnership_id, slug, name, kind)
                        values (?, journal.acting_partnership(), 'executive', 'Executive Group', 'EXECUTIVE_GROUP')""").param(body).update() + sql.sql("""
                        insert into governance.meeting (id, partnership_id, body_id, date, status)
                        values (gen_random_uuid(), journal.acting_partnership(), ?, '2018-05-14', 'HELD')""").param(body).update());
    }

    @Test
    void it_is_written_by_the_lead_and_presented_by_the_coordinator() {
        evaluate(true);
    }

    @Test
    void the_same_without_javascript() {
        evaluate(false);
    }

    private void evaluate(boolean javaScript) {
        try (BrowserSession session = javaScript ? Browser.atDesk() : Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, lead);
            page.navigate(partnership.address("/desk/delivery/evaluation"));
            assertThat(page.locator("main").textContent()).contains("1 such action has no evaluation yet.");
            check(session, "list", javaScript);
            page.getByText("T1-03 of 2017-18").click();
            page.getByText("Write it").click();
            page.locator("[name=before]").fill("many");
            press(page, "Save");
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("Enter the question", "Enter a number");
            check(session, "write", javaScript);
            page.getByLabel("Question").fill("Did seeing the bins prevent fires?");
            page.locator("[name=before]").fill("120");
            press(page, "Save");
            assertThat(page.locator("main").textContent()).contains("Draft", "What it lacks", "the figure after");
            page.getByText("Go on writing").click();
            page.getByLabel("Method").fill("Counts of the fire service");
            page.getByLabel("What was measured").fill("Fires in bins in a year");
            page.locator("[name=after]").fill("90");
            page.getByLabel("Compared with").fill("the rest of the county");
            page.locator("[name=cost]").fill("12,500");
            page.getByLabel("Who benefited").fill("About 60,000 residents");
            page.getByLabel("Unintended effects").fill("None known");
            page.getByLabel("What was learnt").fill("Steel bins burn less.");
            page.getByLabel("Make it ordinary work").check();
            page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill("It is cheap.");
            press(page, "Save");
            assertThat(page.getByText("Present it to the Executive Group").count())
                    .isZero();
            page.context().clearCookies();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address(ACTION));
            check(session, "draft", javaScript);
            page.getByText("Present it to the Executive Group").click();
            press(page, "Present it");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("Choose the meeting");
            check(session, "present", javaScript);
            page.getByLabel("Meeting of the Executive Group")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("14 May 2018"));
            press(page, "Present it");
            assertThat(page.locator("main").textContent())
                    .contains("To the Executive Group on 14 May 2018", "(-25.0%)", "£12,500");
            assertThat(page.getByText("Go on writing").count()).isZero();
            check(session, "presented", javaScript);
        }
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen_and_nobody_writes_for_another_agency() {
        assertThat(save(lead, "Did it work?", 0)).isTrue();
        assertThat(save(coordinator, "What did it cost?", 0)).isFalse();
        assertThatThrownBy(() -> save(other, "Was it ours?", 1)).rootCause().hasMessageContaining("row-level security");
        TestPartnership others = TestPartnership.in(application);
        Person stranger = others.person("Stella Stranger", "COORDINATOR");
        for (TestPartnership where : new TestPartnership[] {others, partnership}) {
            assertThat(where.actingAs(
                            stranger.id(),
                            () -> sql.sql("select count(*) from delivery.evaluation")
                                    .query(Integer.class)
                                    .single()))
                    .isZero();
        }
    }

    private boolean save(Person who, String question, int basedOn) {
        return partnership.actingAs(who.id(), () -> {
            Evaluated action = evaluations
                    .find("2017-20", new FinancialYear(2017), "T1-03")
                    .orElseThrow();
            Evaluation said =
                    EvaluationForm.posted(Map.of("question", question)).toEvaluation();
            return evaluations.save(action, said, basedOn);
        });
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static void check(BrowserSession session, String name, boolean javaScript) {
        if (javaScript) {
            session.picture(Path.of("target/pictures/evaluation-" + name + ".png"));
            PageCheck.assertAccessibleWideAndNarrow(session.page());
        }
    }
}
