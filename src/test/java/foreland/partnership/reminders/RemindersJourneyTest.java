package foreland.partnership.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import foreland.browser.Browser;
import foreland.browser.BrowserSession;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.LiveYear;
import foreland.journey.TestPartnership;
import foreland.partnership.Agency;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestClock;
import foreland.testing.TestDatabase;
import foreland.testing.TestMail;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are reminded of a round of updates by mail and in their calendars, as they chose, once. */
@JourneyTest
class RemindersJourneyTest {

    private static final LocalDate OPENS = LocalDate.of(2017, 7, 3);

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @Autowired
    Reminding reminding;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestDatabase database;

    private TestMail mail;
    private TestPartnership partnership;
    private Person firefighter;

    @BeforeEach
    void aYearInForceWhoseFirstQuarterIsOver() {
        mail = TestMail.in(application);
        partnership = TestPartnership.in(application);
        Agency fire = partnership.agency("Northmere Fire Service");
        LiveYear.in(partnership, application, fire);
        firefighter = partnership.person("Fay Example", fire, "AGENCY_LEAD");
        accountOfTheExample(false);
        database.ownerClient().sql("delete from partnership.sign_in_attempts").update();
        clock.goTo(OPENS);
    }

    /** An account of the example is sent no mail, and signs in without a second factor, which is not what is tried here. */
    private void accountOfTheExample(boolean ofTheExample) {
        database.ownerClient()
                .sql("update partnership.account set loopback_only = ? where person_id = ?")
                .params(ofTheExample, firefighter.id())
                .update();
    }

    private void signIn(Page page) {
        accountOfTheExample(true);
        partnership.signIn(page, firefighter);
    }

    @AfterEach
    void back() {
        clock.setBack();
        mail.close();
    }

    @Test
    void an_agencys_lead_is_told_when_the_round_opens_with_links_and_without_a_name() {
        assertThat(remind(OPENS)).isEqualTo(1);
        MimeMessage message = mail.sentTo(address(firefighter)).get(0);
        assertThat(TestMail.text(message))
                .contains("To be given\n\n* 2 updates for Quarter 1, April to June 2017, by 14 July 2017\n")
                .contains("https://foreland.example" + partnership.partnership().base() + "/desk/delivery/updates")
                .doesNotContain("Fay", "localhost");
        assertThat(remind(OPENS)).as("the same day again").isZero();
        assertThat(remind(OPENS.plusDays(1))).as("nothing new").isZero();
        assertThat(remind(LocalDate.of(2017, 7, 11)))
                .as("three working days before")
                .isEqualTo(1);
        assertThat(mail.sentTo(address(firefighter))).hasSize(2);
    }

