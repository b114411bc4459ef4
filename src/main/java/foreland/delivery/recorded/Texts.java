package foreland.delivery.recorded;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts as a file can carry them: as people typed them, without what cannot be shown. */
final class Texts {

    private Texts() {}

    static @Nullable String of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\u2028\u2029]", "\n");
        String shown = lines.codePoints()
                .filter(Texts::canBeShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return shown.isEmpty() ? null : shown;
    }

    /** One that is there for certain. */
    static String needed(String typed) {
        return Objects.requireNonNullElse(of(typed), "–");
    }

    private static boolean canBeShown(int character) {
        boolean layout = character == '\n' || character == '\t';
        boolean half = Character.getType(character) == Character.SURROGATE;
        return (layout || !Character.isISOControl(character))
                && !half
                && character != 0xFEFF
                && (character & 0xFFFE) != 0xFFFE;
    }
}
