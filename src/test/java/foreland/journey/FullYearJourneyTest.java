package foreland.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.browser.Picture;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.plan.Action;
import foreland.plan.PlanLife;
import foreland.plan.Plans;
import foreland.plan.YearStatus;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A whole year, from an empty page to next year's plan, lived by five people at five browsers: the coordinator, the leads of two
 * agencies, the democratic services officer and a member of the Executive Group. Nothing is put into the database behind
 * their backs but the partnership itself and its people.
 */
@JourneyTest
class FullYearJourneyTest {

    private static final String PLAN = "2017-20";
    private static final String YEAR = PLAN + "/2017-18";
    private static final String UPDATES = "/desk/delivery/updates/" + YEAR;
    private static final String CLOSING = "/desk/delivery/closing/" + YEAR;
    private static final String OWNER = "owner@northmere.example";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private final Map<String, BrowserSession> desks = new LinkedHashMap<>();
    private boolean javaScript;
    private Page coordinator;
    private Page sergeant;
    private Page firefighter;
    private Page clerk;
    private Page executive;

    @AfterEach
    void everyoneGoesHome() {
        desks.values().forEach(BrowserSession::close);
        clock.setBack();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_year_is_lived(boolean withJavaScript) {
        javaScript = withJavaScript;
        clock.goTo(LocalDate.of(2017, 2, 6));
        fivePeople();
        bodiesAndRoutes();
        draft();
        agreement();
        approval();
        inForce();
        scrutinyAddsSpeeding();
        firstQuarter();
        activities();
        secondQuarter();
        thirdQuarter();
        outlook();
        close();
        nextYear();
    }

    private void fivePeople() {
        partnership = TestPartnership.in(application);
        Agency police = partnership.agency("Northmere Police");
        Agency fire = partnership.agency("Northmere Fire Service");
        coordinator = desk(partnership.person("Carla Example", "COORDINATOR"), 1280);
        sergeant = desk(partnership.person("Petra Example", police, "AGENCY_LEAD"), 1280);
        firefighter = desk(partnership.person("Fred Example", fire, "AGENCY_LEAD"), 320);
        clerk = desk(partnership.person("Dora Example", "DEMOCRATIC_SERVICES"), 1280);
        executive = desk(partnership.person("Edith Example", "EXECUTIVE_MEMBER"), 1280);
        forgetWrongGuesses();
    }

    private Page desk(Person who, int width) {
        BrowserSession session = Browser.open(width, 900, javaScript);
        desks.put(who.name(), session);
        partnership.signIn(session.page(), who);
        return session.page();
    }

    private void bodiesAndRoutes() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("Scrutiny Panel", "SCRUTINY");
        bodies.put("Cabinet", "CABINET");
        bodies.put("Council", "COUNCIL");
        bodies.put("Executive Group", "EXECUTIVE_GROUP");
        bodies.forEach((name, kind) -> {
            open(clerk, "/desk/governance/bodies/new");
            clerk.locator("#name").fill(name);
            clerk.locator("[name=kind][value=" + kind + "], #kind option[value=" + kind + "]")
                    .first()
                    .evaluate("it => it.tagName === 'OPTION' ? it.selected = true : it.click()");
            press(clerk, "Save");
        });
        for (String subject : new String[] {"plan", "annual-action-plan"}) {
            open(clerk, "/desk/governance/routes/" + subject);
            press(clerk, "Start with the usual route");
            clerk.locator("button[value=save]").last().click();
            says(clerk, "route saved");
        }
    }

