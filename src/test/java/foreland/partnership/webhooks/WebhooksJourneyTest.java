package foreland.partnership.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journal.Journal;
import foreland.journal.Noun;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Destinations;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another system is told what changed: signed, once, in spite of its own troubles, and nothing it should not know. */
@JourneyTest
class WebhooksJourneyTest {

    private static final String KIND = "governance.decision";

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    WebhooksSql webhooks;

    @Autowired
    DeliveriesSql deliveries;

    @Autowired
    WebhookReading reading;

    @Autowired
    WebhookQueueSql queue;

    @Autowired
    JdbcClient sql;

    private final ReceivingServer receiver = new ReceivingServer();
    private TestPartnership partnership;
    private Person administrator;
    private WebhookSending sending;

    @BeforeEach
    void aPartnershipAndItsAdministrator() {
        partnership = TestPartnership.in(application);
        administrator = partnership.person("Ada Example", Role.ADMINISTRATOR);
        // As an operator may allow it: this machine is inside.
        sending = new WebhookSending(queue, new Destinations(true), clock);
        database.ownerClient().sql("delete from partnership.webhook").update();
    }

    @AfterEach
    void none() {
        receiver.close();
        clock.setBack();
        database.ownerClient().sql("delete from partnership.webhook").update();
    }

    @Test
    void a_change_is_told_once_signed_and_without_a_word_of_what_it_says() {
        change("earlier words");
        WebhookSecret secret = add();
        UUID noun = change("secret words");
        change("of another kind", "plan.focus-area");
        deliver();
        deliver();
        ReceivingServer.Received got = receiver.received().get(0);
        assertThat(receiver.received()).hasSize(1);
        assertThat(got.body())
                .contains("\"type\":\"governance.decision.changed\"", "\"id\":\"" + noun + "\"", "\"version\":1")
                .contains(partnership.partnership().base() + "/api/v1/changes\"")
                .doesNotContain("words", administrator.name());
        String id = got.header("webhook-id");
        long timestamp = Long.parseLong(got.header("webhook-timestamp"));
        assertThat(got.header("webhook-signature")).isEqualTo(secret.sign(id, timestamp, got.body()));
        assertThat(secret.sign(id, timestamp + 1, got.body())).isNotEqualTo(got.header("webhook-signature"));
    }

