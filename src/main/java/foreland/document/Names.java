package foreland.document;

import java.util.regex.Pattern;

/** Names of places within a document. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private Names() {}

    static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A place in a document is named in lower case with hyphens, up to 64: " + name);
        }
    }
}
