package foreland.plan.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.plan.Action;
import foreland.plan.ChangeLife;
import foreland.plan.ChangeReason;
import foreland.plan.ChangeWeight;
import foreland.plan.PlanChanges;
import foreland.plan.PlanEditing;
import foreland.plan.Versioned;
import foreland.testing.TestClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A plan over time: put in force in May 2017, changed in October, looked at in December. */
@JourneyTest
class VersionsJourneyTest {

    private static final String VERSIONS = "/desk/plan/versions/2017-20";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private Person coordinator;

    @BeforeEach
    void a_plan_changes_in_october() {
        partnership = TestPartnership.in(application);
        Agency fire = partnership.agency("Northmere Fire and Rescue");
        coordinator = partnership.person("Carla Example", Role.COORDINATOR);
        clock.goTo(LocalDate.of(2017, 5, 2));
        LiveYear.in(partnership, application, fire);
        clock.goTo(LocalDate.of(2017, 10, 5));
        partnership.actingAs(coordinator.id(), () -> {
            PlanChanges changes = application.getBean(PlanChanges.class);
            ChangeLife life = application.getBean(ChangeLife.class);
            PlanEditing into = changes.editing(new PlanChanges.Into.New(ChangeReason.OPERATIONAL, "The crew is gone"));
            Versioned<Action> lamps =
                    into.findAction(LiveYear.PLAN, LiveYear.YEAR, "T1-02").orElseThrow();
            into.removeAction(LiveYear.PLAN, LiveYear.YEAR, "T1-02", lamps.version());
            PlanEditing joined = changes.editing(new PlanChanges.Into.Draft(1, 0));
            Versioned<Action> bins =
                    joined.findAction(LiveYear.PLAN, LiveYear.YEAR, "T1-01").orElseThrow();
            joined.saveAction(LiveYear.PLAN, LiveYear.YEAR, "T1-01", owned(bins.content()), bins.version());
            life.raise(changes.find(1).orElseThrow());
            return life.apply(changes.find(1).orElseThrow(), ChangeWeight.MINOR);
        });
        clock.goTo(LocalDate.of(2017, 12, 1));
    }

    @AfterEach
    void back_to_today() {
        clock.setBack();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_plan_is_seen_as_it_stood_and_what_changed_since(boolean withJavaScript) {
        try (var session = open(withJavaScript)) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address(VERSIONS));
            assertThat(page.locator("main").textContent()).contains("CR-1: Operational", "5 October 2017");
            submit(page, "Show the plan as it stood");
            assertThat(page.title()).startsWith("Error: ");
            day(page, "on", 30, 9, 2017);
            submit(page, "Show the plan as it stood");
            assertThat(page.locator("main").textContent())
                    .contains("the end of 30 September 2017", "Lamps mended in a week", "Removed since")
                    .doesNotContain("Carla Example");
            page.navigate(partnership.address(VERSIONS + "/compare?from=2&to=today"));
            assertThat(page.locator("main").textContent())
                    .contains("Action T1-02 of 2017-18", "Removed", "Carla Example");
        }
    }

    @Test
    void the_public_reads_the_versions_without_anybodys_name() {
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            page.navigate(partnership.address("/plans/2017-20"));
            page.locator("a", new Page.LocatorOptions().setHasText("Versions of this plan"))
                    .click();
            page.locator("#from").selectOption("1");
            submit(page, "Show what changed");
            assertThat(page.locator("main").textContent())
                    .contains("Lamps mended in a week", "Removed")
                    .doesNotContain("Carla");
            session.picture(Path.of("target/pictures/320-public-versions.png"));
            PageCheck.assertAccessible(page);
            assertThat(page.navigate(partnership.address(VERSIONS)).url()).contains("/sign-in");
            assertThat(page.navigate(partnership.address("/plans/none/versions"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_pages_are_accessible_wide_and_narrow() {
        try (var session = Browser.atDesk()) {
            partnership.signIn(session.page(), coordinator);
            for (String path : List.of(
                    VERSIONS,
                    VERSIONS + "/as-of?on-day=30&on-month=9&on-year=2017",
                    VERSIONS + "/as-of?on-day=1&on-month=1&on-year=2016",
                    VERSIONS + "/compare?from=1&to=today")) {
                assertThat(session.page().navigate(partnership.address(path)).status())
                        .isEqualTo(200);
                session.picture(Path.of("target/pictures", "versions" + path.replaceAll("\\W+", "-") + ".png"));
                PageCheck.assertAccessibleWideAndNarrow(session);
            }
        }
    }

    private static Action owned(Action action) {
        return action.copy().ownedBy("Carla Example").make();
    }

    private static BrowserSession open(boolean withJavaScript) {
        return withJavaScript ? Browser.atDesk() : Browser.withoutJavaScript();
    }

    private static void day(Page page, String field, int day, int month, int year) {
        page.locator("[name=" + field + "-day]").fill("" + day);
        page.locator("[name=" + field + "-month]").fill("" + month);
        page.locator("[name=" + field + "-year]").fill("" + year);
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