    @Test
    void three_nodes_of_which_one_clock_is_ahead_remind_once_also_when_a_clock_steps_back() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Integer>> written = IntStream.range(0, 3)
                    .mapToObj(node -> nodes.submit(() -> {
                        go.await();
                        return remind(OPENS);
                    }))
                    .toList();
            go.countDown();
            int all = 0;
            for (Future<Integer> one : written) {
                all += one.get();
            }
            assertThat(all).isEqualTo(1);
        } finally {
            nodes.shutdown();
        }
        assertThat(mail.sentTo(address(firefighter))).hasSize(1);
        // One node reads seven o'clock 90 s before the others do; later all clocks go back by an hour.
        for (String instant : List.of("2017-07-11T06:00:10Z", "2017-07-11T05:58:40Z", "2017-07-11T06:01:00Z")) {
            clock.goTo(Instant.parse(instant));
            reminding.run();
        }
        clock.goTo(Instant.parse("2017-07-11T06:00:30Z"));
        reminding.run();
        assertThat(mail.sentTo(address(firefighter))).hasSize(2);
    }

    @Test
    void nobody_is_reminded_at_night_at_a_weekend_or_without_a_mail_server() {
        for (String instant : List.of("2017-07-03T05:59:59Z", "2017-07-03T19:00:00Z", "2017-07-08T10:00:00Z")) {
            clock.goTo(Instant.parse(instant));
            reminding.run();
        }
        assertThat(mail.sent()).isEmpty();
        // In winter seven o'clock is an hour later by Greenwich.
        clock.goTo(Instant.parse("2018-01-03T06:59:00Z"));
        reminding.run();
        assertThat(mail.sent()).isEmpty();
        clock.goTo(Instant.parse("2018-01-03T07:00:00Z"));
        reminding.run();
        assertThat(mail.sentTo(address(firefighter))).hasSize(1);
        database.ownerClient().sql("delete from post.mail_server").update();
        clock.goTo(LocalDate.of(2018, 1, 17));
        reminding.run();
        assertThat(database.ownerClient()
                        .sql("select count(*) from partnership.reminded_day where day = '2018-01-17'")
                        .query(Integer.class)
                        .single())
                .as("the day is not used up")
                .isZero();
    }

    @Test
    void reminders_are_ended_from_the_mail_without_signing_in_and_chosen_again_on_the_page() throws Exception {
        remind(OPENS);
        MimeMessage message = mail.sentTo(address(firefighter)).get(0);
        String end = message.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        assertThat(end)
                .startsWith(
                        "https://foreland.example" + partnership.partnership().base() + "/reminders/end/");
        String here = partnership.address(end.substring(
                ("https://foreland.example" + partnership.partnership().base()).length()));
        try (BrowserSession phone = Browser.withoutJavaScript()) {
            Page page = phone.page();
            page.setViewportSize(320, 700);
            assertThat(page.navigate(here + "x").status()).isEqualTo(404);
            page.navigate(here);
            assertThat(rhythm()).as("opening it does nothing").isEqualTo(Rhythm.DAILY);
            press(page, "End reminders");
            assertThat(page.content()).contains("You get no more reminders");
        }
        assertThat(rhythm()).isEqualTo(Rhythm.NONE);
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            signIn(page);
            page.locator("main a", new Page.LocatorOptions().setHasText("Mail and calendar"))
                    .click();
            assertThat(page.locator("input[value=NONE]").isChecked()).isTrue();
            page.locator("input[value=WEEKLY]").check();
            press(page, "Save");
            assertThat(page.locator("input[value=WEEKLY]").isChecked()).isTrue();
            PageCheck.assertAccessible(session);
            page.setViewportSize(320, 700);
            PageCheck.assertAccessible(session);
            // What a mail program does with the header: one POST, without cookies or a page before.
            APIResponse oneClick = page.request()
                    .post(
                            here,
                            RequestOptions.create().setForm(FormData.create().set("List-Unsubscribe", "One-Click")));
            assertThat(oneClick.status()).isEqualTo(200);
        }
        assertThat(rhythm()).isEqualTo(Rhythm.NONE);
    }

    @Test
    void a_calendar_has_a_secret_address_that_is_renewed_switched_off_and_gone_with_its_owner() throws Exception {
        try (BrowserSession session = Browser.atDesk()) {
            Page page = session.page();
            signIn(page);
            page.navigate(partnership.address(MailAndCalendarPage.PATH));
            String first = makeFeed(page, "Make an address");
            PageCheck.assertAccessible(session);
            APIResponse feed = page.request().get(first);
            assertThat(feed.status()).isEqualTo(200);
            assertThat(feed.headers().get("content-type")).startsWith("text/calendar");
            var events =
                    new CalendarBuilder().build(new StringReader(feed.text())).getComponents(Component.VEVENT);
            assertThat(feed.text())
                    .contains("SUMMARY:Due: 2 updates for Quarter 1\\, April to June 2017")
                    .contains("DTSTART;VALUE=DATE:20170714")
                    .contains("SUMMARY:T1-01 milestone: All bins seen")
                    .doesNotContain("Fay");
            assertThat(events).hasSize(4);
            String tag = feed.headers().get("etag");
            assertThat(page.request()
                            .get(first, RequestOptions.create().setHeader("If-None-Match", tag))
                            .status())
                    .isEqualTo(304);

            String second = makeFeed(page, "Make a new address");
            assertThat(page.request().get(first).status()).isEqualTo(404);
            assertThat(page.request().get(second).status()).isEqualTo(200);
            String elsewhere = TestPartnership.in(application).address(second.substring(second.indexOf("/calendar/")));
            assertThat(page.request().get(elsewhere).status())
                    .as("in another partnership")
                    .isEqualTo(404);

            database.ownerClient()
                    .sql("update partnership.account set closed_at = now() where person_id = ?")
                    .param(firefighter.id())
                    .update();
            assertThat(page.request().get(second).text()).doesNotContain("VEVENT");
            database.ownerClient()
                    .sql("update partnership.account set closed_at = null where person_id = ?")
                    .param(firefighter.id())
                    .update();
            page.navigate(partnership.address(MailAndCalendarPage.PATH));
            press(page, "Switch it off");
            assertThat(page.request().get(second).status()).isEqualTo(404);
            for (int guess = 0; guess < 5; guess++) {
                page.request().get(second);
            }
            assertThat(page.request().get(second).status()).isEqualTo(429);
        }
    }

    @Test
    void nobody_sees_anothers_choice_or_calendar() {
        partnership.actingAs(firefighter.id(), () -> {
            application.getBean(RemindersSql.class).choose(firefighter.id(), Rhythm.WEEKLY);
            return application.getBean(FeedSql.class).renew(firefighter.id());
        });
        Person coordinator = partnership.person("Cora Example", Role.COORDINATOR);
        Person administrator = TestPartnership.in(application).person("Ada Example", Role.ADMINISTRATOR);
        for (String table : List.of("reminder_choice", "calendar_feed", "told", "reminded_day")) {
            String count = "select count(*) from partnership." + table;
            assertThat(partnership.<Integer>actingAs(
                            coordinator.id(),
                            () -> sql.sql(count).query(Integer.class).single()))
                    .as(table)
                    .isZero();
            assertThat(partnership.<Integer>actingAs(
                            administrator.id(),
                            () -> sql.sql(count).query(Integer.class).single()))
                    .as(table)
                    .isZero();
        }
    }

    private String makeFeed(Page page, String button) {
        press(page, button);
        String made = page.locator("code").textContent();
        assertThat(made)
                .startsWith(
                        "https://foreland.example" + partnership.partnership().base() + "/calendar/");
        return partnership.address(made.substring(made.indexOf("/calendar/")));
    }

    private int remind(LocalDate day) {
        return reminding.remind(partnership.partnership(), day);
    }

    private Rhythm rhythm() {
        return partnership.acting(() -> application.getBean(RemindersSql.class).rhythmOf(firefighter.id()));
    }

    private static String address(Person person) {
        return String.valueOf(person.email());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
