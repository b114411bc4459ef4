package foreland.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * Keys on people's devices by which they prove who they are (WebAuthn). A passkey is two factors in one, the device and what unlocks it,
 * answers to our own site alone, and cannot be guessed at: so it opens an account that wrong passwords have shut.
 */
public interface Passkeys {

    /** Whether a person has one. */
    boolean has(UUID person);

    /** The name of the site that a browser would bind one to; empty where it would not, as at an address in numbers. */
    Optional<String> boundTo(HttpServletRequest request);

    /**
     * Whose passkey this is the answer of, to the challenge that was given to this very browser. Each challenge is answered once.
     *
     * @param answer as the browser's script posts it, in JSON
     */
    Optional<UUID> prove(String answer, HttpServletRequest request);

    /** Forgets all of a person's. */
    void forget(UUID person);
}
