package foreland.delivery.updates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A secret of 256 random bits, in the address of a link or in a browser's cookie. Only its SHA-256 is ever kept. */
record LinkSecret(String value) {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for anything that cannot be one. */
    static Optional<LinkSecret> read(@Nullable String text) {
        return text != null && WRITTEN.matcher(text).matches() ? Optional.of(new LinkSecret(text)) : Optional.empty();
    }

    /** The secret is random and long, so that a slow hash would add nothing. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "LinkSecret[hidden]";
    }
}
