package foreland.partnership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/**
 * The secret in the address at which a person sets a password: 32 random bytes, base64url. It is shown once; the database
 * keeps only its hash.
 */
public record InvitationSecret(String value) {

    /** How long an address works. */
    public static final Duration LASTS = Duration.ofDays(7);

    private static final SecureRandom RANDOM = new SecureRandom();

    public static InvitationSecret fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new InvitationSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256: the secret is random and long, so that a slow hash would add nothing. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "InvitationSecret[hidden]";
    }
}
