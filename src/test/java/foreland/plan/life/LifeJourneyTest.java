package foreland.plan.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.partnership.Person;
import foreland.plan.PlanLife;
import foreland.plan.PlanStatus;
import foreland.plan.YearStatus;
import foreland.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two agencies agree next year's action plan, and the bodies approve it, page by page. */
@JourneyTest
class LifeJourneyTest {

    private static final String LIFE = "/desk/plan/life/2017-20/2018-19";
    private static final String ASKED = "/desk/plan/agreement";
    private static final String ANSWERS = "/desk/plan/agreement/2017-20/2018-19";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    private AgreedPlan plan;

    @BeforeEach
    void a_draft_of_next_years_actions() {
        plan = new AgreedPlan(application, database);
    }

    @Test
    void a_year_is_agreed_approved_and_put_in_force_with_javascript() {
        try (Desks desks = new Desks(true)) {
            play(desks);
        }
    }

    @Test
    void the_same_without_javascript() {
        try (Desks desks = new Desks(false)) {
            play(desks);
        }
    }

    /** Three people, each at a browser of their own. */
    private final class Desks implements AutoCloseable {

        private final boolean javaScript;
        private final BrowserSession coordinator;
        private final BrowserSession sergeant;
        private final BrowserSession firefighter;

        Desks(boolean javaScript) {
            this.javaScript = javaScript;
            coordinator = open(plan.coordinator, 1280);
            sergeant = open(plan.sergeant, 1280);
            firefighter = open(plan.firefighter, 320);
        }

        private BrowserSession open(Person who, int width) {
            BrowserSession session = Browser.open(width, 900, javaScript);
            plan.partnership.signIn(session.page(), who);
            return session;
        }

        /** Looks at the page at both widths. */
        private void check(BrowserSession session, String name) {
            if (!javaScript) {
                return;
            }
            session.picture(Path.of("target", "pictures", "life-" + name + ".png"));
            PageCheck.assertAccessibleWideAndNarrow(session.page());
        }

        @Override
        public void close() {
            coordinator.close();
            sergeant.close();
            firefighter.close();
        }
    }

    private void play(Desks desks) {
        Page coordinator = desks.coordinator.page();
        Page sergeant = desks.sergeant.page();
        Page firefighter = desks.firefighter.page();

        open(coordinator, LIFE);
        desks.check(desks.coordinator, "year-draft");
        press(coordinator, "Ask the agencies");
        assertThat(main(coordinator)).contains("The agencies are asked", "0 of 3 actions are accepted");

        open(sergeant, "/desk");
        assertThat(main(sergeant)).contains("2 actions to accept");
        desks.check(desks.sergeant, "desk-lead");
        open(sergeant, ASKED);
        desks.check(desks.sergeant, "asked");
        press(sergeant, "Accept the ticked actions");
        assertThat(sergeant.locator(".govuk-error-summary").textContent()).contains("Tick the actions");
        desks.check(desks.sergeant, "asked-nothing-ticked");
        sergeant.locator("input[name=accepted]").all().forEach(Locator::check);
        press(sergeant, "Accept the ticked actions");
        assertThat(main(sergeant)).contains("2 actions accepted");
        desks.check(desks.sergeant, "asked-answered");

        open(firefighter, ASKED);
        firefighter
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Propose a change to T1-03"))
                .click();
        press(firefighter, "Send the proposal");
        assertThat(firefighter.locator(".govuk-error-summary").textContent()).contains("what should read differently");
        desks.check(desks.firefighter, "propose");
        firefighter.locator("#text").fill("Say 90 fires, since 100 was last year's target.");
        press(firefighter, "Send the proposal");
        assertThat(main(firefighter)).contains("is with the coordinator");

        open(coordinator, "/desk");
        assertThat(main(coordinator)).contains("1 proposal to answer", "Action plan 2018-19 is with the agencies");
        open(coordinator, ANSWERS);
        assertThat(main(coordinator)).contains("Say 90 fires", "2 of 2 accepted");
        desks.check(desks.coordinator, "answers");
        coordinator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("decline the proposal"))
                .click();
        desks.check(desks.coordinator, "decline");
        coordinator.locator("#text").fill("The number is the Executive Group's.");
        press(coordinator, "Decline and ask again");
        open(firefighter, ASKED);
        assertThat(main(firefighter)).contains("The number is the Executive Group's.");
        desks.check(desks.firefighter, "asked-again");
        firefighter
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Propose a change to T1-03"))
                .click();
        firefighter.locator("#text").fill("Then say bins on the seafront.");
        press(firefighter, "Send the proposal");

