package foreland.partnership.passkeys;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a passkey has to sign: 32 random bytes, for one browser, for five minutes, once. */
final class Challenge {

    static final Duration LASTS = Duration.ofMinutes(5);

    private static final String KEPT = "foreland.passkey-challenge";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");

    private Challenge() {}

    /** In base64url, as the browser's script wants it. */
    static String give(HttpSession session, Instant now) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        session.setAttribute(KEPT, challenge + " " + now);
        return challenge;
    }

    /** What an answer is held against; empty when no challenge was given to this browser, or it is used up or too old. */
    static Optional<ServerProperty> take(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Optional<String> site = site(request);
        if (session == null || site.isEmpty() || !(session.getAttribute(KEPT) instanceof String kept)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        String[] parts = kept.split(" ", 2);
        if (now.isAfter(Instant.parse(parts[1]).plus(LASTS))) {
            return Optional.empty();
        }
        return Optional.of(ServerProperty.builder()
                .origin(Origin.create(origin(request)))
                .rpId(site.get())
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(parts[0])))
                .build());
    }

    static Optional<String> site(HttpServletRequest request) {
        String name = request.getServerName();
        return NUMBERS.matcher(name).matches() ? Optional.empty() : Optional.of(name);
    }

    private static String origin(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
