package foreland.evidence.police;

/** Whether bytes are text in UTF-8, as the Unicode standard has it: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {

    private Utf8() {}

    static boolean isValid(byte[] b, int from, int to) {
        int at = from;
        while (at < to) {
            int first = b[at];
            if (first >= 0) {
                at++;
                continue;
            }
            int length = lengthOf(first & 0xff);
            if (length == 0 || at + length > to || !secondIsValid(first & 0xff, b[at + 1] & 0xff)) {
                return false;
            }
            for (int i = 2; i < length; i++) {
                if ((b[at + i] & 0xC0) != 0x80) {
                    return false;
                }
            }
            at += length;
        }
        return true;
    }

    private static int lengthOf(int first) {
        if (first < 0xC2) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        if (first < 0xF0) {
            return 3;
        }
        return first < 0xF5 ? 4 : 0;
    }

    private static boolean secondIsValid(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }
}
