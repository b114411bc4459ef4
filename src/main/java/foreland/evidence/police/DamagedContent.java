package foreland.evidence.police;

import java.io.IOException;

/** What a file holds cannot be read to its end, or is not what was said of it. The file is refused; the others of its month go on. */
public final class DamagedContent extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param words what is wrong and what to do, in sentences */
    public DamagedContent(String words) {
        super(words);
    }

    /** The sentences. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
