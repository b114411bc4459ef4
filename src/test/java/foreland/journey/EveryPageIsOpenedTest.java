package foreland.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foreland.Foreland;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.house.FirstStart;
import foreland.testing.TestClock;
import foreland.testing.WithTestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Follows the links of the example's pages as its coordinator, its administrator, an agency's lead and the public do, and looks at
 * one page of each address: wide, narrow and in the dark. An address to which no link led is named below with the test that looks at
 * it; a new page that is neither fails here.
 */
@SpringBootTest(
        classes = Foreland.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // A database of its own: what links there are must not depend on what other tests did to the example before.
        properties = "every-page=true")
@WithTestDatabase
@Import(TestClock.InPlace.class)
class EveryPageIsOpenedTest {

    /** Addresses that no link of the example leads to, with the test that has axe look at them. */
    private static final Map<String, String> OPENED_ELSEWHERE = Map.ofEntries(
            Map.entry("/assessment/{year:\\d{4}-\\d{2}}", "AssessmentJourneyTest"),
            Map.entry("/confirm", "AccountJourneyTest"),
            Map.entry("/desk/assessment/draft/{year:\\d{4}-\\d{2}}", "AssessmentJourneyTest"),
            Map.entry(
                    "/desk/assessment/draft/{year:\\d{4}-\\d{2}}/figures/{figure:[a-z][a-z0-9-]*}",
                    "AssessmentJourneyTest"),
            Map.entry("/desk/assessment/draft/{year:\\d{4}-\\d{2}}/public", "AssessmentJourneyTest"),
            Map.entry("/desk/assessment/draft/{year:\\d{4}-\\d{2}}/sections/{section}", "AssessmentJourneyTest"),
            Map.entry("/desk/assessment/prioritisation/{year:\\d{4}-\\d{2}}", "AssessmentJourneyTest"),
            Map.entry(
                    "/desk/assessment/prioritisation/{year:\\d{4}-\\d{2}}/{number:\\d{1,4}}", "AssessmentJourneyTest"),
            Map.entry(
                    "/desk/assessment/prioritisation/{year:\\d{4}-\\d{2}}/{number:\\d{1,4}}/score",
                    "AssessmentJourneyTest"),
            Map.entry("/desk/delivery/agency/{agency}/{plan}/{year}", "OverviewJourneyTest"),
            Map.entry("/desk/delivery/closing/{plan}/{year}/outlooks", "ClosingJourneyTest"),
            Map.entry("/desk/delivery/closing/{plan}/{year}/outlooks/{number:\\d{1,9}}", "ClosingJourneyTest"),
            Map.entry("/desk/delivery/evaluation/{plan}/{year}/{reference}", "EvaluationJourneyTest"),
            Map.entry("/desk/delivery/evaluation/{plan}/{year}/{reference}/present", "EvaluationJourneyTest"),
            Map.entry("/desk/delivery/evaluation/{plan}/{year}/{reference}/write", "EvaluationJourneyTest"),
            Map.entry("/desk/delivery/recorded/{plan}/{year}", "ImportJourneyTest"),
            Map.entry("/desk/evidence/datasets/{id}/description", "EvidenceJourneyTest"),
            Map.entry("/desk/evidence/importing/{id}", "EvidenceJourneyTest"),
            Map.entry("/desk/evidence/importing/{id}/columns", "EvidenceJourneyTest"),
            Map.entry("/desk/governance/bodies/{slug}", "GovernanceJourneyTest"),
            Map.entry("/desk/governance/decisions/awaiting", "GovernanceJourneyTest"),
            Map.entry("/desk/governance/decisions/record/{matter}/{slug}", "GovernanceJourneyTest"),
            Map.entry("/desk/governance/decisions/{number:\\d{1,9}}", "GovernanceJourneyTest"),
            Map.entry("/desk/governance/meetings/{id}", "GovernanceJourneyTest"),
            Map.entry("/desk/partnership/mail", "MailJourneyTest"),
            Map.entry("/desk/partnership/posts/{id}", "PartnershipPagesJourneyTest"),
            Map.entry("/desk/partnership/tokens/{id}/revoke", "TokensJourneyTest"),
            Map.entry("/desk/partnership/webhooks/{id}", "WebhooksJourneyTest"),
            Map.entry("/desk/plan/agreement", "LifeJourneyTest"),
            Map.entry("/desk/plan/agreement/{plan}/{year}/{reference}", "LifeJourneyTest"),
            Map.entry("/desk/plan/agreement/{plan}/{year}/{reference}/decline", "LifeJourneyTest"),
            Map.entry("/desk/plan/changes/{number:\\d{1,9}}", "ChangesJourneyTest"),
            Map.entry("/desk/plan/versions/{plan}/as-of", "VersionsJourneyTest"),
            Map.entry("/desk/plan/versions/{plan}/compare", "VersionsJourneyTest"),
            Map.entry("/desk/publication/importing/{id}", "ImportJourneyTest"),
            Map.entry("/desk/partnership/lock-outs", "LockOutsJourneyTest"),
            Map.entry("/desk/partnership/single-sign-on/{id}", "SingleSignOnJourneyTest"),
            Map.entry("/desk/partnership/single-sign-on/{id}/edit", "SingleSignOnJourneyTest"),
            Map.entry("/sign-in/single-sign-on/{id}", "SingleSignOnJourneyTest"),
            Map.entry("/sign-in/single-sign-on/{id}/back", "SingleSignOnJourneyTest"),
            Map.entry("/plan/{year}/table", "PublicPagesBrowserTest"),
            Map.entry("/plans/{plan}/versions", "VersionsJourneyTest"),
            Map.entry("/reminders/end/{signed}", "RemindersJourneyTest"),
            Map.entry("/set-password/{token}", "PartnershipPagesJourneyTest"),
            Map.entry("/set-up", "SetUpJourneyTest"),
            Map.entry("/sign-in/code", "FactorJourneyTest"),
            Map.entry("/sign-in/enrol", "FactorJourneyTest"),
            Map.entry("/update/{token}", "LinkJourneyTest"));

