package foreland.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a change request, each with its journal entry. Who may take them, and when, is {@link ChangePolicy}'s to say.
 * Each is based on the request as it was seen, and throws {@link Overtaken} when it is another by now.
 */
public interface ChangeLife {

    /** Hands a draft in: its next round begins. */
    void raise(ChangeRequest draft);

    /** What an agency concerned says of it; a later answer takes the place of an earlier one. */
    void answer(ChangeRequest raised, UUID agency, boolean accepted, @Nullable String words);

    /** Sends it to the bodies that approve; the caller starts the approval. */
    void submit(ChangeRequest raised);

    /** Back to its writers. */
    void returnToDraft(ChangeRequest open, String why);

    void decline(ChangeRequest open, String why);

    void withdraw(ChangeRequest open, @Nullable String why);

    /**
     * Makes the changes to the plan, which becomes its next version.
     *
     * @return what stands in the way, in which case nothing was changed
     */
    List<Obstacle> apply(ChangeRequest accepted, ChangeWeight weight);

    /** What would stand in the way of applying it now. */
    List<Obstacle> obstacles(ChangeRequest request);

    /** Keeps what the request wants, now based on what the plan says: for someone who has seen both. */
    void keepHavingSeen(ChangeRequest request);

    /** Why a request cannot be applied. */
    sealed interface Obstacle {

        /** The same noun was changed meanwhile. */
        record Changed(Redline.Conflict conflict) implements Obstacle {}

        /** A plan cannot be so. */
        record Forbidden(Problem problem) implements Obstacle {}
    }

    /** Someone else changed the request first. */
    final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Overtaken(String reference) {
            super(reference + " was changed by someone else meanwhile");
        }
    }
}
