package foreland.partnership.singlesignon;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A sign-in that was begun in this browser and is still to come back. It waits in the session, and comes back once.
 *
 * @param next where to go afterwards, within the partnership
 * @param again who is signed in and only confirms that it is they; empty for who comes in
 */
record Attempt(
        UUID provider,
        State state,
        Nonce nonce,
        CodeVerifier verifier,
        Instant begunAt,
        String next,
        Optional<UUID> again) {

    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String KEPT = "foreland.single-sign-on";
    private static final int PARTS = 7;

    static Attempt begin(UUID provider, Instant now, String next, Optional<UUID> again) {
        return new Attempt(provider, new State(), new Nonce(), new CodeVerifier(), now, next, again);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(
                KEPT,
                String.join(
                        "\n",
                        provider.toString(),
                        state.getValue(),
                        nonce.getValue(),
                        verifier.getValue(),
                        begunAt.toString(),
                        next,
                        again.map(UUID::toString).orElse("")));
    }

    /** Takes the attempt out of the session: whoever comes back a second time finds none. */
    static Optional<Attempt> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        String[] parts = kept.split("\n", PARTS);
        return Optional.of(new Attempt(
                UUID.fromString(parts[0]),
                new State(parts[1]),
                new Nonce(parts[2]),
                new CodeVerifier(parts[3]),
                Instant.parse(parts[4]),
                parts[5],
                parts[6].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(parts[6]))));
    }

    boolean isOver(Instant now) {
        return now.isAfter(begunAt.plus(LASTS));
    }
}
