package foreland.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.partnership.Person;
import foreland.testing.TestClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Posts every form that somebody with many roles finds, with nothing in it: in a new partnership, where every list is empty, and in
 * one whose year is in force. The answer is another page, or the same one that says at its top what is wrong, with a link to each
 * field, "Error:" in its title and what was typed still in it.
 */
@JourneyTest
class EveryFormRefusedTest {

    /** Forms that are not posted here, by a part of their address, with the reason. */
    private static final Map<String, String> NOT_POSTED = Map.of(
            "/sign-out", "ends the session",
            "/close-account", "asks for nothing but the press of its button, which ends the session",
            "/erase", "asks for nothing but the press of its button, which ends the session",
            "/desk/account/", "changes what the session stands on; its own tests refuse it",
            "/desk/house/backup", "answers with a file",
            "/begin", "leads into the close, after which little can be posted any more",
            "/desk/delivery/closing/2017-20/2017-18/close", "is refused before 1 April and ends the year after it");

    private static final String[] START = {"/desk", "/", "/plan", "/progress"};

    @Autowired
    ApplicationContext application;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TestClock clock;

    private TestPartnership partnership;
    private Person everything;
    private boolean withAxe = true;
    private final List<String> faults = new ArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();

    @BeforeEach
    void aPartnership() {
        clock.goTo(LocalDate.of(2018, 1, 9));
        partnership = TestPartnership.in(application);
        everything = partnership.person(
                "Petra Example",
                "COORDINATOR",
                "ADMINISTRATOR",
                "AGENCY_LEAD",
                "ANALYST",
                "DEMOCRATIC_SERVICES",
                "EXECUTIVE_MEMBER");
    }

    @AfterEach
    void back() {
        clock.setBack();
    }

    @Test
    void in_a_new_partnership_every_list_is_empty_and_every_empty_form_is_refused() {
        postEveryForm(PageCheck::assertAccessible);
        assertThat(faults).isEmpty();
        assertThat(refused).hasValueGreaterThan(5);
    }

    /** Its pages as they stand, filled, are those of {@link EveryPageIsOpenedTest}; axe sees their forms refused below. */
    @Test
    void in_a_year_in_force_every_empty_form_is_refused() {
        withAxe = false;
        LiveYear.in(partnership, application, partnership.council(), partnership.agency("Northmere Fire Service"));
        postEveryForm(page -> {});
        assertThat(faults).isEmpty();
        assertThat(refused).hasValueGreaterThan(5);
    }

    /** Every page is found first: what is taken here may change which there are. */
    @Test
    void wrong_values_are_taken_or_refused_by_the_form_itself() {
        LiveYear.in(partnership, application, partnership.council(), partnership.agency("Northmere Fire Service"));
        Crawl crawl = new Crawl(requestMappingHandlerMapping, partnership.address(""));
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, everything);
            Set<String> found = new LinkedHashSet<>();
            crawl.follow(
                    page,
                    (path, here) -> {
                        if (here.locator("main form[method=post]").count() > 0) {
                            found.add(here.url());
                        }
                    },
                    START);
            for (String url : found) {
                page.navigate(url);
                if (page.url().equals(url)) {
                    look(url, page, here -> {}, WrongValues.TOO_LONG);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(refused).hasValueGreaterThan(5);
    }

    private void postEveryForm(Consumer<Page> first) {
        Crawl crawl = new Crawl(requestMappingHandlerMapping, partnership.address(""));
        try (BrowserSession session = Browser.atDesk()) {
            partnership.signIn(session.page(), everything);
            crawl.follow(session.page(), (path, page) -> look(path, page, first, EMPTIED), START);
        }
    }

    private void look(String path, Page page, Consumer<Page> first, String filled) {
        try {
            first.accept(page);
            String here = page.url();
            int forms = page.locator("main form").count();
            for (int form = 0; form < forms; form++) {
                if (form > 0) {
                    page.navigate(here);
                }
                if (form < page.locator("main form").count()) {
                    post(page, form, filled);
                }
            }
        } catch (AssertionError fault) {
            faults.add(path + ": " + fault.getMessage());
        }
    }

    private void post(Page page, int form, String filled) {
        String action = String.valueOf(page.evaluate("i => document.querySelectorAll('main form')[i].action", form));
        boolean asksOnly = page.evaluate("i => document.querySelectorAll('main form')[i].method", form)
                .equals("get");
        if (asksOnly || NOT_POSTED.keySet().stream().anyMatch(action::contains)) {
            return;
        }
        if (filled.equals(WrongValues.TOO_LONG)) {
            WrongValues.faultsOf(page, form).forEach(fault -> faults.add(String.valueOf(fault)));
            page.navigate(page.url());
            if (page.locator("main form").count() <= form) {
                return;
            }
        }
        page.evaluate(filled, form);
        Response answer = page.waitForNavigation(() -> page.evaluate(
                "i => { const form = document.querySelectorAll('main form')[i];"
                        + " form.requestSubmit(form.querySelector('button[type=submit], button:not([type])')); }",
                form));
        String where = "form " + form + " to " + action;
        assertThat(answer.status()).as(where).isLessThan(500);
        if (page.locator(".govuk-error-summary").count() == 0) {
            assertThat(answer.status())
                    .as(where + " answers without an error summary: "
                            + page.locator("main").innerText())
                    .isLessThan(400);
            return;
        }
        refused.incrementAndGet();
        assertThat(page.title()).as(where).startsWith("Error: ");
        assertThat(page.evaluate("document.activeElement.className"))
                .as("what has the focus after " + where)
                .isEqualTo("govuk-error-summary");
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('.govuk-error-summary__list a')].map(link => link.getAttribute('href'))
                    .filter(target => !document.getElementById(decodeURIComponent(target.slice(1))))"""))
                .as("fields that the summary leads to and that are not there, after " + where)
                .isEmpty();
        assertThat((List<?>) page.evaluate(NOT_KEPT))
                .as("what was typed and is gone, after " + where)
                .isEmpty();
        if (withAxe) {
            PageCheck.assertAccessible(page);
        }
    }

    /** Of what must be filled in nothing is, but that no browser takes back a choice once made; the last text field of several keeps a word, to see that it comes back. */
    private static final String EMPTIED = """
            i => {
                const fields = [...document.querySelectorAll('main form')[i].elements];
                for (const field of fields) {
                    if (field.type === 'radio') field.checked = field.defaultChecked;
                    else if (field.type === 'checkbox') field.checked = false;
                    else if (field.tagName === 'SELECT') field.selectedIndex = [...field.options].findIndex(option => option.value === '');
                    else if (field.tagName === 'TEXTAREA' || ['text', 'search', 'email', 'password', 'url', 'tel'].includes(field.type)) field.value = '';
                }
                const texts = fields.filter(field => field.tagName === 'TEXTAREA' && field.name);
                sessionStorage.removeItem('kept');
                if (texts.length > 1) {
                    texts.at(-1).value = 'Kept word';
                    sessionStorage.setItem('kept', texts.at(-1).name);
                }
            }""";

    private static final String NOT_KEPT = """
            () => {
                const name = sessionStorage.getItem('kept');
                if (!name) return [];
                const field = document.querySelector('main [name="' + name + '"]');
                return field && field.value === 'Kept word' ? [] : [name];
            }""";
}