    /** The start prints it; it works on this machine only. */
    private static final String PASSWORD = "north-foreland-light-1499";

    @LocalServerPort
    int port;

    @Autowired
    List<FirstStart> example;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TestClock clock;

    private String base = "";
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void theExample() {
        clock.goTo(LocalDate.of(2027, 1, 20));
        example.forEach(step -> step.run(() -> {}));
        base = "http://localhost:" + port;
    }

    @AfterEach
    void back() {
        clock.setBack();
    }

    @Test
    void each_page_is_accessible_and_none_is_left_out() {
        Crawl crawl = new Crawl(requestMappingHandlerMapping, base);
        crawl(crawl, "coordinator", "/desk", "/", "/plan", "/progress");
        crawl(crawl, "administrator", "/desk");
        crawl(crawl, "police", "/desk");
        crawl(crawl, null, "/", "/plan", "/progress", "/sign-in", "/forgot-password");
        assertThat(faults).isEmpty();

        Set<String> missed = new TreeSet<>(crawl.pages());
        missed.removeAll(crawl.seen());
        missed.removeAll(OPENED_ELSEWHERE.keySet());
        assertThat(missed).as("pages that nobody looked at").isEmpty();
        assertThat(crawl.pages()).as("pages there are").containsAll(OPENED_ELSEWHERE.keySet());
    }

    private void crawl(Crawl crawl, @Nullable String who, String... from) {
        Set<String> looked = Set.copyOf(crawl.seen());
        try (BrowserSession session = Browser.atDesk()) {
            if (who != null) {
                signIn(session.page(), who);
            }
            crawl.follow(
                    session.page(),
                    (path, page) -> {
                        try {
                            if (looked.contains(crawl.addressOf(path))) {
                                PageCheck.keepFirstRows(page);
                                PageCheck.assertAccessible(session);
                            } else {
                                PageCheck.assertAccessibleEveryWay(session);
                            }
                        } catch (AssertionError fault) {
                            faults.add((who == null ? "public" : who) + " at " + path + ": " + fault.getMessage());
                        }
                    },
                    from);
        }
    }

    private void signIn(Page page, String who) {
        page.navigate(base + "/sign-in");
        page.locator("#email").fill(who + "@thanet.example");
        page.locator("#password").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Your desk");
    }
}
