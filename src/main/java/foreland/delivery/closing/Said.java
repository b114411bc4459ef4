package foreland.delivery.closing;

import java.util.Set;

/** Words that were typed, as sentences. */
final class Said {

    private static final Set<Character> ENDS = Set.of('.', '!', '?', '…');

    private Said() {}

    static void something(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A disposition says " + what);
        }
    }

    /** The text, with a full stop behind it unless it ends with a mark of its own. */
    static String sentence(String text) {
        String said = text.strip();
        return said.isEmpty() || ENDS.contains(said.charAt(said.length() - 1)) ? said : said + ".";
    }
}
