package foreland.partnership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The secret by which a person's program acts for them: {@code foreland_}, 32 random letters and digits (190 bits), and 6 that are
 * the checksum of what is before. Whoever searches texts for lost secrets finds it by its shape, and knows by the checksum that it
 * is one. It is shown once; the database keeps only its hash.
 */
public record AccessToken(String value) {

    /** The longest that a token may be good for, in days. */
    public static final int LONGEST_DAYS = 365;

    private static final String PREFIX = "foreland_";
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int SECRET = 32;
    private static final int CHECKSUM = 6;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (SECRET + CHECKSUM) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static AccessToken fresh() {
        StringBuilder token = new StringBuilder(PREFIX);
        for (int i = 0; i < SECRET; i++) {
            token.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new AccessToken(token + checksum(token.toString()));
    }

    /** What someone sent, if it has the shape and the checksum of a token. */
    public static Optional<AccessToken> read(String sent) {
        if (!SHAPE.matcher(sent).matches()) {
            return Optional.empty();
        }
        int end = sent.length() - CHECKSUM;
        return checksum(sent.substring(0, end)).equals(sent.substring(end))
                ? Optional.of(new AccessToken(sent))
                : Optional.empty();
    }

    /** CRC-32 in base 62, the most significant first. */
    private static String checksum(String of) {
        CRC32 crc = new CRC32();
        crc.update(of.getBytes(StandardCharsets.US_ASCII));
        long rest = crc.getValue();
        char[] signs = new char[CHECKSUM];
        for (int i = CHECKSUM - 1; i >= 0; i--) {
            signs[i] = SIGNS.charAt((int) (rest % SIGNS.length()));
            rest /= SIGNS.length();
        }
        return new String(signs);
    }

    /** SHA-256: the secret is random and long, so that a slow hash would add nothing. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "AccessToken[hidden]";
    }
}
