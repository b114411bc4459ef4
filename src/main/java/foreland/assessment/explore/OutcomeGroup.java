package foreland.assessment.explore;

import java.util.List;
import java.util.Locale;

/** What came of a crime, in a few groups. The words of police.uk differ between years and between its files; a word that is new is "other". */
enum OutcomeGroup {
    COURT("Charged, or before a court"),
    OUT_OF_COURT("Dealt with out of court"),
    NO_PROSECUTION("A suspect, but no prosecution"),
    NOT_PURSUED("Not pursued, or passed on"),
    NO_SUSPECT("No suspect found"),
    OPEN("Under investigation, or not known"),
    OTHER("Other");

    private final String title;

    OutcomeGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether somebody was held to account for it: what the police call a positive outcome. */
    boolean isPositive() {
        return this == COURT || this == OUT_OF_COURT;
    }

    static OutcomeGroup of(String category) {
        String words = category.toLowerCase(Locale.ROOT);
        if (words.isEmpty() || has(words, "under investigation", "status update unavailable")) {
            return OPEN;
        }
        if (has(words, "no suspect identified")) {
            return NO_SUSPECT;
        }
        if (has(words, "public interest", "another organisation")) {
            return NOT_PURSUED;
        }
        if (has(words, "unable to prosecute", "court case unable")) {
            return NO_PROSECUTION;
        }
        if (has(words, "caution", "local resolution", "warning", "penalty notice")) {
            return OUT_OF_COURT;
        }
        return has(words, "charged", "court", "offender", "defendant") ? COURT : OTHER;
    }

    private static boolean has(String words, String... any) {
        return List.of(any).stream().anyMatch(words::contains);
    }
}
