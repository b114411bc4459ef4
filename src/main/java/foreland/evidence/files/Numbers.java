package foreland.evidence.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as tables have them: with thousands commas, blanks, and marks for what is not known. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{0,30})?([eE][-+]?\\d{1,2})?");

    /** Marks by which statistics say that a value is not known, not collected or withheld. */
    private static final Set<String> NOT_KNOWN = Set.of(
            "",
            "x",
            "[x]",
            "[c]",
            "c",
            "*",
            ":",
            "..",
            "...",
            "-",
            "–",
            "n/a",
            "na",
            "null",
            "[z]",
            "[u]",
            "suppressed",
            "<5");

    private Numbers() {}

    static boolean isNotKnown(String text) {
        return NOT_KNOWN.contains(text.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** Null when the text is no number. */
    static @Nullable BigDecimal decimal(String text) {
        String plain = text.strip().replace(",", "").replace(" ", "");
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return PLAIN.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    /** Null when the text is no whole number from zero on. */
    static @Nullable Long whole(String text) {
        String plain = text.strip().replace(",", "");
        return plain.matches("\\d{1,12}") ? Long.valueOf(plain) : null;
    }

    /** A number of degrees, null when there is none or it is outside. */
    static @Nullable Double within(List<String> fields, int place, double least, double most) {
        BigDecimal number = decimal(Layout.field(fields, place));
        if (number == null || number.doubleValue() < least || number.doubleValue() > most) {
            return null;
        }
        return number.doubleValue();
    }
}
