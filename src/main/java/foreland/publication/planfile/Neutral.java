package foreland.publication.planfile;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running a text as a formula: one that begins like a formula gets an apostrophe in front, which is
 * taken off again when the file comes back.
 */
final class Neutral {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Neutral() {}

    static String neutralise(String text) {
        return needsMark(text) ? "'" + text : text;
    }

    static String restore(String text) {
        return text.startsWith("'") && needsMark(text.substring(1)) ? text.substring(1) : text;
    }

    /** Also a text that begins with an apostrophe, lest its own be taken off. */
    private static boolean needsMark(String text) {
        if (text.isEmpty() || NUMBER.matcher(text).matches()) {
            return false;
        }
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 || restoresToMarked(text);
    }

    private static boolean restoresToMarked(String text) {
        return text.startsWith("'") && needsMark(text.substring(1));
    }
}
