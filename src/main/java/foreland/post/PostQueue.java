package foreland.post;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a partnership's administrator sees of its letters, and does with those that could not be sent. */
public interface PostQueue {

    /** How it stands with the acting partnership's letters. */
    Figures figures();

    /** How many of its letters could not be sent; empty where no mail server is set. In one statement, for the desk. */
    OptionalInt dead();

    /** Those that wait or could not be sent: the latter first, then the longest waiting. */
    List<Waiting> listWaiting(int atMost);

    /**
     * Puts a letter that could not be sent back into the queue.
     *
     * @return whether it was one
     */
    boolean tryAgain(UUID letter);

    /**
     * Gives up a letter that waits or could not be sent; its address and what it says are destroyed.
     *
     * @return whether it still was one
     */
    boolean discard(UUID letter);

    /**
     * Counts.
     *
     * @param waiting to be sent
     * @param oldest since when the longest has waited; null when none waits
     * @param dead could not be sent
     * @param sentInADay taken by the mail server in the last 24 hours
     */
    record Figures(
            int waiting,
            @Nullable Instant oldest,
            int dead,
            int sentInADay,
            @Nullable Instant lastSent) {}

    /**
     * A letter that is not sent.
     *
     * @param dead whether it is not tried any more
     * @param trouble what happened at the last try, and what to do; null before the first
     */
    record Waiting(
            UUID id,
            String subject,
            String recipient,
            boolean dead,
            Instant queued,
            int attempts,
            Instant next,
            @Nullable String trouble) {}
}
