package foreland.partnership.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What whoever set-up is typed by must have read at the start: only someone who sees the program's output can become its first
 * administrator. New at each start, and never stored; of several nodes, each has its own.
 */
@Component
class SetUpCode {

    /** Without letters and digits that are mistaken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String code;

    SetUpCode() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            made.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        this.code = made.toString();
    }

    /** Such as {@code K7MP-2QRX-9DTW}: 59 bits, so that guessing is no way in. */
    String words() {
        return code;
    }

    /** Whether this is the code, typed in any case, with or without hyphens. */
    boolean is(String typed) {
        return MessageDigest.isEqual(bytes(typed), bytes(code));
    }

    private static byte[] bytes(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").getBytes(StandardCharsets.UTF_8);
    }
}