    private void draft() {
        open(coordinator, "/desk/plan/edit/_new");
        coordinator.locator("#reference").fill(PLAN);
        coordinator.locator("#title").fill("Safer Northmere 2017 to 2020");
        date(coordinator, "from", 1, 4, 2017);
        date(coordinator, "to", 31, 3, 2020);
        press(coordinator, "Start the plan");
        open(coordinator, "/desk/plan/edit/" + PLAN + "/focus-areas");
        coordinator.locator("#code").fill("T1");
        coordinator.locator("#title").fill("Safer streets");
        coordinator.locator("#scope").fill("Everyone");
        press(coordinator, "Save");
        coordinator.locator("#year").selectOption("2017-18");
        press(coordinator, "Add the year");
        action("T1-01", "Fewer fires in bins", "Northmere Fire Service");
        action("T1-02", "Lamps mended in a week", "Northmere Fire Service");
        action("T1-03", "Fewer fights at night", "Northmere Police");
        look(coordinator, "draft");
    }

    private void action(String reference, String title, String lead) {
        open(coordinator, "/desk/plan/edit/" + PLAN + "/actions/2017-18");
        coordinator.locator("#reference").fill(reference);
        coordinator.locator("#title").fill(title);
        coordinator.locator("#focusArea").selectOption("T1");
        coordinator.locator("#leadAgency").selectOption(lead);
        coordinator.locator("#measures-0-title").fill("Cases of it");
        coordinator.locator("#measures-0-unit").fill("cases");
        coordinator.locator("#measures-0-baseline").fill("120");
        coordinator.locator("#measures-0-target").fill("100");
        press(coordinator, "Save");
        says(coordinator, "Action " + reference + " added");
    }

    private void agreement() {
        open(coordinator, "/desk/plan/life/" + YEAR);
        press(coordinator, "Ask the agencies");
        open(sergeant, "/desk/plan/agreement");
        accept(sergeant);
        open(firefighter, "/desk/plan/agreement");
        firefighter
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Propose a change to T1-01"))
                .click();
        firefighter.locator("#text").fill("Say bins on the seafront.");
        press(firefighter, "Send the proposal");
        open(coordinator, "/desk");
        says(coordinator, "1 proposal to answer");
        open(coordinator, "/desk/plan/edit/" + PLAN + "/actions/2017-18/T1-01");
        coordinator.locator("#title").fill("Fewer fires in bins on the seafront");
        press(coordinator, "Save");
        open(firefighter, "/desk/plan/agreement");
        accept(firefighter);
        look(firefighter, "agreement");
    }

    private static void accept(Page page) {
        page.locator("input[name=accepted]").all().forEach(Locator::check);
        press(page, "Accept the ticked actions");
    }

    private void approval() {
        for (String path : new String[] {PLAN, YEAR}) {
            open(coordinator, "/desk/plan/life/" + path);
            press(coordinator, "Submit for approval");
            decide(clerk, path, "Scrutiny Panel", "Commented");
            decide(clerk, path, "Cabinet", "Recommended onward");
            decide(clerk, path, "Council", "Approved");
            decide(executive, path, "Executive Group", "Approved");
        }
        look(executive, "approval");
    }

