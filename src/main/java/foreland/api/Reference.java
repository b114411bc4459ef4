package foreland.api;

import java.security.SecureRandom;

/** What leads from a page or an answer about a failure to its line in the log. */
public final class Reference {

    /** Without letters and digits that are mistaken for one another on the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    public static String fresh() {
        var reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
