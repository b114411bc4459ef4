package foreland.govuk;

import java.util.Locale;

/**
 * The colour a partnership gives its header and buttons of navigation. A closed list, because each one has been checked: white
 * text on it, and it on white, have a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). The values are in {@code foreland.css}.
 */
public enum Brand {
    BLUE,
    GREEN,
    TEAL,
    PURPLE,
    CRIMSON,
    SLATE;

    /** The word by which the stylesheet knows it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
