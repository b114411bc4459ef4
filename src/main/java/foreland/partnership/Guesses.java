package foreland.partnership;

import java.time.Instant;
import java.util.Optional;

/** Counts wrong guesses at secrets, in the database, so that all nodes share the count; after a few, whoever guesses must wait. */
public interface Guesses {

    /**
     * Until when someone must wait.
     *
     * @param subject who guesses at what, such as {@code update-link:192.0.2.7}; only its hash is kept
     */
    Optional<Instant> lockedUntil(String subject);

    /** Counts one more wrong guess. */
    void count(String subject);

    /** Forgets the wrong guesses of someone who guessed right. */
    void forget(String subject);
}
