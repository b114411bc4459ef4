package foreland.partnership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import foreland.testing.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in as a browser does it, over HTTP and to the database. */
@JourneyTest
class SigningInTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestDatabase database;

    private TestPartnership partnership;
    private Person coordinator;
    private Visitor visitor;

    @BeforeEach
    void makePartnership() {
        partnership = TestPartnership.in(application);
        coordinator = partnership.person("Carla Example", Role.COORDINATOR);
        visitor = new Visitor(partnership);
    }

    @Test
    void an_unknown_address_and_a_wrong_password_get_the_same_answer() throws Exception {
        HttpResponse<String> wrong = visitor.signIn(coordinator.email(), "not the password");
        HttpResponse<String> unknown = new Visitor(partnership).signIn("nobody@northmere.example", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(text(wrong)).isEqualTo(text(unknown)).contains("The e-mail address or the password is wrong");
    }

    @Test
    void an_unknown_address_costs_one_argon2_as_a_known_one_does() {
        CountingEncoder passwords = new CountingEncoder(application.getBean(PasswordEncoder.class));
        SignIn signIn = new SignIn(
                application.getBean(SignInSql.class),
                passwords,
                application.getBean(TransactionTemplate.class),
                java.time.Clock.systemUTC());
        signIn.attempt(String.valueOf(coordinator.email()), "not the password", "192.0.2.1", false);
        assertThat(passwords.matched.getAndSet(0)).isEqualTo(1);
        signIn.attempt("nobody@northmere.example", "not the password", "192.0.2.1", false);
        assertThat(passwords.matched.get()).isEqualTo(1);
    }

    @Test
    void the_right_password_opens_nothing_after_ten_wrong_ones() throws Exception {
        for (int i = 0; i < 10; i++) {
            visitor.signIn(coordinator.email(), "wrong " + i);
        }
        HttpResponse<String> locked = visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("There were too many wrong attempts. Wait 1 minute");
    }

    @Test
    void signing_in_gives_a_session_that_was_not_known_before() throws Exception {
        visitor.get("/sign-in");
        String before = visitor.session();
        assertThat(visitor.signIn(coordinator.email(), TestPartnership.PASSWORD).statusCode())
                .isEqualTo(302);
        assertThat(visitor.session()).isNotBlank().isNotEqualTo(before);
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_in_the_database() throws Exception {
        visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
        visitor.get("/desk");
        assertThat(sessionsOf(coordinator)).isEqualTo(1);
        String session = visitor.session();
        visitor.post("/sign-out", "");
        assertThat(sessionsOf(coordinator)).isZero();
        assertThat(visitor.withSession(session).get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_request() throws Exception {
        visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
        assertThat(visitor.get("/desk/partnership/people/add").statusCode()).isEqualTo(200);
        database.ownerClient()
                .sql("update partnership.membership set to_date = from_date where person_id = ?")
                .param(coordinator.id())
                .update();
        assertThat(visitor.get("/desk/partnership/people/add").statusCode()).isEqualTo(403);
    }

    @Test
    void a_closed_account_is_refused_at_the_next_request() throws Exception {
        visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
        database.ownerClient()
                .sql("update partnership.account set closed_at = now() where person_id = ?")
                .param(coordinator.id())
                .update();
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws Exception {
        visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
        assertThat(visitor.postWithoutToken("/desk/partnership/agencies/add", "name=Intruder")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pages_opened_at_the_same_moment_all_have_forms_that_can_be_sent() throws Exception {
        Visitor one = new Visitor(partnership);
        Visitor other = new Visitor(partnership);
        List<String> tokens = List.of(one.token(), other.token());
        one.takeCookiesOf(other);
        assertThat(one.session()).as("reading starts no session").isEmpty();
        for (String token : tokens) {
            assertThat(one.postWithoutToken("/sign-in", "_csrf=" + token + "&email=a&password=b")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(one.postWithoutToken("/sign-in", "_csrf=" + new Visitor(partnership).token() + "&email=a&password=b")
                        .statusCode())
                .as("another browser's")
                .isEqualTo(403);
        visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
        ExecutorService tabs = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch go = new CountDownLatch(1);
            var opened = IntStream.range(0, 4)
                    .mapToObj(tab -> tabs.submit(() -> {
                        go.await();
                        return visitor.token();
                    }))
                    .toList();
            go.countDown();
            for (var tab : opened) {
                String form = "_csrf=" + tab.get() + "&session=none";
                assertThat(visitor.postWithoutToken("/desk/account/sessions/end", form)
                                .statusCode())
                        .isEqualTo(302);
            }
        } finally {
            tabs.shutdown();
        }
    }

    @Test
    void the_way_on_from_signing_in_never_leaves_the_site() throws Exception {
        for (String elsewhere :
                new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"}) {
            HttpResponse<String> signedIn =
                    new Visitor(partnership).signIn(coordinator.email(), TestPartnership.PASSWORD, elsewhere);
            assertThat(signedIn.headers().firstValue("Location").orElseThrow())
                    .as(elsewhere)
                    .endsWith("/desk")
                    .doesNotContain("evil");
        }
    }

    @Test
    void an_account_of_the_example_does_not_work_through_a_proxy() throws Exception {
        Person example = partnership.person("Edith Example", true, Role.COORDINATOR);
        assertThat(visitor.throughProxy()
                        .signIn(example.email(), TestPartnership.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
        assertThat(new Visitor(partnership)
                        .signIn(example.email(), TestPartnership.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_member_of_one_partnership_is_a_stranger_in_another() throws Exception {
        TestPartnership other = TestPartnership.in(application);
        visitor.signIn(coordinator.email(), TestPartnership.PASSWORD);
        assertThat(visitor.in(other).get("/desk/partnership/people").statusCode())
                .isEqualTo(403);
    }

    private int sessionsOf(Person person) {
        return database.ownerClient()
                .sql("select count(*) from partnership.web_session where principal_name = ?")
                .param(person.id().toString())
                .query(Integer.class)
                .single();
    }

    /** What a reader sees: without the hidden fields, which are new each time, and without what they typed themselves. */
    private static String text(HttpResponse<String> answer) throws IOException {
        return answer.body().replaceAll("value=\"[^\"]*\"", "");
    }

    /** Counts how often a password was compared, which is what takes the time. */
    private static final class CountingEncoder implements PasswordEncoder {

        private final PasswordEncoder inside;
        private final AtomicInteger matched = new AtomicInteger();

        CountingEncoder(PasswordEncoder inside) {
            this.inside = inside;
        }

        @Override
        public String encode(CharSequence password) {
            return inside.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            matched.incrementAndGet();
            return inside.matches(password, hash);
        }
    }
}
