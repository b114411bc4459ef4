package foreland.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords kept in the program's way, at a fiftieth of its cost: a journey opens accounts and signs in again and again, and what a
 * password costs whoever guesses is not its subject.
 */
@TestConfiguration
public class QuickPasswords {

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 1 << 10, 1);
    }
}
