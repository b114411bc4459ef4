package foreland.plan.publicpages;

import static foreland.plan.publicpages.Sample.Y2017;
import static foreland.plan.publicpages.Sample.area;
import static foreland.plan.publicpages.Sample.plan;
import static foreland.plan.publicpages.Sample.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import foreland.Foreland;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journal.Acting;
import foreland.partnership.Partnerships;
import foreland.plan.Plan;
import foreland.testing.WithTestDatabase;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Every public page in a browser: wide and narrow, without JavaScript, with a rich plan, a poor one and none. */
@SpringBootTest(classes = Foreland.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(PublicPagesBrowserTest.Sampled.class)
@WithTestDatabase
class PublicPagesBrowserTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/plan",
            "/plan/2016-17",
            "/plan/2017-18",
            "/plan/2017-18/table",
            "/plan/2017-18/by-agency",
            "/plan/2016-17/facts",
            "/plan/2017-18/facts",
            "/plan/2017-18/actions/T1-03",
            "/plan/2016-17/actions/T1-03",
            "/plan/compare",
            "/plan/compare?left=2016-17&right=2016-17",
            "/plans/2017-20",
            "/plans/everything");

    @TestConfiguration(proxyBeanMethods = false)
    static class Sampled {
        @Bean
        @Primary
        InMemoryPlans sampledPlans() {
            return new InMemoryPlans();
        }
    }

    @Autowired
    InMemoryPlans plans;

    @Autowired
    Partnerships partnerships;

    @LocalServerPort
    int port;

    @BeforeEach
    void aPartnership() {
        if (partnerships.findHome().isEmpty()) {
            Acting.system(null)
                    .run(() -> partnerships.add("seaville", "Seaville Community Safety Partnership", false, true));
        }
        plans.only(SamplePlans.earlier(), SamplePlans.current(), SamplePlans.everything());
    }

    @Test
    void every_page_is_accessible_wide_and_narrow_and_has_a_title_of_its_own() {
        try (BrowserSession session = Browser.atDesk()) {
            Set<String> titles = new HashSet<>();
            for (String path : PAGES) {
                open(session, path, 200);
                session.picture(Path.of("target/pictures", "plan" + path.replaceAll("\\W+", "-") + ".png"));
                PageCheck.assertAccessibleWideAndNarrow(session);
                assertThat(titles.add(session.page().title()))
                        .as("title of %s", path)
                        .isTrue();
            }
        }
    }

    @Test
    void with_no_plan_at_all_every_page_says_so() {
        plans.only();
        try (BrowserSession session = Browser.onPhone()) {
            open(session, "/", 200);
            assertThat(session.page().locator("main").innerText()).contains("No plan has been published");
            PageCheck.assertAccessible(session);
            open(session, "/plan", 200);
            assertThat(session.page().locator("main").innerText()).contains("No plan has been published");
            PageCheck.assertAccessible(session);
            open(session, "/plan/compare", 200);
            assertThat(session.page().locator("main").innerText()).contains("not yet two years");
            PageCheck.assertAccessible(session);
            open(session, "/plan/2017-18", 404);
            PageCheck.assertAccessible(session.page());
        }
    }

    @Test
    void a_plan_without_years_and_a_year_without_actions_are_told_as_they_are() {
        Plan without = plan("2030-33", 2030, 2033, List.of());
        Plan empty = plan("2017-18", 2017, 2018, List.of(area("T1", "Streets")), year(Y2017, List.of()));
        plans.only(without, empty);
        try (BrowserSession session = Browser.onPhone()) {
            for (String path : List.of("/", "/plan", "/plan/2017-18/table", "/plan/2017-18/by-agency")) {
                open(session, path, 200);
                PageCheck.assertAccessible(session);
            }
            open(session, "/plan/2017-18", 200);
            PageCheck.assertAccessible(session);
            assertThat(session.page().locator("main").innerText())
                    .contains("The actions of this year were not published");
            open(session, "/plan/2031-32", 200);
            PageCheck.assertAccessible(session);
            assertThat(session.page().locator("main").innerText()).contains("No action plan was published");
        }
    }

    @Test
    void a_wrong_year_or_action_leads_on_to_what_there_is() {
        try (BrowserSession session = Browser.atDesk()) {
            for (String path : List.of("/plan/2017", "/plan/1999-00", "/plan/2017-19/table", "/plans/none")) {
                open(session, path, 404);
                PageCheck.assertAccessible(session.page());
            }
            open(session, "/plan/2017-18/actions/T9-99", 404);
            session.page().locator("main a", text("All actions of 2017-18")).click();
            assertThat(session.page().url()).endsWith("/plan/2017-18/table");
        }
    }

    @Test
    void a_reader_narrows_the_table_by_keyboard_without_javascript() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            open(session, "/plan/2017-18/table", 200);
            Page page = session.page();
            page.locator("summary").focus();
            page.keyboard().press("Enter");
            for (int i = 0; i < 10 && !"f.lead".equals(focused(page)); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("Sea");
            page.keyboard().press("Enter");
            for (int i = 0; i < 10 && !"Show".equals(focused(page)); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*f\\.lead=.*"));
            assertThat(page.locator("tbody tr").count()).isEqualTo(2);
            assertThat(page.locator("tbody").innerText()).doesNotContain("Harbour Police");
        }
    }

    @Test
    void an_owner_is_shown_by_post_and_never_by_name() {
        try (BrowserSession session = Browser.atDesk()) {
            open(session, "/plan/2017-18/actions/T1-03", 200);
            assertThat(session.page().content())
                    .contains("Neighbourhood inspector")
                    .doesNotContain("Pat Example");
        }
    }

    @Test
    void a_page_leads_from_an_action_to_the_one_it_continues_and_back() {
        try (BrowserSession session = Browser.atDesk()) {
            open(session, "/plan/2017-18/actions/T1-03", 200);
            session.page().locator("main a", text("2016-17: T1-03 Street week")).click();
            assertThat(session.page().url()).endsWith("/plan/2016-17/actions/T1-03");
            session.page().locator("main a", text("2017-18: T1-03 Street week")).click();
            assertThat(session.page().url()).endsWith("/plan/2017-18/actions/T1-03");
        }
    }

    @Test
    void a_page_and_all_it_needs_stays_light() {
        try (BrowserSession session = Browser.withoutJavaScript()) {
            for (String path : PAGES) {
                Response response = open(session, path, 200);
                // Uncompressed: on the wire it is about a fifth.
                assertThat(response.body().length).as(path).isLessThan(100_000);
            }
        }
    }

    private Response open(BrowserSession session, String path, int status) {
        Response response = session.page().navigate("http://localhost:" + port + path);
        assertThat(response.status()).as(path).isEqualTo(status);
        assertThat(response.headerValue("content-type")).startsWith("text/html");
        return response;
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.name || document.activeElement.textContent.trim()");
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
