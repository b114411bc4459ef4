package foreland.partnership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people prove who they are with, beside their password. */
public interface SecondFactors {

    /**
     * What somebody has.
     *
     * @param appSince when their app was set up; empty without one
     * @param recoveryCodes how many are left
     */
    record State(Optional<Instant> appSince, int recoveryCodes) {}

    /** What came of a code. */
    sealed interface Answer {
        record Right() implements Answer {}

        record Wrong() implements Answer {}

        record LockedOut(Instant until) implements Answer {}
    }

    /** Asks for a code of the app, or one of the recovery codes. Wrong ones are counted for the person, on all nodes. */
    Answer answer(UUID person, String typed);

    /** Whether a person has set one up: an app or a passkey. */
    boolean has(UUID person);

    /** Whether a person has an app that makes codes. */
    boolean hasAuthenticator(UUID person);

    State stateOf(UUID person);

    /** New recovery codes in the place of the old, to be shown once. */
    List<String> renewCodes(UUID person);

    /** Takes a person's factors away, so that they set one up anew at their next sign-in. */
    void forget(UUID person);
}
