package foreland.partnership.lockouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foreland.browser.Browser;
import foreland.browser.PageCheck;
import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Guesses;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestMail;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever keeps the people hears of it when somebody is shut out, and a mail says no name. */
@JourneyTest
class LockOutsJourneyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    NoticingLockOuts noticing;

    @Autowired
    Guesses guesses;

    @Test
    void a_lock_out_is_on_the_desk_and_in_one_mail_that_names_nobody() throws Exception {
        TestPartnership.homeIn(application);
        TestPartnership partnership = TestPartnership.in(application);
        TestPartnership other = TestPartnership.in(application);
        Person coordinator = partnership.person("Carla Example", Role.COORDINATOR);
        Person shutOut = partnership.person("Quentin Sample", "ANALYST");
        Person stranger = other.person("Olga Example", Role.COORDINATOR);
        String account = "account:" + shutOut.email();
        for (int wrong = 0; wrong < 4; wrong++) {
            guesses.count(account);
        }
        try (TestMail mail = TestMail.in(application)) {
            noticing.run();
            assertThat(mail.sentTo(email(coordinator)))
                    .as("four wrong passwords are nothing")
                    .isEmpty();
            guesses.count(account);
            noticing.run();
            noticing.run();
            List<String> sent =
                    mail.sentTo(email(coordinator)).stream().map(TestMail::text).toList();
            assertThat(sent).as("once, although it was looked at twice").hasSize(1);
            assertThat(sent.get(0)).doesNotContain("Quentin", email(shutOut)).contains(LockOutsPage.PATH);
            assertThat(mail.sentTo(email(stranger))).isEmpty();
        }
        try (var session = Browser.onPhone()) {
            Page page = session.page();
            partnership.signIn(page, coordinator);
            page.getByText("Shut out after wrong passwords: 1").click();
            assertThat(page.content()).contains("Quentin Sample");
            PageCheck.assertAccessible(session);
        }
        try (var session = Browser.withoutJavaScript()) {
            other.signIn(session.page(), stranger);
            assertThat(session.page().content()).doesNotContain("Shut out after");
            session.page().navigate(other.address(LockOutsPage.PATH));
            assertThat(session.page().content()).doesNotContain("Quentin Sample");
        }
    }

    private static String email(Person person) {
        return Objects.requireNonNull(person.email());
    }
}
