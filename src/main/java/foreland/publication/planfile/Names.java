package foreland.publication.planfile;

import java.util.Locale;

/** How Java's names are written in a file. */
final class Names {

    private Names() {}

    /** {@code leadAgency} and {@code LEAD_AGENCY} are {@code lead_agency} in a file. */
    static String inFile(String javaName) {
        return javaName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** What a file calls one of several types that may stand in the same list: {@code PublishedGrant} is a {@code grant}. */
    static String typeInFile(Class<?> type) {
        return inFile(type.getSimpleName().replaceFirst("^Published", "").replaceFirst("(Measure|Fact)$", ""));
    }

    static String inFile(Enum<?> constant) {
        return inFile(constant.name());
    }
}
