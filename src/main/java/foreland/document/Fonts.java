package foreland.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Liberation Sans, which comes with the program, so that a file looks the same wherever it was made. */
final class Fonts {

    static final String FAMILY = "Liberation Sans";

    /** Measures words without any screen or printer. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final Font REGULAR = read("Regular");
    private static final Font BOLD = read("Bold");

    private Fonts() {}

    static Font of(boolean bold, double size) {
        return (bold ? BOLD : REGULAR).deriveFont((float) size);
    }

    static InputStream file(String kind) {
        return new ByteArrayInputStream(HtmlStyle.bytes("fonts/LiberationSans-" + kind + ".ttf"));
    }

    private static Font read(String kind) {
        try (InputStream file = file(kind)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The font in the program cannot be read", broken);
        }
    }
}
