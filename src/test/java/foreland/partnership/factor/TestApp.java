package foreland.partnership.factor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Locale;

/** An authenticator app, into which somebody typed the key that the page shows. */
public final class TestApp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public TestApp(String key) {
        secret = decoded(key.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    public String codeAt(Instant now) {
        return Totp.codeAt(secret, Totp.stepAt(now));
    }

    private static byte[] decoded(String key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char next : key.toCharArray()) {
            buffer = (buffer << 5) | ALPHABET.indexOf(next);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
