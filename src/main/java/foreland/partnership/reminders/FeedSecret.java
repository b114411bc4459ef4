package foreland.partnership.reminders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in the address of a calendar: 256 random bits. Only its SHA-256 is kept. */
record FeedSecret(String value) {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for anything that cannot be one. */
    static Optional<FeedSecret> read(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
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
        return "FeedSecret[hidden]";
    }
}
