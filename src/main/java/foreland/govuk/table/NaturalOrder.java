package foreland.govuk.table;

import foreland.govuk.Folded;
import java.util.Comparator;

/**
 * Orders texts as people do: runs of digits by their number (T1-2 before T1-10), letters regardless of case and accents (Łukasz
 * before Mair).
 */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int asRead = read(withoutAccents(one), withoutAccents(other));
        // "t1" and "T01" read alike; some fixed order between them keeps the comparison consistent with equals.
        return asRead != 0 ? asRead : one.compareTo(other);
    }

    private static String withoutAccents(String text) {
        return Folded.isPlain(text) ? text : Folded.of(text);
    }

    private static int read(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int endOfOne = endOfDigits(one, i);
                int endOfOther = endOfDigits(other, j);
                order = compareNumbers(one.substring(i, endOfOne), other.substring(j, endOfOther));
                i = endOfOne;
                j = endOfOther;
            } else {
                order = Character.compare(folded(one.charAt(i++)), folded(other.charAt(j++)));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** Of any length: a reference may hold more digits than a long does. */
    private static int compareNumbers(String one, String other) {
        var a = withoutLeadingZeros(one);
        var b = withoutLeadingZeros(other);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static String withoutLeadingZeros(String digits) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