    private void decide(Page who, String path, String body, String outcome) {
        open(who, "/desk/plan/life/" + path);
        who.getByText("Record what the " + body + " decided").click();
        date(who, "date", 6, 2, 2017);
        who.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true)).check();
        who.locator("#resolution").fill("Resolved.");
        press(who, "Record the decision");
        says(who, "is recorded");
    }

    private void inForce() {
        clock.goTo(LocalDate.of(2017, 4, 3));
        open(coordinator, "/desk/plan/life/" + PLAN);
        press(coordinator, "Put in force");
        press(coordinator, "Let the public read it");
        open(coordinator, "/desk/plan/life/" + YEAR);
        press(coordinator, "Put in force");
        says(coordinator, "The action plan is in force");
        assertThat(status()).isEqualTo(YearStatus.LIVE);
    }

    private void scrutinyAddsSpeeding() {
        open(coordinator, "/desk/plan/edit/" + PLAN + "/focus-areas/T1");
        coordinator.locator("#scope").fill("Everyone\nSpeeding and inconsiderate parking");
        coordinator.locator("[name=reasonKind][value=SCRUTINY]").check();
        coordinator.locator("#reason").fill("The panel asks for it");
        press(coordinator, "Save in the change request");
        press(coordinator, "Raise this request");
        press(coordinator, "Accept and put it into the plan");
        says(coordinator, "CR-1 is in the plan");
        look(coordinator, "change");
        open(coordinator, "/plan/2017-18");
        says(coordinator, "Safer streets");
    }

    /** One is returned and given again, one is never given, one comes by a link on a phone. */
    private void firstQuarter() {
        clock.goTo(LocalDate.of(2017, 7, 10));
        update(sergeant, "Q1", "T1-03", "Amber", "110");
        open(coordinator, UPDATES + "/Q1/T1-03");
        coordinator.getByLabel("Or return it with a question").fill("Which nights?");
        press(coordinator, "Return");
        open(sergeant, "/desk");
        says(sergeant, "1 update returned to you");
        open(sergeant, UPDATES + "/Q1/T1-03");
        sergeant.getByLabel("Progress in the quarter").fill("Fridays are calmer.");
        press(sergeant, "Submit update");
        acceptUpdate("Q1", "T1-03");

        open(coordinator, UPDATES + "/Q1/T1-02");
        coordinator.getByLabel("E-mail address of the owner").fill(OWNER);
        press(coordinator, "Make a link");
        String link = coordinator.locator("code.foreland-secret").innerText();
        try (BrowserSession phone = Browser.open(320, 640, javaScript)) {
            Page page = phone.page();
            page.navigate(link);
            page.getByLabel("Your e-mail address").fill(OWNER);
            press(page, "Start");
            page.getByLabel("Green", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Progress in the quarter").fill("All but two streets.");
            press(page, "Submit update");
            says(page, "Thank you: your update was submitted");
        }
        acceptUpdate("Q1", "T1-02");
        clock.goTo(LocalDate.of(2017, 7, 20));
        open(firefighter, "/desk");
        says(firefighter, "1 update late");
    }

    private void update(Page who, String quarter, String reference, String rag, String value) {
        open(who, UPDATES + "/" + quarter + "/" + reference);
        who.getByLabel(rag, new Page.GetByLabelOptions().setExact(true)).check();
        if (!rag.equals("Green") && !rag.equals("Blue")) {
            who.getByLabel("Why, if it is amber or red").fill("A hot summer");
        }
        who.getByLabel("Progress in the quarter").fill("What was done in " + quarter + " on " + reference + ".");
        who.getByLabel("Cases of it", new Page.GetByLabelOptions().setExact(true))
                .fill(value);
        press(who, "Submit update");
        says(who, "Update on " + reference + " submitted");
    }

    private void acceptUpdate(String quarter, String reference) {
        open(coordinator, UPDATES + "/" + quarter + "/" + reference);
        press(coordinator, "Accept");
        says(coordinator, "Update on " + reference + " accepted");
    }

    private void activities() {
        clock.goTo(LocalDate.of(2017, 9, 6));
        open(firefighter, "/desk");
        firefighter
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record an activity"))
                .click();
        firefighter.getByLabel("What was done").selectOption("Home safety visit (visits)");
        firefighter.getByLabel("Where").fill("Harbour Street");
        firefighter.getByLabel("How many").fill("12");
        firefighter.getByLabel("Focus area it served").selectOption("T1 Safer streets");
        press(firefighter, "Record");
        says(firefighter, "Activity recorded");
        look(firefighter, "activity");
    }

    private void secondQuarter() {
        clock.goTo(LocalDate.of(2017, 10, 9));
        update(firefighter, "Q2", "T1-01", "Red", "130");
        update(sergeant, "Q2", "T1-03", "Green", "60");
        acceptUpdate("Q2", "T1-01");
        acceptUpdate("Q2", "T1-03");
    }

    private void thirdQuarter() {
        clock.goTo(LocalDate.of(2018, 1, 9));
        update(firefighter, "Q3", "T1-01", "Amber", "115");
        acceptUpdate("Q3", "T1-01");
        open(executive, "/desk/delivery/overview/" + YEAR);
        says(executive, "Better than in Q2");
        look(executive, "overview");
        open(executive, "/progress");
        look(executive, "progress");
    }

    private void outlook() {
        clock.goTo(LocalDate.of(2018, 3, 9));
        say(firefighter, "T1-01", "Ongoing to the year end", "What it waits for", "The last ten bins");
        open(coordinator, CLOSING);
        press(coordinator, "Issue the outlook of 9 March 2018");
        says(coordinator, "Waits for: The last ten bins.");
    }

    private void close() {
        clock.goTo(LocalDate.of(2018, 4, 9));
        update(firefighter, "Q4", "T1-02", "Blue", "90");
        acceptUpdate("Q4", "T1-02");
        open(coordinator, CLOSING);
        press(coordinator, "Begin the close");
        say(firefighter, "T1-01", "Carried forward", "What is still to be done", "Ten bins");
        say(firefighter, "T1-02", "Completed", "What was reached, and what shows it", "Every lamp; our records");
        say(sergeant, "T1-03", "Completed", "What was reached, and what shows it", "Half the fights; our records");
        open(coordinator, CLOSING);
        press(coordinator, "Settle the 3 proposals that lack nothing");
        press(coordinator, "Close the year");
        says(coordinator, "The year 2017-18 is closed");
        says(coordinator, "3 actions: 2 completed, 1 continuing (1 carried forward).");
        assertThat(status()).isEqualTo(YearStatus.CLOSED);
        look(coordinator, "closed");
    }

    private void say(Page who, String reference, String way, String label, String text) {
        open(who, CLOSING + "/actions/" + reference);
        if (who.getByText("Choose something else").count() > 0) {
            who.getByText("Choose something else").click();
        }
        who.getByLabel(way).check();
        press(who, "Continue");
        who.getByLabel(label).fill(text);
        press(who, "Propose");
    }

    private void nextYear() {
        Action carried = partnership
                .acting(() -> application.getBean(Plans.class).find(PLAN))
                .orElseThrow()
                .findYear(LiveYear.YEAR.next())
                .orElseThrow()
                .findAction("T1-01")
                .orElseThrow();
        assertThat(carried.title()).isEqualTo("Fewer fires in bins on the seafront");
        assertThat(Objects.requireNonNull(carried.continues()).reference()).isEqualTo("T1-01");
        open(coordinator, "/desk/plan/life/" + PLAN + "/2018-19");
        press(coordinator, "Ask the agencies");
        open(firefighter, "/desk/plan/agreement");
        says(firefighter, "Fewer fires in bins on the seafront");
        look(firefighter, "next-year");
    }

    private YearStatus status() {
        return partnership
                .acting(() -> application.getBean(PlanLife.class).find(PLAN, LiveYear.YEAR))
                .orElseThrow()
                .status();
    }

    /** Of another test, from this same machine. */
    private void forgetWrongGuesses() {
        application
                .getBean(TestDatabase.class)
                .ownerClient()
                .sql("delete from partnership.sign_in_attempts")
                .update();
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(partnership.address(path)).status()).as(path).isEqualTo(200);
    }

    private static void says(Page page, String words) {
        assertThat(String.valueOf(page.locator("main").textContent()).replaceAll("\\s+", " "))
                .contains(words);
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
        page.waitForLoadState();
    }

    private static void date(Page page, String name, int day, int month, int year) {
        page.locator("[name=" + name + "-day]").fill(String.valueOf(day));
        page.locator("[name=" + name + "-month]").fill(String.valueOf(month));
        page.locator("[name=" + name + "-year]").fill(String.valueOf(year));
    }

    /** As it is read; axe needs JavaScript. */
    private void look(Page page, String name) {
        if (javaScript) {
            Picture.of(page, Path.of("target", "pictures", "year-" + name + ".png"));
            PageCheck.assertAccessible(page);
        }
    }
}
