package foreland.partnership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import foreland.journey.JourneyTest;
import foreland.journey.TestPartnership;
import foreland.partnership.Person;
import foreland.partnership.Role;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever guesses passwords is stopped before the tenth, by all nodes together and after a restart too. */
@JourneyTest
class GuessingTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    private final AtomicInteger compared = new AtomicInteger();
    private Person coordinator;

    @BeforeEach
    void someone() {
        coordinator = TestPartnership.in(application).person("Carla Example", false, Role.COORDINATOR);
    }

    @Test
    void eleven_wrong_passwords_at_two_nodes_are_stopped_and_a_node_that_has_just_started_knows_it() {
        SignIn[] nodes = {node(), node()};
        String email = Objects.requireNonNull(coordinator.email());
        for (int wrong = 0; wrong < 11; wrong++) {
            nodes[wrong % 2].attempt(email, "wrong", "127.0.0.1", true);
        }
        assertThat(compared.get()).isEqualTo(BackOff.FREE_ATTEMPTS + 1).isLessThan(10);
        assertThat(node().attempt(email, TestPartnership.PASSWORD, "127.0.0.1", true))
                .as("with the right one, at a node that was started afterwards")
                .isInstanceOf(SignIn.Attempt.LockedOut.class);
    }

    @Test
    void one_password_at_a_thousand_accounts_from_one_address_is_stopped() {
        SignIn[] nodes = {node(), node()};
        String from = "198.51.100.77 " + UUID.randomUUID();
        for (int user = 0; user < 1000; user++) {
            nodes[user % 2].attempt("user" + user + "@northmere.example", "Northmere2026!", from, false);
        }
        assertThat(compared.get()).isEqualTo(BackOff.FREE_ATTEMPTS + 1).isLessThan(10);
        assertThat(node().attempt(Objects.requireNonNull(coordinator.email()), "wrong", from, false))
                .isInstanceOf(SignIn.Attempt.LockedOut.class);
    }

    /** As a node has it: everything that is remembered is in the database. */
    private SignIn node() {
        PasswordEncoder wrong = new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return "";
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                compared.incrementAndGet();
                return false;
            }
        };
        return new SignIn(new SignInSql(sql), wrong, application.getBean(TransactionTemplate.class), Clock.systemUTC());
    }
}
