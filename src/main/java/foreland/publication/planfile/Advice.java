package foreland.publication.planfile;

import java.util.List;

/** The words in which a reader of a file is told what to do. */
final class Advice {

    private Advice() {}

    static String lastName(String path) {
        return path.replaceFirst(".*\\.", "").replaceAll("\\[\\d+]", "");
    }

    static String oneValueWanted(String path) {
        return lastName(path).equals("lead_agency")
                ? "An action has exactly one lead agency."
                : "'" + lastName(path) + "' takes one value.";
    }

    static String howToGiveOneValue(String path) {
        return lastName(path).equals("lead_agency")
                ? "Keep the one that answers for it and move the others to supporting_agencies."
                : "Write it on the same line, after the colon.";
    }

    /** What to write instead of a name that does not exist. */
    static String meant(String written, List<String> known) {
        return Nearest.to(written, known)
                .map(word -> "Did you mean '" + word + "'?")
                .orElse("Use one of " + String.join(", ", known) + ".");
    }
}
