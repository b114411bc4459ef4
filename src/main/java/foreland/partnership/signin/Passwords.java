package foreland.partnership.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept; on the command line too, where there are no pages. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    /** Argon2id with the parameters OWASP gives for it: 19 MiB, two passes, one lane. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new FewAtATime(new Argon2PasswordEncoder(16, 32, 1, 19_456, 2));
    }
}
