package foreland.partnership.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journal.Acting;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Partnership;
import foreland.partnership.Partnerships;
import foreland.partnership.Person;
import foreland.partnership.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several partnerships in one installation: adding one, working in it, and seeing nothing of the others. */
@JourneyTest
class PartnershipsJourneyTest {

    private static final Path PLAN = Path.of("docs/formats/examples/four-years-five-themes.yaml");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    ApplicationContext application;

    @Autowired
    Partnerships partnerships;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    private TestPartnership home;
    private Person keeper;
    private String slug;

    @BeforeEach
    void someoneKeepsTheInstallation() {
        home = TestPartnership.homeIn(application);
        keeper = home.person("Kay Keeper", Role.ADMINISTRATOR);
        slug = "eastfold-" + COUNT.incrementAndGet();
    }

    @Test
    void whoever_adds_a_partnership_works_in_it_at_once_and_stays_at_its_address() {
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            home.signIn(page, keeper);
            page.navigate(home.address(PartnershipsPage.ADDRESS));
            PageCheck.assertAccessible(session);
            add(page, slug);
            assertThat(page.locator(".govuk-notification-banner").textContent())
                    .contains("Eastfold Community Safety Partnership added");
            page.locator("main td a[href='/p/" + slug + "/']").click();
            assertThat(page.locator("main").innerText()).contains("No plan has been published here yet");
            PageCheck.assertAccessible(session);
            for (String path :
                    List.of("/", "/plan", "/desk", "/desk/publication/importing", "/desk/partnership/people")) {
                assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(200);
                assertThat(linksOutOf(page))
                        .as("links of %s that leave /p/%s", path, slug)
                        .isEmpty();
            }
            takePlanIn(page);
            assertThat(page.url()).isEqualTo(address("/plans/2031-35"));
            page.navigate(address("/desk/partnership/journal"));
            assertThat(page.locator("main").innerText())
                    .contains("partnership added", "Kay Keeper", "role given")
                    .doesNotContain("Foreland itself");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(page.url()).isEqualTo(address("/"));
            page.navigate(address("/desk"));
            assertThat(page.url()).startsWith(address("/sign-in"));
        }
    }

    @Test
    void a_partnership_is_added_once_and_under_an_address_of_its_own() {
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            home.signIn(page, keeper);
            add(page, "Not a slug!");
            assertThat(page.locator("#slug-error").textContent()).contains("small letters, digits and single hyphens");
            PageCheck.assertAccessible(page);
            page.navigate(home.address(PartnershipsPage.ADDRESS + "/add"));
            for (int click = 1; click <= 2; click++) {
                assertThat(post(page).text())
                        .as("answer to click %s", click)
                        .contains("<h1 class=\"govuk-heading-l\">Partnerships</h1>", "/p/" + slug + "/");
            }
            add(page, slug);
            assertThat(page.locator("#slug-error").textContent())
                    .contains("There is a partnership at /p/" + slug + " already. Choose another short name");
            assertThat(page.locator("#name").inputValue()).isEqualTo("Eastfold Community Safety Partnership");
            assertThat(partnerships.list().stream().filter(p -> p.slug().equals(slug)))
                    .hasSize(1);
        }
    }

    @Test
    void an_empty_form_is_refused_field_by_field() {
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            home.signIn(page, keeper);
            page.navigate(home.address(PartnershipsPage.ADDRESS + "/add"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the partnership"))
                    .click();
            assertThat(page.locator(".govuk-error-summary__list a").allTextContents())
                    .hasSize(4);
            PageCheck.assertAccessible(page);
        }
    }

    @Test
    void only_the_keeper_of_the_installation_sees_the_list() {
        TestPartnership other = TestPartnership.in(application);
        Person administrator = other.person("Otto Sample", Role.ADMINISTRATOR);
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            other.signIn(page, administrator);
            assertThat(page.navigate(other.address(PartnershipsPage.ADDRESS)).status())
                    .isEqualTo(403);
            assertThat(page.navigate(other.address(PartnershipsPage.ADDRESS + "/add"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void people_of_one_partnership_see_nothing_of_another() {
        TestPartnership other = TestPartnership.in(application);
        Person stranger = other.person("Otto Sample", Role.COORDINATOR, Role.ADMINISTRATOR);
        try (var session = Browser.atDesk()) {
            home.signIn(session.page(), keeper);
            add(session.page(), slug);
            takePlanIn(session.page());
        }
        Partnership eastfold = partnerships.find(slug).orElseThrow();
        unpublishThePlanOf(eastfold);
        try (var session = Browser.atDesk()) {
            Page page = session.page();
            other.signIn(page, stranger);
            for (String path : List.of(
                    "/desk",
                    "/desk/partnership/agencies",
                    "/desk/partnership/agencies/eastfold-county-council",
                    "/desk/partnership/people",
                    "/desk/partnership/people/" + keeper.id(),
                    "/desk/partnership/journal",
                    "/desk/partnership/journal/" + eastfold.id(),
                    "/desk/publication/importing")) {
                assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(403);
            }
            assertThat(page.navigate(address("/plans/2031-35")).status()).isEqualTo(404);
            assertThat(page.navigate(address("/plans/2031-35/plan.yaml")).status())
                    .isEqualTo(404);
            page.navigate(other.address("/desk/partnership/people/" + keeper.id()));
            assertThat(page.content()).doesNotContain("Kay Keeper");
        }
        for (Acting acting : List.of(
                Acting.person(stranger.id(), eastfold.id()),
                Acting.person(stranger.id(), other.partnership().id()),
                Acting.publicIn(eastfold.id()))) {
            assertThat(rows("plan.plan where partnership_id = ?", eastfold.id(), acting))
                    .isZero();
            assertThat(rows("plan.action where partnership_id = ?", eastfold.id(), acting))
                    .isZero();
            assertThat(rows("journal.entry where partnership_id = ?", eastfold.id(), acting))
                    .isZero();
            assertThat(rows("partnership.membership where partnership_id = ?", eastfold.id(), acting))
                    .isZero();
            assertThat(rows("partnership.person where id = ?", keeper.id(), acting))
                    .isZero();
        }
        assertThat(rows("plan.plan where partnership_id = ?", eastfold.id(), Acting.person(keeper.id(), eastfold.id())))
                .isEqualTo(1);
    }

    private void add(Page page, String typedSlug) {
        page.navigate(home.address(PartnershipsPage.ADDRESS + "/add"));
        page.locator("#name").fill("Eastfold Community Safety Partnership");
        page.locator("#slug").fill(typedSlug);
        page.getByLabel("Two").check();
        page.locator("#agency").fill("Eastfold County Council");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the partnership"))
                .click();
    }

    /** Sends the form that the page shows, as each click of a double click does. */
    private APIResponse post(Page page) {
        FormData fields = FormData.create()
                .set("name", "Eastfold Community Safety Partnership")
                .set("slug", slug)
                .set("tiers", "two")
                .set("agency", "Eastfold County Council");
        for (String hidden : List.of("_csrf", "_form")) {
            fields.set(hidden, page.locator("main input[name=" + hidden + "]").inputValue());
        }
        return page.request()
                .post(
                        home.address(PartnershipsPage.ADDRESS + "/add"),
                        RequestOptions.create().setForm(fields));
    }

    private void takePlanIn(Page page) {
        page.navigate(address("/desk/publication/importing"));
        page.locator("#file").setInputFiles(PLAN);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look at what would change"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add this plan"))
                .click();
    }

    private void unpublishThePlanOf(Partnership partnership) {
        Acting.system(partnership.id())
                .run(() -> transactions.executeWithoutResult(
                        transaction -> sql.sql("update plan.plan set published = false where partnership_id = ?")
                                .param(partnership.id())
                                .update()));
    }

    /** What row-level security lets through to plain SQL. */
    private int rows(String what, UUID key, Acting acting) {
        return acting.doing(() -> transactions.execute(transaction -> sql.sql("select count(*) from " + what)
                .param(key)
                .query(Integer.class)
                .single()));
    }

    /** Forms and links of this site; assets, and other partnerships offered on the first page, are meant to be outside. */
    private List<String> linksOutOf(Page page) {
        return page.locator("header a, main form, footer a, main a").all().stream()
                .map(link -> String.valueOf(
                        link.getAttribute("href") != null ? link.getAttribute("href") : link.getAttribute("action")))
                .filter(href -> href.startsWith("/") && !href.startsWith("/p/"))
                .filter(href -> !href.equals("/"))
                .toList();
    }

    private String address(String path) {
        return home.address("").replaceFirst("/p/.*", "/p/" + slug + path);
    }
}