        editTitle(coordinator, "Fewer fires in bins on the seafront");
        open(firefighter, ASKED);
        assertThat(main(firefighter)).contains("on the seafront", "The action was changed since");
        firefighter.locator("input[name=accepted]").first().check();
        press(firefighter, "Accept the ticked actions");

        open(coordinator, LIFE);
        assertThat(main(coordinator)).contains("3 of 3 actions are accepted");
        desks.check(desks.coordinator, "year-accepted");
        press(coordinator, "Submit for approval");
        assertThat(main(coordinator)).contains("Scrutiny Panel comments");
        desks.check(desks.coordinator, "year-in-approval");
        assertEditIsRefused(coordinator);

        decide(coordinator, "Scrutiny Panel", "Commented", "That lighting be looked at.", null);
        decide(coordinator, "Cabinet", "Referred back", "That lighting be taken in first.", null);
        open(coordinator, LIFE);
        assertThat(status()).isEqualTo(YearStatus.REFERRED_BACK);
        assertThat(main(coordinator)).contains("Cabinet: referred back", "That lighting be taken in first.");
        desks.check(desks.coordinator, "year-referred-back");
        editTitle(coordinator, "Fewer fires in bins on the lit seafront");
        open(coordinator, LIFE);
        press(coordinator, "Ask the agencies again");
        assertThat(main(coordinator)).contains("2 of 3 actions are accepted", "T1-03");
        press(coordinator, "Submit all the same");
        assertThat(coordinator.locator(".govuk-error-summary").textContent()).contains("Enter why");
        desks.check(desks.coordinator, "year-submit-all-the-same");
        coordinator.locator("#reason").fill("Fire service agreed by telephone.");
        press(coordinator, "Submit all the same");
        assertThat(main(coordinator))
                .contains("although not accepted by its lead (T1-03): Fire service agreed by telephone.");

