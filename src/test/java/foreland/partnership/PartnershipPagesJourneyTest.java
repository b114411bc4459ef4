package foreland.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The signed-in pages of the partnership as a coordinator who is administrator too meets them. */
@JourneyTest
class PartnershipPagesJourneyTest {

    @Autowired
    ApplicationContext application;

    private TestPartnership partnership;
    private Person coordinator;

    @BeforeEach
    void makePartnership() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    @Test
    void every_page_is_accessible_wide_and_narrow() {
        Person other = partnership.person("Otto Sample", "ANALYST");
        try (var session = Browser.atDesk()) {
            partnership.signIn(session.page(), coordinator);
            for (String path : List.of(
                    "/desk",
                    "/desk/partnership/agencies",
                    "/desk/partnership/agencies/add",
                    "/desk/partnership/agencies/areas",
                    "/desk/partnership/agencies/northmere-council",
                    "/desk/partnership/people",
                    "/desk/partnership/people/add",
                    "/desk/partnership/people/{person}",
                    "/desk/partnership/people/{person}/edit",
                    "/desk/partnership/people/{person}/roles/add",
                    "/desk/partnership/people/{other}",
                    "/desk/partnership/people/{other}/close-account",
                    "/desk/partnership/people/{other}/erase",
                    "/desk/partnership/posts",
                    "/desk/partnership/posts/add",
                    "/desk/partnership/journal",
                    "/desk/partnership/journal/{person}")) {
                String address = partnership.address(
                        path.replace("{person}", coordinator.id().toString())
                                .replace("{other}", other.id().toString()));
                assertThat(session.page().navigate(address).status()).as(path).isEqualTo(200);
                session.picture(Path.of("target/pictures", path.replaceAll("\\W+", "-") + ".png"));
                PageCheck.assertAccessibleWideAndNarrow(session);
            }
        }
    }

