package foreland.evidence.police;

import java.io.IOException;

/** A file, folder or archive that is not read at all; the message says why and what to do. */
public final class SourceRefused extends IOException {

    private static final long serialVersionUID = 1L;

    public SourceRefused(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
