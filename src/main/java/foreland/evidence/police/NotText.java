package foreland.evidence.police;

import org.jspecify.annotations.Nullable;

/** Files that are called .csv and are not: known by their first bytes. */
final class NotText {

    private NotText() {}

    /** Why it cannot be read as CSV; null when nothing speaks against it. */
    static @Nullable String refusal(byte[] first) {
        if (begins(first, 'P', 'K', 3, 4)) {
            return "It is a zip archive or an Excel workbook with a CSV file's name. Save it as CSV in UTF-8.";
        }
        if (begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "It is an old Excel workbook with a CSV file's name. Save it as CSV in UTF-8.";
        }
        if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
            return "It is written in UTF-16. Save it as CSV in UTF-8.";
        }
        if (begins(first, 0x1F, 0x8B)) {
            return "It is compressed with gzip. Unpack it first.";
        }
        return null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
