package foreland.partnership.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes to get in without the app, each once: ten characters (50 bits) of an alphabet without look-alikes. */
final class RecoveryCode {

    static final int HOW_MANY = 10;

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    /** Ten different ones, as they are shown: {@code 7KQ2M-X0B4T}. */
    static List<String> fresh() {
        return Stream.generate(RecoveryCode::one).distinct().limit(HOW_MANY).toList();
    }

    /** A code as it is kept, however it was typed; O is read as zero, I and L as one. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String one() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            code.append(i == HALF ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
