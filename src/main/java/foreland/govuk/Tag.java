package foreland.govuk;

import java.util.Locale;

/**
 * A state in a coloured box, such as "Completed" on green. The text says it all: the colour only helps.
 *
 * @param text   the state in one or two words
 * @param colour of the box
 */
public record Tag(String text, Colour colour) {

    /** The colours of the Design System's tags. */
    public enum Colour {
        GREY,
        GREEN,
        TEAL,
        BLUE,
        PURPLE,
        MAGENTA,
        RED,
        ORANGE,
        YELLOW;

        String cssClass() {
            return "govuk-tag--" + name().toLowerCase(Locale.ROOT);
        }
    }
}
