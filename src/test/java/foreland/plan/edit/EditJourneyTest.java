package foreland.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.plan.Action;
import foreland.plan.ActionLink;
import foreland.plan.NumericMeasure;
import foreland.plan.Plan;
import foreland.plan.PlanEditing;
import foreland.plan.PlanStatus;
import foreland.plan.Plans;
import foreland.plan.Versioned;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A coordinator writes and changes a plan. */
@JourneyTest
class EditJourneyTest {

    private static final String PLAN = "/desk/plan/edit/2017-20";
    private static final String ACTION = PLAN + "/actions/2017-18/T1-01";

    @Autowired
    ApplicationContext application;

    private TestPartnership partnership;
    private Person coordinator;

    @BeforeEach
    void makePartnership() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", Role.COORDINATOR);
    }

    @Test
    void every_page_is_accessible_wide_and_narrow() {
        storePlan(PlanStatus.DRAFT);
        try (var session = Browser.atDesk()) {
            partnership.signIn(session.page(), coordinator);
            for (String path : List.of(
                    "/desk/plan/edit",
                    "/desk/plan/edit/_new",
                    PLAN,
                    PLAN + "/header",
                    PLAN + "/focus-areas",
                    PLAN + "/focus-areas/T1",
                    PLAN + "/actions/2017-18",
                    PLAN + "/focus-areas/T1/remove",
                    PLAN + "/order",
                    PLAN + "/copy-forward/2017-18",
                    ACTION,
                    ACTION + "/remove")) {
                assertThat(session.page().navigate(partnership.address(path)).status())
                        .as(path)
                        .isEqualTo(200);
                session.picture(Path.of("target/pictures", path.replaceAll("\\W+", "-") + ".png"));
                PageCheck.assertAccessibleWideAndNarrow(session);
            }
        }
    }

    @Test
    void an_empty_form_is_refused_field_by_field() {
        storePlan(PlanStatus.DRAFT);
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            for (String path : List.of(
                    "/desk/plan/edit/_new",
                    PLAN + "/focus-areas",
                    PLAN + "/actions/2017-18",
                    ACTION + "/remove",
                    PLAN)) {
                page.navigate(partnership.address(path));
                page.locator("main form button[type=submit]").last().click();
                assertThat(page.title()).as(path).startsWith("Error: ");
                for (var link : page.locator(".govuk-error-summary__list a").all()) {
                    assertThat(page.locator(String.valueOf(link.getAttribute("href")))
                                    .count())
                            .as("field of: %s", link.textContent())
                            .isEqualTo(1);
                }
                session.picture(Path.of("target/pictures", "error" + path.replaceAll("\\W+", "-") + ".png"));
                PageCheck.assertAccessible(page);
            }
        }
    }

    @Test
    void a_plan_is_made_from_an_empty_page_without_javascript() {
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start a new plan"))
                    .click();
            page.locator("#reference").fill("2018-21");
            page.locator("#title").fill("Safer Northmere 2018 to 2021");
            day(page, "from", 1, 4, 2018);
            day(page, "to", 31, 3, 2021);
            submit(page, "Start the plan");
            assertThat(message(page)).contains("Plan 2018-21 started");

            click(page, "Add a focus area");
            page.locator("#code").fill("T1");
            page.locator("#title").fill("Safer streets");
            page.locator("#links-0-kind").selectOption("BOARD");
            page.locator("#links-0-text").fill("Every child is safe");
            submit(page, "Save");
            assertThat(message(page)).contains("Focus area T1 added");

            page.locator("#year").selectOption("2018-19");
            submit(page, "Add the year");
            click(page, "Add an action to 2018-19");
            page.locator("#reference").fill("T1-01");
            page.locator("#title").fill("People feel safe at night");
            page.locator("#focusArea").selectOption("T1");
            page.locator("#leadAgency").selectOption("Northmere Council");
            page.locator("#knownOwner").selectOption("Carla Example");
            page.locator("#measures-0-title").fill("Reports of disorder at night");
            page.locator("#measures-0-unit").fill("reports");
            page.locator("#measures-0-target").fill("80");
            submit(page, "Add another measure");
            assertThat(page.locator("#measures-0-target").inputValue()).isEqualTo("80");
            page.locator("#measures-1-title").fill("Residents say so in the survey");
            page.locator("[name=measures-1-kind][value=words]").check();
            submit(page, "Save");
            assertThat(message(page)).contains("Action T1-01 added");
            assertThat(page.locator("main").textContent()).contains("T1-01: People feel safe at night");
        }
        Action saved = partnership
                .acting(() -> application.getBean(Plans.class).find("2018-21"))
                .orElseThrow()
                .years()
                .get(0)
                .actions()
                .get(0);
        assertThat(saved.owner()).isEqualTo("Carla Example");
        assertThat(saved.measures()).hasSize(2).element(0).isInstanceOf(NumericMeasure.class);
    }

    @Test
    void the_second_of_two_editors_is_shown_both_versions_and_keeps_their_text() {
        storePlan(PlanStatus.DRAFT);
        try (var first = Browser.atDesk();
                var second = Browser.onPhone()) {
            partnership.signIn(first.page(), coordinator);
            partnership.signIn(second.page(), coordinator);
            first.page().navigate(partnership.address(ACTION));
            second.page().navigate(partnership.address(ACTION));
            first.page().locator("#outcome").fill("Twelve schools visited");
            submit(first.page(), "Save");
            second.page().locator("#outcome").fill("Nine schools visited");
            submit(second.page(), "Save");
            assertThat(second.page().locator("main").textContent()).contains("Twelve", "Nothing of yours is lost");
            assertThat(second.page().title()).startsWith("Error: ");
            assertThat(second.page().locator("#outcome").inputValue()).isEqualTo("Nine schools visited");
            second.picture(Path.of("target/pictures/320-action-both-versions.png"));
            PageCheck.assertAccessible(second.page());
            submit(second.page(), "Save");
            assertThat(message(second.page())).contains("Action T1-01 saved");
        }
        assertThat(stored().content().outcome()).isEqualTo("Nine schools visited");
    }

    @Test
    void a_double_click_and_a_resend_make_one_change_and_get_its_answer() {
        storePlan(PlanStatus.DRAFT);
        int before = stored().version();
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address(ACTION));
            page.locator("#title").fill("Far fewer fires");
            Object answer = page.evaluate("""
                    async () => {
                      const form = document.querySelector('main form');
                      const send = () => fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
                      await Promise.all([send(), send()]);
                      const again = await send();
                      return again.status + ' ' + again.url;
                    }""");
            assertThat(answer).isEqualTo("200 " + partnership.address("/desk/plan/edit/2017-20"));
        }
        assertThat(stored().version()).isEqualTo(before + 1);
        assertThat(stored().content().title()).isEqualTo("Far fewer fires");
    }

    @Test
    void a_removed_action_leaves_its_reason_in_the_journal() {
        storePlan(PlanStatus.DRAFT);
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address(ACTION));
            click(page, "Remove this action");
            page.locator("#removedBecause").fill("Merged into another");
            submit(page, "Remove the action");
            assertThat(message(page)).contains("Action T1-01 removed");
            page.navigate(partnership.address("/desk/partnership/journal"));
            assertThat(page.content()).contains("removed because: Merged into another");
        }
    }

    @Test
    void actions_are_copied_forward_moved_and_a_focus_area_removed_without_javascript() {
        storePlan(PlanStatus.DRAFT);
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/plan/edit/2017-20"));
            click(page, "Copy actions of 2017-18 forward");
            submit(page, "Copy them forward");
            assertThat(message(page)).contains("The draft for 2018-19 goes on with 1 action");
            click(page, "Add a focus area");
            page.locator("#code").fill("T2");
            page.locator("#title").fill("Safer roads");
            submit(page, "Save");
            click(page, "Change the order of focus areas and actions");
            page.locator("button[value='up T2']").click();
            assertThat(message(page)).contains("Focus area T2 moved up");
            assertThat(page.locator("main ol").first().textContent())
                    .containsSubsequence("T2: Safer roads", "T1: Safer homes");

            page.navigate(partnership.address("/desk/plan/edit/2017-20/focus-areas/T1/remove"));
            page.locator("#removedBecause").fill("Merged");
            submit(page, "Remove the focus area");
            assertThat(page.title()).startsWith("Error: ");
            page.navigate(partnership.address("/desk/plan/edit/2017-20/focus-areas/T2/remove"));
            page.locator("#removedBecause").fill("Merged");
            submit(page, "Remove the focus area");
            assertThat(message(page)).contains("Focus area T2 removed");
        }
        Plan now = partnership
                .acting(() -> application.getBean(Plans.class).find("2017-20"))
                .orElseThrow();
        assertThat(now.focusAreas()).extracting(area -> area.code()).containsExactly("T1");
        Action again = now.years().get(1).actions().get(0);
        assertThat(again.continues()).isEqualTo(new ActionLink(null, Samples.YEAR, "T1-01"));
        assertThat(again.title()).isEqualTo(Samples.action().title());
        assertThat(again.outcome()).isNull();
        assertThat(again.measures().get(0))
                .isInstanceOfSatisfying(
                        NumericMeasure.class,
                        measure -> assertThat(measure.baseline()).isEqualTo("120"));
    }

    @Test
    void only_those_with_the_right_in_this_partnership_open_the_pages() {
        storePlan(PlanStatus.DRAFT);
        Person lead = partnership.person("Lena Leading", "AGENCY_LEAD");
        TestPartnership other = TestPartnership.in(application);
        Person elsewhere = other.person("Otto Sample", Role.COORDINATOR);
        try (var session = Browser.atDesk()) {
            partnership.signIn(session.page(), lead);
            assertThat(session.page().navigate(partnership.address(ACTION)).status())
                    .isEqualTo(403);
        }
        try (var session = Browser.atDesk()) {
            other.signIn(session.page(), elsewhere);
            assertThat(session.page().navigate(partnership.address(ACTION)).status())
                    .isIn(403, 404);
            assertThat(session.page().navigate(other.address(ACTION)).status()).isEqualTo(404);
        }
    }

    @Test
    void a_plan_before_a_deciding_body_is_shown_and_not_edited() {
        storePlan(PlanStatus.COUNCIL);
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/plan/edit/2017-20"));
            assertThat(page.locator("main").textContent()).contains("nobody can change it");
            assertThat(page.navigate(partnership.address(ACTION)).status()).isEqualTo(403);
        }
    }

    private void storePlan(PlanStatus status) {
        partnership.acting(() -> application.getBean(Plans.class).record(Samples.plan(status)));
    }

    private Versioned<Action> stored() {
        return partnership
                .acting(() -> application.getBean(PlanEditing.class).findAction("2017-20", Samples.YEAR, "T1-01"))
                .orElseThrow();
    }

    private static void day(Page page, String field, int day, int month, int year) {
        page.locator("[name=" + field + "-day]").fill("" + day);
        page.locator("[name=" + field + "-month]").fill("" + month);
        page.locator("[name=" + field + "-year]").fill("" + year);
    }

    private static String message(Page page) {
        return page.locator(".govuk-notification-banner").textContent();
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void click(Page page, String link) {
        page.locator("a", new Page.LocatorOptions().setHasText(link)).first().click();
    }
}