    @Test
    void an_empty_form_is_refused_field_by_field() {
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            for (String path : List.of(
                    "/desk/partnership/agencies/add",
                    "/desk/partnership/agencies/areas",
                    "/desk/partnership/people/add",
                    "/desk/partnership/posts/add")) {
                page.navigate(partnership.address(path));
                page.locator("main button[type=submit]").click();
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
    void a_coordinator_adds_an_agency_and_its_people_without_javascript() {
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/partnership/agencies"));
            assertThat(page.locator("#missing li").allTextContents())
                    .anyMatch(text -> text.contains("Probation") && text.contains("section 5(1)(aa)"));
            click(page, "Add an agency");
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Westshire Probation Service");
            page.getByLabel("Responsible authority", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("#authority").selectOption("PROBATION");
            submit(page, "Save");
            assertThat(page.locator(".govuk-notification-banner").textContent())
                    .contains("Westshire Probation Service added");
            assertThat(page.locator("#missing li").allTextContents()).noneMatch(text -> text.contains("Probation"));

            page.navigate(partnership.address("/desk/partnership/people/add"));
            page.locator("#name").fill("Paula Placeholder");
            page.locator("#email")
                    .fill("paula.placeholder." + partnership.partnership().slug() + "@westshire.example");
            page.locator("#agency")
                    .selectOption(new com.microsoft.playwright.options.SelectOption()
                            .setLabel("Westshire Probation Service"));
            page.getByLabel("Agency lead").check();
            page.locator("[name=from-day]").fill("1");
            page.locator("[name=from-month]").fill("4");
            page.locator("[name=from-year]").fill("2017");
            submit(page, "Save");
            assertThat(page.locator("h1").textContent()).isEqualTo("Paula Placeholder");

            submit(page, "Make a link to set a password");
            String link = page.locator(".foreland-secret").textContent();
            setPassword(link);
            page.navigate(link);
            assertThat(page.locator("h1").textContent()).isEqualTo("This link does not work");
        }
    }

    @Test
    void names_are_found_without_their_accents_and_shown_with_them() {
        partnership.person("Gwyneth Llŷr", "ANALYST");
        partnership.person("Łukasz O’Brien", "ANALYST");
        try (var session = Browser.withoutJavaScript()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/partnership/people"));
            assertThat(found(page, "llyr")).containsExactly("Gwyneth Llŷr");
            assertThat(found(page, "lukasz o'brien")).containsExactly("Łukasz O’Brien");
            assertThat(found(page, "Łukasz O’B")).containsExactly("Łukasz O’Brien");
        }
    }

    private static List<String> found(Page page, String typed) {
        if (!page.locator("[name='f.name']").isVisible()) {
            page.locator("details:has(.foreland-filter) summary").click();
        }
        page.locator("[name='f.name']").fill(typed);
        submit(page, "Show");
        assertThat(page.locator("[name='f.name']").inputValue()).isEqualTo(typed);
        return page.locator("main tbody th").allInnerTexts();
    }

    private static void setPassword(String link) {
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            page.navigate(link);
            session.picture(Path.of("target/pictures/320-set-password.png"));
            PageCheck.assertAccessible(session);
            page.locator("#password").fill("paula placeholder");
            submit(page, "Set the password");
            assertThat(page.locator(".govuk-error-message").textContent()).contains("easy to guess");
            page.locator("#password").fill("kettle orbit 77 daffodil");
            submit(page, "Set the password");
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("Your password is set");
        }
    }

    @Test
    void the_second_of_two_editors_is_shown_both_versions_and_keeps_their_text() {
        try (var first = Browser.atDesk();
                var second = Browser.onPhone()) {
            partnership.signIn(first.page(), coordinator);
            partnership.signIn(second.page(), coordinator);
            String address = partnership.address("/desk/partnership/agencies/northmere-council");
            first.page().navigate(address);
            second.page().navigate(address);
            first.page().locator("#note").fill("Meets on Tuesdays");
            submit(first.page(), "Save");
            second.page().locator("#note").fill("Meets on Fridays");
            submit(second.page(), "Save");
            assertThat(second.page().locator("main").textContent())
                    .contains("Meets on", "Tuesdays", "Nothing of yours is lost");
            assertThat(second.page().locator("#note").inputValue()).isEqualTo("Meets on Fridays");
            second.picture(Path.of("target/pictures/320-both-versions.png"));
            PageCheck.assertAccessible(second.page());
            submit(second.page(), "Save");
            second.page().navigate(address);
            assertThat(second.page().locator("#note").inputValue()).isEqualTo("Meets on Fridays");
        }
    }

    @Test
    void an_erased_person_is_nameless_everywhere_and_the_chain_still_holds() {
        Person leaver = partnership.person("Lena Leaver", "ANALYST");
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/partnership/people/" + leaver.id() + "/erase"));
            submit(page, "Erase this person for good");
            assertThat(page.locator("h1").textContent()).isEqualTo("(erased)");
            page.navigate(partnership.address("/desk/partnership/journal/" + leaver.id()));
            assertThat(page.content()).contains("(erased)").doesNotContain("Lena");
            page.navigate(partnership.address("/desk/partnership/journal"));
            assertThat(page.content())
                    .contains("none was changed, removed or put in later")
                    .doesNotContain("Lena");
        }
    }

    @Test
    void two_people_do_not_hold_one_post_at_once() {
        Person other = partnership.person("Otto Sample", "ANALYST");
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.navigate(partnership.address("/desk/partnership/posts/add"));
            page.locator("#agency").selectOption(partnership.council().id().toString());
            page.locator("#title").fill("Head of community safety");
            submit(page, "Add the post");
            addHolder(page, coordinator);
            assertThat(page.locator(".govuk-notification-banner").textContent()).contains("Holder added");
            addHolder(page, other);
            assertThat(page.locator("#from-error").textContent()).contains("Someone else holds the post at that time");
            session.picture(Path.of("target/pictures/320-post-error.png"));
            PageCheck.assertAccessible(page);
        }
    }

    private static void addHolder(Page page, Person person) {
        page.locator("#person").selectOption(person.id().toString());
        page.locator("[name=from-day]").fill("1");
        page.locator("[name=from-month]").fill("4");
        page.locator("[name=from-year]").fill("2018");
        submit(page, "Add the holder");
    }

    private static void submit(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void click(Page page, String link) {
        page.locator("a", new Page.LocatorOptions().setHasText(link)).first().click();
    }
}