        decide(coordinator, "Scrutiny Panel", "Commented", "Content.", null);
        decide(coordinator, "Cabinet", "Recommended onward", "That Council adopts it.", null);
        decide(coordinator, "Council", "Approved with conditions", "Adopted.", "Report in October.");
        decide(coordinator, "Executive Group", "Approved", "Agreed.", null);
        open(coordinator, LIFE);
        assertThat(status()).isEqualTo(YearStatus.AGREED);
        assertThat(main(coordinator)).contains("Report in October.", "approved by all on its route");
        desks.check(desks.coordinator, "year-agreed");
        press(coordinator, "Put in force");
        assertThat(main(coordinator)).contains("The action plan is in force");
        desks.check(desks.coordinator, "year-live");
        assertThat(status()).isEqualTo(YearStatus.LIVE);
        assertEditIsRefused(coordinator);
        open(coordinator, LIFE);
        coordinator.getByLabel("T1-02: Lamps mended in a week").check();
        press(coordinator, "Confirm the actions");
        assertThat(main(coordinator)).contains("1 action confirmed", "no longer provisional in T1-02");
        assertThat(main(coordinator)).doesNotContain("until budgets are settled");
    }

    @Test
    void a_plan_goes_from_draft_to_force_and_its_status_says_whose_turn_it_is() {
        plan.setStatus(PlanStatus.DRAFT);
        try (Desks desks = new Desks(true)) {
            Page page = desks.coordinator.page();
            Page late = desks.coordinator.context().newPage();
            open(late, "/desk/plan/life/2017-20");
            open(page, "/desk/plan/life/2017-20");
            desks.check(desks.coordinator, "plan-draft");
            press(page, "Submit for approval");
            press(late, "Submit for approval");
            assertThat(main(late)).contains("Nothing was done: meanwhile the plan is with scrutiny");
            assertThat(planStatus()).isEqualTo(PlanStatus.SCRUTINY);
            desks.check(desks.coordinator, "plan-with-scrutiny");
            decidePlan(page, "Scrutiny Panel", "Commented");
            assertThat(planStatus()).isEqualTo(PlanStatus.CABINET);
            decidePlan(page, "Cabinet", "Recommended onward");
            assertThat(planStatus()).isEqualTo(PlanStatus.COUNCIL);
            decidePlan(page, "Council", "Approved");
            assertThat(planStatus()).isEqualTo(PlanStatus.SUBMITTED);
            Person member = plan.partnership.person("Edith Executive", "EXECUTIVE_MEMBER");
            try (BrowserSession executive = desks.open(member, 1280)) {
                decidePlan(executive.page(), "Executive Group", "Approved");
            }
            assertThat(planStatus()).isEqualTo(PlanStatus.ADOPTED);
            open(page, "/desk/plan/life/2017-20");
            press(page, "Put in force");
            assertThat(main(page)).contains("The plan is in force");
            press(page, "Take it back from the public");
            assertThat(main(page))
                    .contains(
                            "Only the partnership can read this plan",
                            "Taken back from the public".toLowerCase(java.util.Locale.UK));
            press(page, "Let the public read it");
            desks.check(desks.coordinator, "plan-in-force");
        }
    }

    private void editTitle(Page page, String title) {
        open(page, "/desk/plan/edit/2017-20/actions/2018-19/T1-03");
        page.locator("#title").fill(title);
        press(page, "Save");
        assertThat(main(page)).contains("Action T1-03 saved");
    }

    private void assertEditIsRefused(Page page) {
        var answer = page.navigate(plan.partnership.address("/desk/plan/edit/2017-20/actions/2018-19/T1-01"));
        if (answer.status() == 200 && page.locator("#title").count() == 1) {
            page.locator("#title").fill("Something else");
            page.locator("main form button[type=submit]").last().click();
            page.waitForLoadState();
        }
        assertThat(plan.titleOf("T1-01")).isNotEqualTo("Something else");
    }

    private void decide(Page page, String body, String outcome, String words, String condition) {
        open(page, LIFE);
        decideHere(page, body, outcome, words, condition);
    }

    private void decidePlan(Page page, String body, String outcome) {
        open(page, "/desk/plan/life/2017-20");
        decideHere(page, body, outcome, "Resolved.", null);
    }

    private void decideHere(Page page, String body, String outcome, String words, String condition) {
        page.getByText("Record what the " + body + " decided").click();
        page.locator("[name=date-day]").fill("9");
        page.locator("[name=date-month]").fill("3");
        page.locator("[name=date-year]").fill("2018");
        page.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#resolution").fill(words);
        if (condition != null) {
            page.locator("#conditions").fill(condition);
        }
        press(page, "Record the decision");
        assertThat(main(page)).contains("is recorded");
    }

    private YearStatus status() {
        return plan.partnership
                .acting(() -> application.getBean(PlanLife.class).find(AgreedPlan.PLAN, AgreedPlan.YEAR))
                .orElseThrow()
                .status();
    }

    private PlanStatus planStatus() {
        return plan.partnership
                .acting(() -> application.getBean(PlanLife.class).findPlan(AgreedPlan.PLAN))
                .orElseThrow()
                .status();
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(plan.partnership.address(path)).status())
                .as(path)
                .isEqualTo(200);
    }

    private static String main(Page page) {
        return String.valueOf(page.locator("main").textContent()).replaceAll("\\s+", " ");
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }
}