    @Test
    void a_receiver_with_troubles_is_tried_again_and_told_the_rest_by_two_nodes_at_once_each_once() throws Exception {
        add();
        IntStream.range(0, 6).forEach(n -> change("number " + n));
        receiver.answer(503);
        deliver();
        assertThat(receiver.received()).as("one that is unwell is left alone").hasSize(1);
        receiver.answer(200);
        clock.goTo(clock.instant().plus(WebhookSending.FIRST));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch go = new CountDownLatch(1);
            var running = IntStream.range(0, 2)
                    .mapToObj(node -> nodes.submit(() -> {
                        go.await();
                        reading.readOn(partnership.partnership());
                        return sending.sendDue();
                    }))
                    .toList();
            go.countDown();
            int delivered = 0;
            for (var one : running) {
                delivered += one.get();
            }
            assertThat(delivered).isEqualTo(6);
        } finally {
            nodes.shutdown();
        }
        List<String> ids = receiver.received().stream()
                .map(got -> got.header("webhook-id"))
                .toList();
        assertThat(ids).hasSize(7);
        assertThat(ids.stream().distinct()).hasSize(6);
    }

    @Test
    void a_redirect_is_not_followed_and_after_three_days_a_delivery_waits_for_the_administrator() {
        add();
        change("unlucky");
        receiver.answer(302);
        deliver();
        assertThat(receiver.received()).as("the other address was not asked").hasSize(1);
        clock.goTo(clock.instant().plus(WebhookSending.PATIENCE));
        deliver();
        assertThat(listed()).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(DeliveriesSql.Status.DEAD);
            assertThat(one.response()).isEqualTo(302);
        });
        clock.setBack();
        receiver.answer(200);
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            partnership.signIn(page, administrator);
            page.navigate(partnership.address(WebhooksPage.PATH + "/" + only().id()));
            assertThat(page.locator("main").textContent()).contains("redirect, which is not followed", "302");
            PageCheck.assertAccessible(session);
            press(page, "Try again what could not be delivered");
            assertThat(page.content()).contains("tried again: 1");
        }
        assertThat(sending.sendDue()).isEqualTo(1);
    }

    @Test
    void a_receiver_that_is_gone_is_switched_off_and_when_on_again_misses_nothing() {
        add();
        change("first");
        receiver.answer(410);
        deliver();
        change("second");
        deliver();
        assertThat(receiver.received()).hasSize(1);
        assertThat(only().on()).isFalse();
        assertThat(only().trouble()).contains("410");
        receiver.answer(200);
        Webhook off = only();
        partnership.actingAs(administrator.id(), () -> {
            webhooks.turn(off, true);
            return true;
        });
        deliver();
        assertThat(receiver.received()).hasSize(2);
    }

    @Test
    void an_installation_that_allows_nothing_inside_connects_to_nothing_inside() {
        add();
        change("inside");
        reading.readOn(partnership.partnership());
        assertThat(application.getBean(WebhookSending.class).sendDue()).isZero();
        assertThat(receiver.received()).isEmpty();
        assertThat(listed()).singleElement().satisfies(one -> {
            assertThat(one.response()).isNull();
            assertThat(one.trouble()).isNotBlank();
        });
    }

    @Test
    void an_administrator_adds_a_webhook_sees_its_secret_once_and_removes_it() {
        try (BrowserSession phone = Browser.withoutJavaScript()) {
            Page page = phone.page();
            page.setViewportSize(320, 700);
            partnership.signIn(page, administrator);
            page.locator("main a", new Page.LocatorOptions().setHasText("Webhooks"))
                    .click();
            page.locator("#url").fill("http://169.254.169.254/latest");
            press(page, "Add the webhook");
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("begins with https://", "Choose what the other system is told of");
            page.locator("#url").fill("https://system.northmere.example/foreland");
            page.locator("input[value='" + KIND + "']").check();
            press(page, "Add the webhook");
            String secret = page.locator("code.foreland-secret").textContent();
            assertThat(secret).startsWith("whsec_");
            page.locator("main a", new Page.LocatorOptions().setHasText("Done")).click();
            assertThat(page.content()).doesNotContain(secret).contains("system.northmere.example");
            press(page, "Make a new secret");
            assertThat(page.locator("code.foreland-secret").textContent())
                    .startsWith("whsec_")
                    .isNotEqualTo(secret);
        }
        try (BrowserSession session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, administrator);
            page.navigate(partnership.address(WebhooksPage.PATH));
            PageCheck.assertAccessible(session);
            page.locator("main a", new Page.LocatorOptions().setHasText("system.northmere.example"))
                    .click();
            PageCheck.assertAccessible(session);
            press(page, "Remove it");
            assertThat(page.content()).contains("Webhook removed", "There is none yet");
        }
    }

    @Test
    void another_partnerships_administrator_and_a_coordinator_see_no_webhook_and_no_delivery() {
        add();
        change("words");
        reading.readOn(partnership.partnership());
        TestPartnership other = TestPartnership.in(application);
        Person stranger = other.person("Olga Example", Role.ADMINISTRATOR);
        Person coordinator = partnership.person("Cora Example", Role.COORDINATOR);
        for (String table : List.of("partnership.webhook", "partnership.webhook_delivery")) {
            assertThat(other.<Integer>actingAs(stranger.id(), () -> count(table)))
                    .as(table)
                    .isZero();
            assertThat(partnership.<Integer>actingAs(coordinator.id(), () -> count(table)))
                    .as(table)
                    .isZero();
            assertThat(partnership.<Integer>actingAs(administrator.id(), () -> count(table)))
                    .as(table)
                    .isEqualTo(1);
        }
        UUID webhook = only().id();
        try (BrowserSession session = Browser.atDesk()) {
            other.signIn(session.page(), stranger);
            assertThat(session.page()
                            .navigate(other.address(WebhooksPage.PATH + "/" + webhook))
                            .status())
                    .isEqualTo(404);
        }
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private WebhookSecret add() {
        return partnership.actingAs(
                administrator.id(), () -> webhooks.add(UUID.randomUUID(), receiver.url(), List.of(KIND)));
    }

    private UUID change(String words) {
        return change(words, KIND);
    }

    private UUID change(String words, String kind) {
        UUID noun = UUID.randomUUID();
        partnership.acting(() -> {
            application.getBean(Journal.class).changed(Noun.of(kind, noun), words, Map.of("said", words));
            return true;
        });
        return noun;
    }

    private void deliver() {
        reading.run();
        sending.sendDue();
    }

    private Webhook only() {
        return partnership.acting(() -> webhooks.list()).get(0);
    }

    private List<DeliveriesSql.Listed> listed() {
        UUID webhook = only().id();
        return partnership.acting(() -> deliveries.list(webhook, WebhookPage.MOST));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
