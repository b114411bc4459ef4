package foreland.evidence.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A file to be taken in, wherever it lies. It can be opened several times.
 *
 * @param name for messages, with the archive it is in: {@code kent.zip/2025-03/2025-03-kent-street.csv}
 * @param size in bytes as told by the folder or archive, -1 when not known; not to be believed
 */
public record SourceFile(String name, long size, Opening opening) {

    /** How it is opened. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public InputStream open() throws IOException {
        return opening.open();
    }

    /** The last part of its name. */
    public String baseName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Its ending in small letters without the dot; empty when it has none. */
    public String ending() {
        String base = baseName();
        int dot = base.lastIndexOf('.');
        return dot < 0 ? "" : base.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Its first bytes. */
    public byte[] head(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }
}
