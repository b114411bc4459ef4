package foreland.partnership;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are good enough: 12 to 200 characters of any kind, and hard to guess for one who knows the lists of common
 * passwords, names, words and keyboard runs (zxcvbn, bundled) and the person's own names. No rule asks for digits or signs.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** zxcvbn's "safely unguessable: moderate protection from offline slow-hash scenario", from 0 to 4. */
    private static final int GOOD_ENOUGH = 3;
    /** Guessing costs grow fast with the length, and a password whose beginning is strong is strong. */
    private static final int MEASURED = 60;

    private static final String ADVICE =
            " Use three or more words that have nothing to do with one another or with you";

    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    private PasswordRules() {}

    /**
     * What is wrong with a password, as a sentence that says how to mend it; empty when it is good enough.
     *
     * @param forbidden names that others would try first: the person's, the address, the partnership's
     */
    public static Optional<String> weaknessOf(String password, List<@Nullable String> forbidden) {
        int length = password.codePointCount(0, password.length());
        if (password.isBlank()) {
            return Optional.of("Enter a password");
        }
        if (length < SHORTEST) {
            return Optional.of("Your password must have " + SHORTEST + " characters or more, and this has " + length);
        }
        if (length > LONGEST) {
            return Optional.of("Your password must have " + LONGEST + " characters or fewer, and this has " + length);
        }
        String measured = password.substring(0, Math.min(MEASURED, password.length()));
        if (ESTIMATOR.measure(measured, wordsOf(forbidden)).getScore() >= GOOD_ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(
                "This password is easy to guess: it is made of common words, names, dates or patterns." + ADVICE);
    }

    private static List<String> wordsOf(List<@Nullable String> names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            if (name != null) {
                String lower = name.toLowerCase(Locale.ROOT);
                words.add(lower);
                words.addAll(List.of(lower.split("[^\\p{L}\\p{N}]+")));
            }
        }
        words.removeIf(word -> word.length() < 3);
        return words;
    }
}
