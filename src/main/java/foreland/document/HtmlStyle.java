package foreland.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** In which surroundings HTML will stand: classes are those of the page kit, which the style sheets of files define too. */
enum HtmlStyle {
    /** Within a page of the program, which has a style sheet. */
    PAGE("", false),
    /** A file by itself. */
    FILE("file.css", false),
    /** On its way to paper. */
    PAPER("paper.css", true);

    private final String sheet;
    private final boolean paged;

    HtmlStyle(String sheetName, boolean paged) {
        this.sheet = sheetName.isEmpty() ? "" : text(sheetName);
        this.paged = paged;
    }

    String sheet() {
        return sheet;
    }

    boolean paged() {
        return paged;
    }

    String heading(int level) {
        return "govuk-heading-"
                + switch (level) {
                    case 2 -> "l";
                    case 3 -> "m";
                    default -> "s";
                };
    }

    String body() {
        return "govuk-body";
    }

    String note() {
        return "govuk-body-s foreland-note";
    }

    String caption() {
        return "govuk-heading-s";
    }

    String notice() {
        return "govuk-inset-text";
    }

    String list(boolean spaced) {
        return spaced ? "govuk-list govuk-list--spaced" : "govuk-list";
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream resource = HtmlStyle.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("Missing in the program: " + name);
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
