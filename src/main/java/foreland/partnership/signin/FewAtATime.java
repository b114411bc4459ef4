package foreland.partnership.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets few passwords be worked on at once: each takes 19 MiB and most of a processor for a while, and a flood of attempts
 * must not take them from everyone else.
 */
class FewAtATime implements PasswordEncoder {

    private final Semaphore places = new Semaphore(2, true);
    private final PasswordEncoder inside;

    FewAtATime(PasswordEncoder inside) {
        this.inside = inside;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        places.acquireUninterruptibly();
        try {
            return inside.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            return inside.matches(password, hash);
        } finally {
            places.release();
        }
    }
}
